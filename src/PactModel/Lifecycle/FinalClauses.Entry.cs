using NodaTime;

namespace PactModel;

/// <summary>How the agreement enters into force: a condition, a delay after it, and days before which it cannot.</summary>
public sealed partial record EntryIntoForceClause : FinalClause
{
    /// <summary>Gets the condition.</summary>
    public required ForceCondition Condition { get; init; }

    /// <summary>Gets the delay from the day the condition is met, or null for that day itself.</summary>
    public Delay? Delay { get; init; }

    /// <summary>Gets the day before which it does not enter into force, or null.</summary>
    public PartialDate? NotBefore { get; init; }

    /// <summary>Gets the period after the opening for signature before which it does not enter into force, or null.</summary>
    public Period? NotBeforeOpeningPlus { get; init; }

    /// <summary>Gets whether it enters into force for all parties at once, those that have not consented included; otherwise only for those that have.</summary>
    /// <remarks>So do amendments of constituent instruments once so many members have accepted them: Charter of the United Nations, art. 108; constitution of the International Labour Organisation, art. 36.</remarks>
    public bool BindsAll { get; init; }

    private protected override string Sentence =>
        $"It enters into force {(BindsAll ? "for all parties " : "")}{(Delay ?? Delay.None).Describe(Condition.Describe())}" +
        (NotBefore is null ? "" : $", but not before {NotBefore}") +
        (NotBeforeOpeningPlus is null ? "" : $", but not before {PeriodText.Describe(NotBeforeOpeningPlus)} after the opening for signature") + ".";

    private protected override void CheckCase(Checker checker, ConditionLimits limits)
    {
        using (checker.Member("condition"))
            Condition.Check(checker, limits);
        CheckPeriod.Positive(checker, "notBeforeOpeningPlus", NotBeforeOpeningPlus);
        CheckPeriod.Delay(checker, "delay", Delay);
    }
}

/// <summary>Who joins late, so that the agreement enters into force for it by the delay of its own.</summary>
public enum LateFrom
{
    /// <summary>Who consents after the condition for entry into force was met, such as after the deposit of the n-th instrument.</summary>
    ConditionMet,

    /// <summary>Who consents on or after the day on which the agreement enters into force; who consents before it is a party from that day on.</summary>
    EntryIntoForce,
}

/// <summary>How the agreement enters into force for a party that joins later: the later of its own delay and the agreement's entry into force.</summary>
public sealed partial record LateJoinerClause : FinalClause
{
    /// <summary>Gets the delay from the day that counts, or null for that day itself.</summary>
    public Delay? Delay { get; init; }

    /// <summary>Gets the period in which others can object, from the expiry of which the delay counts; null if there is none.</summary>
    /// <remarks>As in the convention on legalisation of 1961 (art. 12(3)): on the sixtieth day after the expiry of six months.</remarks>
    public Period? ObjectionPeriod { get; init; }

    /// <summary>Gets from which date of the instrument the delay, or the period for objections before it, counts.</summary>
    public CountedDate CountedFrom { get; init; }

    /// <summary>Gets which receipt counts where there are several addressees.</summary>
    public CountedReceipt Receipt { get; init; }

    /// <summary>Gets who joins late.</summary>
    /// <remarks>
    /// Most texts speak of those that consent after the deposit of the n-th instrument. Others speak of instruments deposited
    /// after the entry into force itself, as the Chemical Weapons Convention (art. XXI(2)) and the Montreal Protocol (art. 16(3)).
    /// </remarks>
    public LateFrom LateFrom { get; init; }

    private protected override bool IsForParties => true;

    private protected override string Sentence =>
        $"For a party that {Who} it enters into force {When}, but not before it does so at all.";

    /// <summary>Gets in words when it enters into force by the party's own instrument.</summary>
    internal string When =>
        $"{(Delay ?? Delay.None).Describe()} {(ObjectionPeriod is null ? "" : $"the expiry of {PeriodText.Describe(ObjectionPeriod)} after ")}{CountedText.Consent(CountedFrom)}";

    private string Who => LateFrom == LateFrom.EntryIntoForce ? "consents once it is in force" : "joins later";

    private protected override void CheckCase(Checker checker, ConditionLimits limits)
    {
        CheckPeriod.Delay(checker, "delay", Delay);
        CheckPeriod.Positive(checker, "objectionPeriod", ObjectionPeriod);
    }
}

/// <summary>An accession has effect only between the party that accedes and those that accept it; or, if it is mutual, the agreement only between parties that accept each other.</summary>
/// <remarks>
/// As in the convention on child abduction of 1980 (art. 38) and other conventions of the Hague Conference. Those that accept are
/// the parties that were so before, and those that join later in another way than by accession; of two that acceded, the earlier
/// accepts the later. Between the others the agreement is in force without more.
/// </remarks>
public sealed partial record AccessionAcceptanceClause : FinalClause
{
    /// <summary>Gets the delay from the day of the acceptance that counts, or null for that day itself.</summary>
    public Delay? Delay { get; init; }

    /// <summary>Gets from which date of the acceptance the delay counts.</summary>
    public CountedDate CountedFrom { get; init; }

    /// <summary>Gets which receipt counts where there are several addressees.</summary>
    public CountedReceipt Receipt { get; init; }

