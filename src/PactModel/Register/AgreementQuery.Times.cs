using NodaTime;

namespace PactModel;

public sealed partial class AgreementQuery
{
    /// <summary>Fits agreements that are in force on a date.</summary>
    /// <param name="date">A day, or a date known in part: then certain means on each day it can be, possible on at least one.</param>
    public static AgreementQuery InForceOn(DateSpan date) => InState(AgreementState.InForce, date);

    /// <summary>Fits agreements that stand in a state on a date.</summary>
    /// <param name="state">The state.</param>
    /// <param name="date">A day, or a date known in part: then certain means on each day it can be, possible on at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The state is none of the enumeration.</exception>
    public static AgreementQuery InState(AgreementState state, DateSpan date) =>
        new(new IsInState(Defined(state), date.Earliest, date.Latest, StateSpanKind.Date) { IsDoubtful = date.IsQualified });

    /// <summary>Fits agreements that are in force on every day of a span.</summary>
    /// <param name="from">The first day, included.</param>
    /// <param name="to">The last day, included; null for a span without an end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static AgreementQuery InForceThroughout(LocalDate from, LocalDate? to) =>
        new(new IsInState(AgreementState.InForce, from, Ordered(from, to), StateSpanKind.Throughout));

    /// <summary>Fits agreements that are in force on at least one day of a span.</summary>
    /// <param name="from">The first day, included.</param>
    /// <param name="to">The last day, included; null for a span without an end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static AgreementQuery InForceAtSomeTime(LocalDate from, LocalDate? to) =>
        new(new IsInState(AgreementState.InForce, from, Ordered(from, to), StateSpanKind.SomeTime));

    /// <summary>Fits agreements that are in force for a party on a day; one whose notice is running is still a party.</summary>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static AgreementQuery InForceFor(PartyCode party, LocalDate day) => new(new IsInForceFor(Named(party), null, day));

    /// <inheritdoc cref="InForceFor(PartyCode, LocalDate)"/>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public static AgreementQuery InForceFor(string party, LocalDate day) => InForceFor(PartyCode.Parse(party), day);

    /// <summary>Fits agreements that are in force between two parties on a day, and not suspended between them.</summary>
    /// <exception cref="ArgumentException">A code is the default value.</exception>
    public static AgreementQuery InForceBetween(PartyCode party, PartyCode other, LocalDate day) => new(new IsInForceFor(Named(party), Named(other), day));

    /// <inheritdoc cref="InForceBetween(PartyCode, PartyCode, LocalDate)"/>
    /// <exception cref="FormatException">A code is malformed.</exception>
    public static AgreementQuery InForceBetween(string party, string other, LocalDate day) => InForceBetween(PartyCode.Parse(party), PartyCode.Parse(other), day);

    /// <summary>Fits agreements that were first signed within a span; possibly also those of which no signature is recorded.</summary>
    /// <param name="from">The first day, included; null for no beginning.</param>
    /// <param name="to">The last day, included; null for no end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static AgreementQuery SignedIn(LocalDate? from, LocalDate? to) => new(new HappenedIn(Milestone.Signature, from, Ordered(from, to)));

    /// <summary>Fits agreements that first entered into force within a span, as recorded or computed.</summary>
    /// <inheritdoc cref="SignedIn" path="/param|/exception"/>
    public static AgreementQuery EnteredIntoForceIn(LocalDate? from, LocalDate? to) => new(new HappenedIn(Milestone.EntryIntoForce, from, Ordered(from, to)));

    /// <summary>Fits agreements that ended within a span, having been in force: the first day out lies in it.</summary>
    /// <inheritdoc cref="SignedIn" path="/param|/exception"/>
    public static AgreementQuery EndedIn(LocalDate? from, LocalDate? to) => new(new HappenedIn(Milestone.End, from, Ordered(from, to)));

    private static LocalDate? Ordered(LocalDate? from, LocalDate? to) =>
        to < from ? throw new ArgumentOutOfRangeException(nameof(to), DayText.Iso(to.Value), "The last day is before the first: exchange them.") : to;
}
