namespace PactModel;

public sealed partial class AgreementLifecycle
{
    /// <summary>Returns when a mark falls due: an end that only perhaps comes, possibly on the first day on which it can; any other on its own days.</summary>
    private Moment DaysOf(Mark mark, DeadlineKind kind) => mark.When is { IsOpen: true, Lo: var day } && kind is (DeadlineKind.End or DeadlineKind.Leaving) && HasFirstDay(mark)
        ? new Moment(day, day, Doubtful: true)
        : mark.When;

    /// <summary>Says whether the first day of an end that only perhaps comes is one that a clause, a notice or a rule gives, rather than one before which it cannot come.</summary>
    private bool HasFirstDay(Mark mark) => Plot.Entry.When.Lo < mark.When.Lo && mark.Reason.Rule switch
    {
        ReasonRules.LeavingSilent or ReasonRules.LeavingComputed or ReasonRules.LeavingExtended => !NoticesThatEndOn(mark).Any(n => EventDates.Done(n.Event) == Moment.Unknown),
        ReasonRules.LeavingParent => true,

        // A term counts from the entry into force.
        ReasonRules.EndTerm or ReasonRules.LeavingNotRenewed => !Plot.Entry.When.IsOpen,
        ReasonRules.LeavingRecorded or ReasonRules.LeavingResumed => NoticesThatEndOn(mark).Any(n => n.Received.Lo < mark.When.Lo),
        ReasonRules.LeavingNotKnown => NoticesThatEndOn(mark).Any(n => n.Event.Named is not null && n.Received.Lo < mark.When.Lo),
        ReasonRules.EndParent => Plot.Entry.When.PlusDays(1).Lo < mark.When.Lo,
        ReasonRules.EndTooFew or ReasonRules.EndLeftByOne => Plot.Parties.Values.SelectMany(p => p.Spells).SelectMany(s => s.Exits).Any(
            exit => exit.Mark.Reason.Events == mark.Reason.Events && (!exit.Mark.When.IsOpen || HasFirstDay(exit.Mark))),
        _ => false,
    };

    private IEnumerable<NoticeRun> NoticesThatEndOn(Mark mark) => Plot.Parties.Values.SelectMany(p => p.Spells).SelectMany(s => s.Notices).Where(n => n.Exit == mark.When);
}
