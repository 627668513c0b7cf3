using NodaTime;

namespace PactModel.Tests.Lifecycle;

internal sealed partial class NaiveLifecycle
{
    private sealed class Walker
    {
        public bool Signed { get; set; }

        public bool Consented { get; set; }

        /// <summary>Gets or sets whether it has ever consented.</summary>
        public bool HasConsented { get; set; }

        /// <summary>Gets or sets whether it applies the agreement provisionally, should it have signed or consented: until it is in force for it.</summary>
        public bool Applies { get; set; }

        /// <summary>Gets whether a notice ended its provisional application.</summary>
        public bool StoppedApplying { get; private set; }

        public bool In { get; private set; }

        /// <summary>Gets or sets whether it has suspended the agreement towards the others, until it leaves.</summary>
        public bool IsSuspended { get; set; }

        public LocalDate? EntersOn { get; set; }

        public LocalDate? LeavesOn { get; set; }

        public LocalDate? ReturnsOn { get; set; }

        /// <summary>Gets or sets when a notice was received that stops the renewal, and leads out then.</summary>
        public LocalDate? StoppedOn { get; set; }

        /// <summary>Gets or sets by how many days a suspension whose clock stood still has put off what the notice leads to.</summary>
        public int PutOff { get; set; }

        /// <summary>Gets or sets whether its notice was one that stops the renewal.</summary>
        public bool Stopped { get; set; }

        /// <summary>Gets when it left, having been in.</summary>
        public LocalDate? LeftOn { get; private set; }

        private bool WasIn { get; set; }

        public LocalDate? EnteredOn { get; private set; }

        public void Enter()
        {
            (In, WasIn, Consented, Applies, EnteredOn) = (true, true, false, false, EntersOn);
        }

        private LocalDate? HeldSince { get; set; }

        private LocalDate HeldExit { get; set; }

        public void Suspend(LocalDate day) => (HeldSince, HeldExit, LeavesOn) = (day, LeavesOn!.Value, null);

        /// <summary>Puts off the leaving of one that stopped the renewal to the end of the extended term; a later term, in which it still is because the clock stood still, is not its own.</summary>
        public void Extend(LocalDate day, Func<LocalDate, LocalDate> notRenewed)
        {
            if (!In || StoppedOn is not { } stopped) return;
            if (LeavesOn?.PlusDays(-PutOff) > day) LeavesOn = notRenewed(stopped).PlusDays(PutOff);
            if (HeldSince is not null && HeldExit > day) HeldExit = notRenewed(stopped).PlusDays(PutOff);
        }

        public void Resume(LocalDate day, NoticeClock clock)
        {
            if (!(In || Consented) || HeldSince is not { } since) return;
            if (clock == NoticeClock.Stopped) PutOff += Period.DaysBetween(since, day);
            LeavesOn = clock switch
            {
                NoticeClock.Stopped => day.PlusDays(Period.DaysBetween(since, HeldExit)),
                NoticeClock.RunsOn => HeldExit > day ? HeldExit : day,
                _ => day,
            };
            HeldSince = null;
        }

        /// <summary>Takes the party out on the day of its notice; returns whether it was in.</summary>
        public bool Leave(LocalDate day)
        {
            bool wasIn = In;
            if (!(In || Consented) || LeavesOn != day) return false;
            StoppedApplying |= Applies;
            if (wasIn) (LeftOn, IsSuspended) = (day, false);
            (In, Consented, Applies, LeavesOn) = (false, false, false, null);
            if (ReturnsOn is { } own) (Consented, EntersOn, ReturnsOn) = (true, own > day ? own : day, null);
            return wasIn;
        }

        public PartyState State(bool over, bool suspended, bool applies)
        {
            if (over) return WasIn ? PartyState.FormerParty : PartyState.None;
            if (In) return suspended ? PartyState.Suspended : LeavesOn is not null ? PartyState.Leaving : PartyState.Party;
            if (Consented) return applies ? PartyState.ProvisionallyApplying : PartyState.ContractingState;
            if (WasIn) return PartyState.FormerParty;
            if (applies) return PartyState.ProvisionallyApplying;
            return Signed ? PartyState.Signatory : PartyState.None;
        }
    }
}
