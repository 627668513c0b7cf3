using NodaTime;

namespace PactModel;

public sealed partial class AgreementLifecycle
{
    /// <summary>Says whether the agreement is in force on a day; while it is suspended for all, it is not.</summary>
    public Certainty IsInForceOn(LocalDate day) => StatusOn(day).Is(AgreementState.InForce);

    /// <summary>Says whether the agreement is in force for a party on a day: also while its notice is running, not while it is suspended for it.</summary>
    public Certainty IsInForceFor(PartyCode party, LocalDate day)
    {
        if (Variants.Length > 0)
        {
            Certainty[] claimed = [.. Variants.Select(v => v.Lifecycle.IsInForceFor(party, day)).Distinct()];
            return claimed is [var same] ? same : Certainty.Possibly;
        }

        Status<PartyState> status = StatusOn(day, party);
        Certainty whole = status.Is(PartyState.Party), leaving = status.Is(PartyState.Leaving);
        bool isEither = status.Possible.All(s => s is PartyState.Party or PartyState.Leaving);
        return isEither ? Certainty.Certainly : whole.CanBe() || leaving.CanBe() ? Certainty.Possibly : Certainty.CertainlyNot;
    }

    /// <summary>Says whether the agreement is in force between two parties on a day, and not suspended between them.</summary>
    public Certainty IsInForceBetween(PartyCode party, PartyCode other, LocalDate day) => StatusBetween(day, party, other).Is(RelationState.InForce);

    /// <summary>Returns the parties for which the agreement is in force on a day, certainly or possibly, in the order of their codes.</summary>
    /// <remarks>Parties that nobody listed are not among them.</remarks>
    public PartiesInForce PartiesOn(LocalDate day)
    {
        ILookup<Certainty, PartyCode> parties = Parties.Keys.Order().ToLookup(party => IsInForceFor(party, day));
        return new PartiesInForce
        {
            Day = day,
            Certain = parties[Certainty.Certainly].ToEquatableList(),
            Possible = parties[Certainty.Possibly].ToEquatableList(),
        };
    }
}

/// <summary>The parties for which an agreement is in force on a day.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed record PartiesInForce
{
    internal PartiesInForce()
    {
    }

    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets the parties for which it is in force, however dates known in part and claims turn out; those whose notice is running included.</summary>
    public EquatableList<PartyCode> Certain { get; internal init; } = [];

    /// <summary>Gets the parties for which it may be in force: something is not known, known in part, or contested.</summary>
    public EquatableList<PartyCode> Possible { get; internal init; } = [];

    /// <summary>Returns the codes, those that are only possible after the word "possibly".</summary>
    public override string ToString()
    {
        string certain = string.Join(", ", (IEnumerable<PartyCode>)Certain), possible = string.Join(", ", (IEnumerable<PartyCode>)Possible);
        return Possible.Count == 0 ? (Certain.Count == 0 ? "none" : certain) : $"{certain}{(Certain.Count == 0 ? "" : "; ")}possibly {possible}";
    }
}
