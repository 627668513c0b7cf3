namespace PactModel.Json;

/// <summary>Final clauses.</summary>
internal static class ClauseShapes
{
    public static readonly ObjectShape<SilentClause> Silent = MakeSilentClause();
    public static readonly ObjectShape<DurationClause> Duration = MakeDurationClause();
    public static readonly ObjectShape<MinimumPartiesClause> MinimumParties = MakeMinimumPartiesClause();
    public static readonly ObjectShape<SurvivalClause> Survival = MakeSurvivalClause();
    public static readonly ObjectShape<EntryIntoForceClause> EntryIntoForce = MakeEntryIntoForceClause();
    public static readonly ObjectShape<LateJoinerClause> LateJoiner = MakeLateJoinerClause();
    public static readonly ObjectShape<AccessionAcceptanceClause> AccessionAcceptance = MakeAccessionAcceptanceClause();
    public static readonly ObjectShape<ProvisionalApplicationClause> ProvisionalApplication = MakeProvisionalApplicationClause();
    public static readonly ObjectShape<ApplicationClause> Application = MakeApplicationClause();
    public static readonly ObjectShape<DependenceClause> Dependence = MakeDependenceClause();
    public static readonly ObjectShape<WithdrawalClause> Withdrawal = MakeWithdrawalClause();
    public static readonly ObjectShape<WithdrawalExcludedClause> WithdrawalExcluded = MakeWithdrawalExcludedClause();

    public static readonly UnionShape<FinalClause> Clause = new(
        "clause",
        "A final clause of an agreement as data: how it enters into force, lasts, and is left.",
        new UnionCase<FinalClause, SilentClause>(Silent),
        new UnionCase<FinalClause, DurationClause>(Duration),
        new UnionCase<FinalClause, MinimumPartiesClause>(MinimumParties),
        new UnionCase<FinalClause, SurvivalClause>(Survival),
        new UnionCase<FinalClause, EntryIntoForceClause>(EntryIntoForce),
        new UnionCase<FinalClause, LateJoinerClause>(LateJoiner),
        new UnionCase<FinalClause, AccessionAcceptanceClause>(AccessionAcceptance),
        new UnionCase<FinalClause, ProvisionalApplicationClause>(ProvisionalApplication),
        new UnionCase<FinalClause, ApplicationClause>(Application),
        new UnionCase<FinalClause, DependenceClause>(Dependence),
        new UnionCase<FinalClause, WithdrawalClause>(Withdrawal),
        new UnionCase<FinalClause, WithdrawalExcludedClause>(WithdrawalExcluded))
    {
        Advice = TypeAdvice.Clauses,
    };

    private static ObjectShape<SilentClause> MakeSilentClause()
    {
        ObjectShapeBuilder<SilentClause> shape = new("silent clause", "The text is known to say nothing on a topic, so that the residual rules of the law of treaties apply.", "silent");
        ClauseMembers<SilentClause> common = new(shape);
        var topic = shape.Required("topic", LifecycleNames.ClauseTopic, v => v.Topic, "The topic.");
        return shape.Make(read => common.Fill(read, new SilentClause { Topic = topic[read] }));
    }

    private static ObjectShape<DurationClause> MakeDurationClause()
    {
        ObjectShapeBuilder<DurationClause> shape = new("duration clause", "How long the agreement lasts.", "duration");
        ClauseMembers<DurationClause> common = new(shape);
        var term = shape.Optional("term", BasicShapes.Period, v => v.Term, "The first term.");
        var from = shape.Optional("from", DateShapes.Partial, v => v.From, "The day from which the term counts.");
        var until = shape.Optional("until", DateShapes.End, v => v.Until, "The end of the first term where the text gives it as a day.");
        var boundary = shape.Optional("boundary", DateShapes.Boundary, v => v.Boundary, "What the day is that start plus term gives.");
        var monthEnd = shape.Default("monthEnd", DateShapes.MonthEnd, v => v.MonthEnd, MonthEndRule.Clamp, "How a term that ends in a month without such a day is counted.");
        var renewal = shape.Default("renewal", LifecycleNames.RenewalKind, v => v.Renewal, RenewalKind.None, "How it goes on after the term.");
        var renewalPeriod = shape.Optional("renewalPeriod", BasicShapes.Period, v => v.RenewalPeriod, "The period of each tacit renewal.");
        var maximumRenewals = shape.Optional("maximumRenewals", BasicShapes.Integer, v => v.MaximumRenewals, "How many tacit renewals there are at most.");
        var notice = shape.Optional("notice", DateShapes.Delay, v => v.Notice, "The notice that stops a tacit renewal: counted from its receipt it must end while the agreement is still in force.");
        var noticeCountingNotKnown = shape.Default("noticeCountingNotKnown", BasicShapes.Boolean, v => v.NoticeCountingNotKnown, false, "Whether it is not known how the text counts the notice; every way is then reckoned with.");
        var endsForAll = shape.Default("endsForAll", BasicShapes.Boolean, v => v.EndsForAll, false, "Whether one party's notice of non-renewal ends the agreement for all.");
        return shape.Make(read => common.Fill(read, new DurationClause
        {
            Term = term[read],
            From = from[read],
            Until = until[read],
            Boundary = boundary[read],
            MonthEnd = monthEnd[read],
            Renewal = renewal[read],
            RenewalPeriod = renewalPeriod[read],
            MaximumRenewals = maximumRenewals[read],
            Notice = notice[read],
            NoticeCountingNotKnown = noticeCountingNotKnown[read],
            EndsForAll = endsForAll[read],
        }));
    }

