using NodaTime;

namespace PactModel;

/// <summary>A time during which a party is a member of an organisation.</summary>
/// <remarks>Immutable; equal to a membership of the same party at the same time. A party that left and came back has two.</remarks>
public sealed partial record OrganisationMember
{
    /// <summary>Gets the member: a state, or another organisation.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets the first day of membership; null if it is not known.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Gets the last day of membership, included; null if the membership runs on.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Gets whether sources disagree on the membership itself, not only on its dates; it is then never more than possible.</summary>
    public bool IsContested { get; init; }

    /// <summary>Says whether the party is a member on a day, as far as the dates tell; suspensions do not count.</summary>
    /// <remarks>Where the first day is not known, the answer is at most <see cref="Certainty.Possibly"/>.</remarks>
    public Certainty On(LocalDate day)
    {
        DateSpan on = day;
        Certainty begun = From is { } from ? from.Span.IsOnOrBefore(on) : Certainty.Possibly;
        Certainty lasts = To is { } to ? on.IsOnOrBefore(to.Span) : Certainty.Certainly;
        return begun.And(lasts).And(IsContested ? Certainty.Possibly : Certainty.Certainly);
    }

    /// <summary>Returns the party with its dates.</summary>
    public override string ToString() => $"{Party} ({From?.ToString() ?? ""}/{To?.ToString() ?? ".."})";

    internal void Check(Checker checker)
    {
        if (Party.IsNone)
            checker.ErrorAt("party", PartyFindings.MemberWithoutParty, "The membership names no party: give the member's code.");
        else
            checker.Refer("party", Party);

        if (From is { } from && To is { } to && to.Span.IsBefore(from.Span) == Certainty.Certainly)
            checker.ErrorAt("to", PartyFindings.MemberEndsBeforeStart, $"The membership of {Party} ends on {to}, before it begins on {from}: exchange or correct the dates.");
    }
}
