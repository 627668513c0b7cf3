namespace PactModel;

/// <summary>Why an agreement came to an end.</summary>
public enum EndGround
{
    /// <summary>The ground is not known.</summary>
    NotKnown,

    /// <summary>Its term ran out.</summary>
    Expiry,

    /// <summary>A party denounced it or withdrew, and too few remained.</summary>
    Denunciation,

    /// <summary>All parties agreed to end it (VCLT 54(b)).</summary>
    Consent,

    /// <summary>A later agreement took its place (VCLT 59).</summary>
    Supersession,

    /// <summary>A material breach (VCLT 60).</summary>
    Breach,

    /// <summary>Performance became impossible (VCLT 61).</summary>
    Impossibility,

    /// <summary>Circumstances changed fundamentally (VCLT 62).</summary>
    ChangeOfCircumstances,

    /// <summary>It was carried out in full.</summary>
    Performance,

    /// <summary>The agreement it depends on ended.</summary>
    ParentEnded,

    /// <summary>Fewer parties remained than the text asks for, or than an agreement needs.</summary>
    TooFewParties,

    /// <summary>A party ceased to exist.</summary>
    PartyExtinct,

    /// <summary>The others expelled a party, or ended its membership by a decision of the organisation.</summary>
    Expulsion,
}

/// <summary>The agreement was suspended (VCLT 57-58, 60, 65).</summary>
/// <remarks>
/// Without parties, for all; with parties, for these towards everyone; with <see cref="Towards"/> as well, between
/// each of the parties and each of those. Between the only two parties of an agreement, or by one of them, it suspends the agreement.
/// </remarks>
public sealed partial record Suspended : AgreementEvent
{
    /// <summary>Gets the parties towards which it is suspended; empty means all.</summary>
    public EquatableList<PartyCode> Towards { get; init; } = [];

    /// <summary>Gets the end that was fixed when it was suspended, or null.</summary>
    public EndDate? Until { get; init; }

    private protected override string What => "suspension";

    private protected override bool NeedsParties => Towards.Count > 0;

    private protected override void CheckCase(Checker checker)
    {
        if (Towards.Count > 0) RelationText.Check(checker, What, Parties, Towards);
    }
}

/// <summary>The agreement was resumed after a suspension: without parties, every one; with parties, one for these or for some of several; with <see cref="Towards"/>, one of the same scope. Between the only two parties of an agreement, one in either form.</summary>
public sealed partial record Resumed : AgreementEvent
{
    /// <summary>Gets the parties towards which it is resumed; empty means all.</summary>
    public EquatableList<PartyCode> Towards { get; init; } = [];

    private protected override string What => "resumption";

    private protected override bool NeedsParties => Towards.Count > 0;

    private protected override void CheckCase(Checker checker)
    {
        if (Towards.Count > 0) RelationText.Check(checker, What, Parties, Towards);
    }
}

/// <summary>The agreement ended, for all or, with parties, for these.</summary>
/// <remarks>The end is the effective date, or if none is recorded the date the event bears.</remarks>
public sealed partial record Terminated : AgreementEvent
{
    /// <summary>Gets the ground.</summary>
    public EndGround Ground { get; init; }

    /// <summary>Gets which side of the effective date is meant, or null for the day the effect comes: the first day out.</summary>
    public EndBoundary? Boundary { get; init; }

    private protected override string What => "termination";

    private protected override bool NeedsParties => false;
}

/// <summary>A later agreement took this one's place (VCLT 59), for all or, with parties, for these.</summary>
public sealed partial record Superseded : AgreementEvent
{
    /// <summary>Gets the later agreement, or null if it is not kept.</summary>
    public AgreementId? By { get; init; }

    /// <summary>Gets which side of the effective date is meant, or null for the day the effect comes: the first day out.</summary>
    public EndBoundary? Boundary { get; init; }

    private protected override string What => "supersession";

    private protected override bool NeedsParties => false;

    private protected override void CheckUndated(Checker checker)
    {
        // Without a day of its own it takes that of the later agreement.
        if (By is null) base.CheckUndated(checker);
    }

    private protected override void CheckCase(Checker checker) => checker.Refer("by", By);
}

/// <summary>The outcome is contested: from here on, several claims stand beside each other.</summary>
/// <remarks>Each claim is followed to its consequence by laying its events over the others; where all claims agree, nothing is contested.</remarks>
public sealed partial record Contested : AgreementEvent
{
    /// <summary>Gets the competing claims; at least two, of which one may assert nothing.</summary>
    public EquatableList<Claim> Claims { get; init; } = [];

    private protected override string What => "contested outcome";

    private protected override bool NeedsParties => false;

    private protected override void CheckUndated(Checker checker)
    {
    }

    private protected override void CheckCase(Checker checker)
    {
        if (Claims.Count < 2)
            checker.ErrorAt("claims", LifecycleFindings.ClaimsMissing, "A contested outcome needs at least two claims: add what the others hold, even if it is that nothing changed.");

        checker.Each("claims", Claims, (c, claim) => claim.Check(c));
    }
}

/// <summary>What one side holds about a contested outcome.</summary>
/// <remarks>Immutable; equal when all members are.</remarks>
public sealed partial record Claim
{
    /// <summary>Gets the parties that claim it; empty where others do, as the statement then says.</summary>
    public EquatableList<PartyCode> ClaimedBy { get; init; } = [];

    /// <summary>Gets the claim in one sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>Gets the events that would have happened if the claim is right; empty if it asserts that nothing did.</summary>
    public EquatableList<AgreementEvent> Events { get; init; } = [];

    /// <summary>Gets the recorded events that would have no effect if the claim is right.</summary>
    public EquatableList<EventId> Denies { get; init; } = [];

    /// <summary>Gets the sources that report the claim.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];

    internal void Check(Checker checker)
    {
        if (string.IsNullOrWhiteSpace(Statement))
            checker.ErrorAt("statement", LifecycleFindings.StatementMissing, "A claim needs a sentence that says what is claimed.");

        checker.Refer("claimedBy", ClaimedBy);
        checker.Refer("denies", Denies);
        checker.Refer("sources", Sources);
        checker.Each("events", Events, (c, e) =>
        {
            if (e is Contested)
                c.Error(LifecycleFindings.ClaimNested, "A claim cannot assert that an outcome is contested: make it a contested event of its own.");
            else
                e.Check(c);
        });
    }
}