    private static ObjectShape<MinimumPartiesClause> MakeMinimumPartiesClause()
    {
        ObjectShapeBuilder<MinimumPartiesClause> shape = new("minimum parties clause", "The agreement ends when fewer parties remain (VCLT 55 leaves it in force where the text does not say so).", "minimumParties");
        ClauseMembers<MinimumPartiesClause> common = new(shape);
        var count = shape.Required("count", BasicShapes.Integer, v => v.Count, "The number of parties below which it ends.");
        var delay = shape.Optional("delay", DateShapes.Delay, v => v.Delay, "The delay from the day on which too few remain.");
        return shape.Make(read => common.Fill(read, new MinimumPartiesClause { Count = count[read], Delay = delay[read] }));
    }

    private static ObjectShape<SurvivalClause> MakeSurvivalClause()
    {
        ObjectShapeBuilder<SurvivalClause> shape = new("survival clause", "Obligations that survive the end, with their own end.", "survival");
        ClauseMembers<SurvivalClause> common = new(shape);
        var obligations = shape.Required("obligations", BasicShapes.Plain, v => v.Obligations, "What survives, in a line.");
        var term = shape.Optional("term", BasicShapes.Period, v => v.Term, "For how long after the end.");
        var until = shape.Optional("until", DateShapes.End, v => v.Until, "The day until which they survive.");
        var after = shape.Default("after", LifecycleNames.SurvivalAfter, v => v.After, SurvivalAfter.EndOrLeaving, "After what they survive.");
        return shape.Make(read => common.Fill(read, new SurvivalClause { Obligations = obligations[read], Term = term[read], Until = until[read], After = after[read] }));
    }

    private static ObjectShape<EntryIntoForceClause> MakeEntryIntoForceClause()
    {
        ObjectShapeBuilder<EntryIntoForceClause> shape = new("entry into force clause", "How the agreement enters into force: a condition, a delay after it, and days before which it cannot.", "entryIntoForce");
        ClauseMembers<EntryIntoForceClause> common = new(shape);
        var condition = shape.Required("condition", ConditionShapes.Condition, v => v.Condition, "The condition.");
        var delay = shape.Optional("delay", DateShapes.Delay, v => v.Delay, "The delay from the day the condition is met.");
        var notBefore = shape.Optional("notBefore", DateShapes.Partial, v => v.NotBefore, "The day before which it does not enter into force.");
        var notBeforeOpeningPlus = shape.Optional("notBeforeOpeningPlus", BasicShapes.Period, v => v.NotBeforeOpeningPlus, "The period after the opening for signature before which it does not enter into force.");
        var bindsAll = shape.Default("bindsAll", BasicShapes.Boolean, v => v.BindsAll, false, "Whether it enters into force for all parties at once, those that have not consented included; otherwise only for those that have.");
        return shape.Make(read => common.Fill(read, new EntryIntoForceClause
        {
            Condition = condition[read],
            Delay = delay[read],
            NotBefore = notBefore[read],
            NotBeforeOpeningPlus = notBeforeOpeningPlus[read],
            BindsAll = bindsAll[read],
        }));
    }

    private static ObjectShape<LateJoinerClause> MakeLateJoinerClause()
    {
        ObjectShapeBuilder<LateJoinerClause> shape = new("late joiner clause", "How the agreement enters into force for a party that joins later: the later of its own delay and the agreement's entry into force.", "lateJoiner");
        ClauseMembers<LateJoinerClause> common = new(shape);
        var delay = shape.Optional("delay", DateShapes.Delay, v => v.Delay, "The delay from the day that counts.");
        var countedFrom = shape.Default("countedFrom", LifecycleNames.CountedDate, v => v.CountedFrom, CountedDate.Receipt, "From which date of the instrument the delay counts.");
        var receipt = shape.Default("receipt", LifecycleNames.CountedReceipt, v => v.Receipt, CountedReceipt.NotKnown, "Which receipt counts where there are several addressees.");
        var lateFrom = shape.Default("lateFrom", LifecycleNames.LateFrom, v => v.LateFrom, LateFrom.ConditionMet, "Who joins late.");
        var objectionPeriod = shape.Optional("objectionPeriod", BasicShapes.Period, v => v.ObjectionPeriod, "The period in which others can object, from the expiry of which the delay counts.");
        return shape.Make(read => common.Fill(read, new LateJoinerClause
        {
            Delay = delay[read],
            CountedFrom = countedFrom[read],
            Receipt = receipt[read],
            LateFrom = lateFrom[read],
            ObjectionPeriod = objectionPeriod[read],
        }));
    }

