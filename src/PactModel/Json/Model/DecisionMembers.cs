using System.Runtime.CompilerServices;

namespace PactModel.Json;

/// <summary>The members that every decision on a rotation has.</summary>
internal sealed class DecisionMembers<T>
    where T : RotationDecision
{
    private readonly ObjectMember<T, PartialDate?> _date;
    private readonly ObjectMember<T, string?> _authority;
    private readonly ObjectMember<T, EquatableList<ExpectedHolder>> _expected;
    private readonly ObjectMember<T, EquatableList<Citation>> _sources;
    private readonly ObjectMember<T, string?> _note;

    public DecisionMembers(ObjectShapeBuilder<T> shape)
    {
        _date = shape.Optional("date", DateShapes.Partial, v => v.Date, "The day on which it was taken.");
        _authority = shape.Optional("authority", BasicShapes.Plain, v => v.Authority, "Who took it, such as a council or an exchange of notes; left out if that is not known.");
        shape.Trailing = true;
        _expected = shape.List("expected", DecisionShapes.ExpectedHolder, v => v.Expected, "The holders that turns would have without this decision, as it was understood when it was taken. Where the rules and the other decisions give someone else there is a finding, never a silent shift.");
        _sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "The sources.");
        _note = shape.Optional("note", BasicShapes.Plain, v => v.Note, "A remark.");
        shape.Trailing = false;
    }

    /// <summary>Gives the members read to a value just made, which nobody else has seen yet.</summary>
    public T Fill(Frame read, T made)
    {
        DecisionSetters.SetDate(made, _date[read]);
        DecisionSetters.SetAuthority(made, _authority[read]);
        DecisionSetters.SetExpected(made, _expected[read]);
        DecisionSetters.SetSources(made, _sources[read]);
        DecisionSetters.SetNote(made, _note[read]);
        return made;
    }
}

/// <summary>The <c>init</c> accessors of the members in common.</summary>
internal static class DecisionSetters
{
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Date")]
    public static extern void SetDate(RotationDecision made, PartialDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Authority")]
    public static extern void SetAuthority(RotationDecision made, string? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Expected")]
    public static extern void SetExpected(RotationDecision made, EquatableList<ExpectedHolder> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Sources")]
    public static extern void SetSources(RotationDecision made, EquatableList<Citation> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Note")]
    public static extern void SetNote(RotationDecision made, string? value);
}
