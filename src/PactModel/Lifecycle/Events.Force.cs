using NodaTime;

namespace PactModel;

/// <summary>Provisional application began (VCLT 25), for the parties named or, without any, for all signatories.</summary>
/// <remarks>It begins on the effective date, or if none is recorded on the date the event bears. It lasts until entry into force for the party, its own term, or notice.</remarks>
public sealed partial record ProvisionalApplicationBegan : AgreementEvent
{
    /// <summary>Gets the articles applied; empty means the whole agreement, or that it is not known.</summary>
    public EquatableList<string> Articles { get; init; } = [];

    /// <summary>Gets the end of its own term, or null.</summary>
    public EndDate? Until { get; init; }

    private protected override string What => "beginning of provisional application";

    private protected override bool NeedsParties => false;
}

/// <summary>Provisional application ended, for the parties named or, without any, for all.</summary>
public sealed partial record ProvisionalApplicationEnded : AgreementEvent
{
    /// <summary>Gets which side of the effective date is meant, or null for the day the effect comes: the first day out.</summary>
    public EndBoundary? Boundary { get; init; }

    private protected override string What => "end of provisional application";

    private protected override bool NeedsParties => false;
}

/// <summary>The agreement entered into force as the depositary or the parties recorded it.</summary>
/// <remarks>
/// Without parties, for the agreement and its original parties; with parties, for these. The day is the effective
/// date, or if none is recorded the date the event bears. It wins over the date the clauses give; a difference is a finding.
/// </remarks>
public sealed partial record EnteredIntoForce : AgreementEvent
{
    /// <summary>Gets the first day to which the agreement applies, if it differs from the entry into force (VCLT 28).</summary>
    public PartialDate? AppliesFrom { get; init; }

    private protected override string What => "entry into force";

    private protected override bool NeedsParties => false;
}

/// <summary>The agreement was extended beyond its end.</summary>
/// <remarks>
/// A period counts from the old end. An extension agreed after the end bridges no gap unless <see cref="BridgesGap"/> is recorded.
/// Without parties it is for all; with parties, for these: the others that were in when it was agreed are out at the old end.
/// </remarks>
public sealed partial record Extended : AgreementEvent
{
    /// <summary>Gets the new end, or null if the extension is given as a period or is without limit.</summary>
    public EndDate? Until { get; init; }

    /// <summary>Gets the period added to the old end, or null if the new end is given or there is no limit.</summary>
    public Period? By { get; init; }

    /// <summary>Gets whether it is extended without limit, so that no term is left to end or to be renewed; then there is neither a new end nor a period.</summary>
    /// <remarks>As the Treaty on the Non-Proliferation of Nuclear Weapons was in 1995 (art. X(2)).</remarks>
    public bool IsIndefinite { get; init; }

    /// <summary>Gets whether it is recorded that an extension agreed after the end leaves no gap.</summary>
    public bool BridgesGap { get; init; }

    private protected override string What => IsIndefinite ? "extension without limit" : "extension";

    private protected override bool NeedsParties => false;

    private protected override void CheckCase(Checker checker)
    {
        if ((Until is null ? 0 : 1) + (By is null ? 0 : 1) + (IsIndefinite ? 1 : 0) != 1)
            checker.Error(LifecycleFindings.ExtensionUnclear, "An extension has a new end, or a period that counts from the old end, or no limit: give just one.");
        CheckPeriod.Positive(checker, "by", By);
    }
}

/// <summary>The agreement was amended (VCLT 39-40); the text in force on a day is given by the validity of its clauses.</summary>
public sealed partial record Amended : AgreementEvent
{
    /// <summary>Gets the amending agreement, or null if it is not kept as one.</summary>
    public AgreementId? By { get; init; }

    /// <summary>Gets the articles changed, as far as known.</summary>
    public EquatableList<string> Articles { get; init; } = [];

    private protected override string What => "amendment";

    private protected override bool NeedsParties => false;

    private protected override void CheckCase(Checker checker) => checker.Refer("by", By);
}