    private static ObjectShape<AccessionAcceptanceClause> MakeAccessionAcceptanceClause()
    {
        ObjectShapeBuilder<AccessionAcceptanceClause> shape = new("accession acceptance clause", "An accession has effect only between the party that accedes and those that accept it; or, if it is mutual, the agreement only between parties that accept each other.", "accessionAcceptance");
        ClauseMembers<AccessionAcceptanceClause> common = new(shape);
        var delay = shape.Optional("delay", DateShapes.Delay, v => v.Delay, "The delay from the day of the acceptance that counts.");
        var countedFrom = shape.Default("countedFrom", LifecycleNames.CountedDate, v => v.CountedFrom, CountedDate.Receipt, "From which date of the acceptance the delay counts.");
        var receipt = shape.Default("receipt", LifecycleNames.CountedReceipt, v => v.Receipt, CountedReceipt.NotKnown, "Which receipt counts where there are several addressees.");
        var isMutual = shape.Default("isMutual", BasicShapes.Boolean, v => v.IsMutual, false, "Whether each of any two must accept the other, however they joined.");
        return shape.Make(read => common.Fill(read, new AccessionAcceptanceClause { Delay = delay[read], CountedFrom = countedFrom[read], Receipt = receipt[read], IsMutual = isMutual[read] }));
    }

    private static ObjectShape<ProvisionalApplicationClause> MakeProvisionalApplicationClause()
    {
        ObjectShapeBuilder<ProvisionalApplicationClause> shape = new("provisional application clause", "How the agreement applies provisionally (VCLT 25), until entry into force for the party, its own term, or notice.", "provisionalApplication");
        ClauseMembers<ProvisionalApplicationClause> common = new(shape);
        var begins = shape.Optional("begins", ConditionShapes.Condition, v => v.Begins, "The condition on which it begins for all that signed.");
        var term = shape.Optional("term", BasicShapes.Period, v => v.Term, "Its own term from the day it begins.");
        var notice = shape.Optional("notice", DateShapes.Delay, v => v.Notice, "The delay after notice.");
        var countedFrom = shape.Default("countedFrom", LifecycleNames.CountedDate, v => v.CountedFrom, CountedDate.Receipt, "From which date of the notice the delay counts.");
        var boundary = shape.Optional("boundary", DateShapes.Boundary, v => v.Boundary, "What the day that the delay gives is: the first day out.");
        var articles = shape.List("articles", BasicShapes.Plain, v => v.Articles, "The articles applied.");
        return shape.Make(read => common.Fill(read, new ProvisionalApplicationClause
        {
            Begins = begins[read],
            Term = term[read],
            Notice = notice[read],
            CountedFrom = countedFrom[read],
            Boundary = boundary[read],
            Articles = articles[read],
        }));
    }

    private static ObjectShape<ApplicationClause> MakeApplicationClause()
    {
        ObjectShapeBuilder<ApplicationClause> shape = new("application clause", "The first day to which the agreement applies, which can lie before its entry into force (VCLT 28).", "application");
        ClauseMembers<ApplicationClause> common = new(shape);
        var from = shape.Optional("from", DateShapes.Partial, v => v.From, "The first day to which it applies, where the text fixes it.");
        var delay = shape.Optional("delay", DateShapes.Delay, v => v.Delay, "The delay from the entry into force, for a party that joins later from its own.");
        return shape.Make(read => common.Fill(read, new ApplicationClause { From = from[read], Delay = delay[read] }));
    }

