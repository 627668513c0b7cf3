using System.Runtime.CompilerServices;
using NodaTime;

namespace PactModel.Json;

/// <summary>The members that every final clause has.</summary>
internal sealed class ClauseMembers<T>
    where T : FinalClause
{
    private readonly ObjectMember<T, string?> _article;
    private readonly ObjectMember<T, EquatableList<Citation>> _sources;
    private readonly ObjectMember<T, LocalDate?> _validFrom;
    private readonly ObjectMember<T, LocalDate?> _validUntil;
    private readonly ObjectMember<T, EquatableList<PartyCode>> _parties;

    public ClauseMembers(ObjectShapeBuilder<T> shape)
    {
        _article = shape.Optional("article", BasicShapes.Plain, v => v.Article, "The article, such as art 84(1).");
        shape.Trailing = true;
        _sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "The sources of the clause.");
        _validFrom = shape.Optional("validFrom", BasicShapes.Day, v => v.ValidFrom, "The first day on which this text holds.");
        _validUntil = shape.Optional("validUntil", BasicShapes.Day, v => v.ValidUntil, "The first day on which this text no longer holds.");
        _parties = shape.List("parties", CodeShapes.Party, v => v.Parties, "The parties for which this text holds.");
        shape.Trailing = false;
    }

    /// <summary>Gives the members read to a value just made, which nobody else has seen yet.</summary>
    public T Fill(Frame read, T made)
    {
        ClauseSetters.SetArticle(made, _article[read]);
        ClauseSetters.SetSources(made, _sources[read]);
        ClauseSetters.SetValidFrom(made, _validFrom[read]);
        ClauseSetters.SetValidUntil(made, _validUntil[read]);
        ClauseSetters.SetParties(made, _parties[read]);
        return made;
    }
}

/// <summary>The <c>init</c> accessors of the members in common.</summary>
internal static class ClauseSetters
{
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Article")]
    public static extern void SetArticle(FinalClause made, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Sources")]
    public static extern void SetSources(FinalClause made, EquatableList<Citation> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ValidFrom")]
    public static extern void SetValidFrom(FinalClause made, LocalDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ValidUntil")]
    public static extern void SetValidUntil(FinalClause made, LocalDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Parties")]
    public static extern void SetParties(FinalClause made, EquatableList<PartyCode> value);
}
