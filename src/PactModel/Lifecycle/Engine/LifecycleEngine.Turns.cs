namespace PactModel;

internal sealed partial class LifecycleEngine
{
    /// <summary>Returns the day by which an event of a party stands among its others.</summary>
    private Moment DayOf(AgreementEvent e, PartyCode party) => e is Terminated or Superseded ? RecordedEnd(e, party).Mark.When : EventDates.Sorting(e);

    /// <summary>Returns the events of a party in the order in which they take their turns.</summary>
    private AgreementEvent[] TurnsOf(PartyPlot party, IEnumerable<AgreementEvent> events, ConsentEntry[] own)
    {
        ConsentEntry? first = FirstOf(own, party, events);
        bool atOnce = first is not null && events.Any(e => e is NoticeGiven && EventDates.Sorting(e).Hi == first.From.Lo) && (EntryOf(party.Code, first).When.Lo <= first.From.Lo || first.From.Hi < _plot.Entry.When.Lo);
        return [.. events.OrderBy(e => Turn(e, DayOf(e, party.Code), first?.From.Lo ?? Moment.NeverDay, ReferenceEquals(e, first?.Event), atOnce))];
    }

    /// <summary>
    /// Returns the consent that takes the first turn: the one that may be the earliest; but where it may as well answer to a notice that lies behind
    /// another consent, that one, and the one that may answer takes its turn behind the notice.
    /// </summary>
    private ConsentEntry? FirstOf(ConsentEntry[] own, PartyPlot party, IEnumerable<AgreementEvent> events)
    {
        if (own.Length < 2) return own.FirstOrDefault();
        ConsentEntry earliest = own.MinBy(c => c.From.Lo)!, surest = own.MinBy(c => c.From.Hi)!;
        if (earliest == surest) return earliest;
        int notice = events.Where(e => TellsOfMembership(e, party)).Select(e => DayOf(e, party.Code).Lo).DefaultIfEmpty(Moment.NeverDay).Min();
        return notice >= surest.From.Hi && notice <= earliest.From.Hi ? surest : earliest;
    }

    /// <summary>
    /// Returns the day at which an event takes its turn, and its place on that day. What answers to an earlier event takes it as late as it can be, so
    /// that it finds that one. A notice or an end goes before a consent of the same day, unless it may be later than the first consent, or came on the
    /// day of the first and that made its party one at once, or the agreement was not yet in force.
    /// </summary>
    private static (int Day, int Place) Turn(AgreementEvent e, Moment when, int first, bool isFirst, bool atOnce) => e switch
    {
        ConsentExpressed => (isFirst ? when.Lo : when.Hi, 3),
        NoticeGiven => when.Lo <= first && (when.Hi > first || (when.Lo == first && atOnce)) ? (first, 4) : (when.Lo, 0),
        NoticePeriodExtended or NoticeRevoked or NoticeSuspended or NoticeResumed => (when.Hi, 1),
        Terminated or Superseded => when.Lo <= first && when.Hi > first ? (first, 4) : (when.Lo, 2),
        _ => (when.Lo, 0),
    };

    /// <summary>Returns the notice or the end, before the first consent on record, that proves an earlier membership; null if there is none.</summary>
    private AgreementEvent? ProofOfEarlier(PartyPlot party, AgreementEvent[] turns) => turns.TakeWhile(e => e is not ConsentExpressed).FirstOrDefault(
        e => TellsOfMembership(e, party) && DayOf(e, party.Code).Before(_plot.Entry.When) != Certainty.Certainly);

    private static void AddSpellNotKnown(PartyPlot party) =>
        party.Spells.Add(new PartySpell { Entry = MarkOf(Moment.Unknown, ReasonRules.PartyNotKnown, $"When {party.Code} became a party is not known.") });
}