    /// <summary>Gets whether each of any two must accept the other, however they joined.</summary>
    /// <remarks>So in agreements of authorities on the exchange of tax information, whose signatories list with whom they exchange, and in the convention on foreign judgments of 1971 (art. 21).</remarks>
    public bool IsMutual { get; init; }

    private protected override bool IsForParties => true;

    private protected override string Sentence => IsMutual
        ? $"It has effect only between parties that accept each other: it enters into force between them {(Delay ?? Delay.None).Describe()} {CountedText.Acceptance(CountedFrom)}, whichever of the two is later."
        : $"An accession has effect only towards those that accept it: between them it enters into force {(Delay ?? Delay.None).Describe()} {CountedText.Acceptance(CountedFrom)}.";

    private protected override void CheckCase(Checker checker, ConditionLimits limits) => CheckPeriod.Delay(checker, "delay", Delay);
}

/// <summary>How the agreement applies provisionally (VCLT 25), until entry into force for the party, its own term, or notice.</summary>
public sealed partial record ProvisionalApplicationClause : FinalClause
{
    /// <summary>Gets the condition on which it begins for all that signed, or null if it begins only as recorded.</summary>
    public ForceCondition? Begins { get; init; }

    /// <summary>Gets its own term from the day it begins, or null if it has none.</summary>
    public Period? Term { get; init; }

    /// <summary>Gets the delay after notice, or null if ending it by notice is not known to take one.</summary>
    public Delay? Notice { get; init; }

    /// <summary>Gets from which date of the notice the delay counts.</summary>
    public CountedDate CountedFrom { get; init; }

    /// <summary>Gets what the day that the delay gives is, or null for the day the effect comes: the first day out.</summary>
    public EndBoundary? Boundary { get; init; }

    /// <summary>Gets the articles applied; empty means the whole agreement.</summary>
    public EquatableList<string> Articles { get; init; } = [];

    private protected override bool IsForParties => true;

    private protected override string Sentence =>
        $"{(Articles.Count == 0 ? "It applies" : $"Articles {string.Join(", ", (IEnumerable<string>)Articles)} apply")} provisionally" +
        (Begins is null ? " where a party declares so" : $" once {Begins.Describe()}") +
        (Term is null ? "" : $", for {PeriodText.Describe(Term)}") +
        (Notice is null ? "" : $"; a party can end this {Notice.Describe()} {CountedText.Notice(CountedFrom)}") + ".";

    private protected override void CheckCase(Checker checker, ConditionLimits limits)
    {
        using (checker.Member("begins"))
            Begins?.Check(checker, limits);
        CheckPeriod.Positive(checker, "term", Term);
        CheckPeriod.Delay(checker, "notice", Notice);
    }
}

/// <summary>The first day to which the agreement applies, which can lie before its entry into force (VCLT 28), or after it.</summary>
/// <remarks>Either a day fixed in the text, or a delay from the entry into force, as in most tax treaties: from 1 January of the year after it.</remarks>
public sealed partial record ApplicationClause : FinalClause
{
    /// <summary>Gets the first day to which it applies, or null where it is counted from the entry into force.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Gets the delay from the entry into force, for a party that joins later from its own; null where the day is fixed.</summary>
    public Delay? Delay { get; init; }

    private protected override string Sentence => From is { } day ? $"It applies from {day}." : $"It applies from the day that comes {(Delay ?? Delay.None).Describe()} its entry into force.";

    private protected override void CheckCase(Checker checker, ConditionLimits limits)
    {
        if ((From is null) == (Delay is null))
            checker.Error(LifecycleFindings.ApplicationUnclear, "Say from when it applies: give either the day, or the delay from the entry into force.");
        CheckPeriod.Delay(checker, "delay", Delay);
    }
}

/// <summary>The agreement depends on another one.</summary>
public sealed partial record DependenceClause : FinalClause
{
    /// <summary>Gets the agreement it depends on.</summary>
    public required AgreementId Parent { get; init; }

    /// <summary>Gets whether it ends when the other does; whether or not it does, it does not enter into force before the other.</summary>
    public bool EndsWithParent { get; init; }

    /// <summary>Gets whether a party that leaves the other agreement leaves this one too, on the same day.</summary>
    /// <remarks>So in the Paris Agreement (art. 28(3)) and the Kyoto Protocol (art. 27(3)) with the convention on climate change.</remarks>
    public bool PartiesLeaveWithParent { get; init; }

    /// <summary>Gets whether only parties of the other agreement can be parties of this one: a party is none before it is one there.</summary>
    /// <remarks>So in the protocols to the convention against transnational organized crime (art. 37(2)) and to that on biological diversity (art. 32(1)).</remarks>
    public bool OnlyItsParties { get; init; }

    private protected override string Sentence =>
        $"It does not enter into force before '{Parent}'{(OnlyItsParties ? ", and only for parties of that" : "")}{(EndsWithParent ? " and ends with it" : "")}{(PartiesLeaveWithParent ? $"; a party that leaves '{Parent}' leaves it too" : "")}.";

    private protected override void CheckCase(Checker checker, ConditionLimits limits) => checker.Refer("parent", Parent);
}
