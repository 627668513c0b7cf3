using System.Text;

namespace PactModel;

/// <summary>A part of a query: a criterion, or others joined by and, or, not.</summary>
/// <remarks>
/// Each says what it means in <see cref="Of"/>, agreement by agreement; <see cref="On"/> is the way through the indexes to
/// the same answer. Answers have three values and are joined as Kleene joins them.
/// </remarks>
internal abstract record QueryNode
{
    /// <summary>Says whether an agreement fits: the meaning of the query, and the slow way to answer it.</summary>
    public abstract Certainty Of(RegisterEntry entry, QueryContext context);

    /// <summary>Returns the way to the agreements of a segment that fit, at least with a certainty.</summary>
    public abstract Access On(RegisterSegment segment, Certainty level, QueryContext context);

    /// <summary>Returns why an agreement fits, as far as it does.</summary>
    public abstract IEnumerable<MatchReason> Why(RegisterEntry entry, QueryContext context);

    /// <summary>Adds why an agreement fits, as far as it does, and returns how certainly.</summary>
    public virtual Certainty Tell(RegisterEntry entry, QueryContext context, List<MatchReason> told)
    {
        told.AddRange(Why(entry, context));
        return Of(entry, context);
    }

    /// <summary>Refuses what the reference data does not know.</summary>
    /// <exception cref="KeyNotFoundException">A code is not known; the message offers the nearest.</exception>
    public abstract void Check(QueryContext context);

    /// <summary>Gets the query in English words.</summary>
    public abstract string Text { get; }

    /// <summary>Appends the query in English words.</summary>
    public virtual void AppendTo(StringBuilder text) => text.Append(Text);

    public sealed override string ToString() => Text;
}

/// <summary>What a query is asked against: what is known there, and the other agreements.</summary>
internal sealed class QueryContext(ReferenceData reference, Func<AgreementId, RegisterEntry?> find)
{
    public ReferenceData Reference => reference;

    public RegisterEntry? Find(AgreementId id) => find(id);

    public void Require(PartyCode party)
    {
        if (!reference.Parties.Contains(party)) throw new KeyNotFoundException(reference.Parties.Unknown(party));
    }

    public Organisation Organisation(PartyCode code) =>
        reference.Parties.TryGetOrganisation(code, out Organisation? organisation) ? organisation
            : throw new KeyNotFoundException(code.IsState && reference.Parties.TryGetName(code, out LocalizedText? name)
                ? $"'{code}' is a state ({name}), which has no members: give the code of an organisation, like 'org:AU'."
                : reference.Parties.Unknown(code));
}