    private static ObjectShape<DependenceClause> MakeDependenceClause()
    {
        ObjectShapeBuilder<DependenceClause> shape = new("dependence clause", "The agreement depends on another one.", "dependence");
        ClauseMembers<DependenceClause> common = new(shape);
        var parent = shape.Required("parent", CodeShapes.Agreement, v => v.Parent, "The agreement it depends on.");
        var endsWithParent = shape.Default("endsWithParent", BasicShapes.Boolean, v => v.EndsWithParent, false, "Whether it ends when the other does; whether or not it does, it does not enter into force before the other.");
        var partiesLeaveWithParent = shape.Default("partiesLeaveWithParent", BasicShapes.Boolean, v => v.PartiesLeaveWithParent, false, "Whether a party that leaves the other agreement leaves this one too, on the same day.");
        var onlyItsParties = shape.Default("onlyItsParties", BasicShapes.Boolean, v => v.OnlyItsParties, false, "Whether only parties of the other agreement can be parties of this one: a party is none before it is one there.");
        return shape.Make(read => common.Fill(read, new DependenceClause
        {
            Parent = parent[read],
            EndsWithParent = endsWithParent[read],
            PartiesLeaveWithParent = partiesLeaveWithParent[read],
            OnlyItsParties = onlyItsParties[read],
        }));
    }

    private static ObjectShape<WithdrawalClause> MakeWithdrawalClause()
    {
        ObjectShapeBuilder<WithdrawalClause> shape = new("withdrawal clause", "How a party leaves: notice, what it counts from, and when it takes effect.", "withdrawal");
        ClauseMembers<WithdrawalClause> common = new(shape);
        var notice = shape.Optional("notice", DateShapes.Delay, v => v.Notice, "The period of notice; a fixed day of the year is a matter of the delay's alignment.");
        var noticeCountingNotKnown = shape.Default("noticeCountingNotKnown", BasicShapes.Boolean, v => v.NoticeCountingNotKnown, false, "Whether it is not known how the text counts the notice; every way is then reckoned with.");
        var countedFrom = shape.Default("countedFrom", LifecycleNames.CountedDate, v => v.CountedFrom, CountedDate.Receipt, "From which date of the notice the period counts.");
        var receipt = shape.Default("receipt", LifecycleNames.CountedReceipt, v => v.Receipt, CountedReceipt.NotKnown, "Which receipt counts where there are several addressees.");
        var boundary = shape.Optional("boundary", DateShapes.Boundary, v => v.Boundary, "What the computed day is: the first day out.");
        var minimumStay = shape.Optional("minimumStay", BasicShapes.Period, v => v.MinimumStay, "The minimum stay.");
        var stayFrom = shape.Default("stayFrom", LifecycleNames.StayCountedFrom, v => v.StayFrom, StayCountedFrom.AgreementInForce, "From when the minimum stay and its further periods count, and every window.");
        var stayBars = shape.Default("stayBars", LifecycleNames.StayBars, v => v.StayBars, StayBars.Notice, "What the minimum stay bars.");
        var stayEvery = shape.Optional("stayEvery", BasicShapes.Period, v => v.StayEvery, "The further periods at whose ends alone a party can leave once the minimum stay is over; that must then bar effect, and there are no windows.");
        var window = shape.Optional("window", BasicShapes.Period, v => v.Window, "For how long notice can be received from the end of the minimum stay on; longer than nothing.");
        var windowEvery = shape.Optional("windowEvery", BasicShapes.Period, v => v.WindowEvery, "From the opening of one window to that of the next; not shorter than the window.");
        var windowBoundary = shape.Optional("windowBoundary", DateShapes.Boundary, v => v.WindowBoundary, "What the day is that opening plus window gives: the first day on which notice can no longer be received.");
        var notInArmedConflict = shape.Default("notInArmedConflict", BasicShapes.Boolean, v => v.NotInArmedConflict, false, "Whether a withdrawal takes no effect while the party is in an armed conflict.");
        var endsForAll = shape.Default("endsForAll", BasicShapes.Boolean, v => v.EndsForAll, false, "Whether one party that leaves by notice ends the agreement for all.");
        return shape.Make(read => common.Fill(read, new WithdrawalClause
        {
            Notice = notice[read],
            NoticeCountingNotKnown = noticeCountingNotKnown[read],
            CountedFrom = countedFrom[read],
            Receipt = receipt[read],
            Boundary = boundary[read],
            MinimumStay = minimumStay[read],
            StayFrom = stayFrom[read],
            StayBars = stayBars[read],
            StayEvery = stayEvery[read],
            Window = window[read],
            WindowEvery = windowEvery[read],
            WindowBoundary = windowBoundary[read],
            NotInArmedConflict = notInArmedConflict[read],
            EndsForAll = endsForAll[read],
        }));
    }

    private static ObjectShape<WithdrawalExcludedClause> MakeWithdrawalExcludedClause()
    {
        ObjectShapeBuilder<WithdrawalExcludedClause> shape = new("withdrawal excluded clause", "The text says that no party can leave.", "withdrawalExcluded");
        ClauseMembers<WithdrawalExcludedClause> common = new(shape);
        return shape.Make(read => common.Fill(read, new WithdrawalExcludedClause()));
    }
}
