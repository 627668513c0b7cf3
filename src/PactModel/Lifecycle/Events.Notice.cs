namespace PactModel;

/// <summary>What a notice aims at.</summary>
public enum NoticeKind
{
    /// <summary>One party leaves; the agreement goes on between the others.</summary>
    Withdrawal,

    /// <summary>A party ends the agreement, or with several parties its own part in it.</summary>
    Denunciation,

    /// <summary>A party stops the next tacit renewal.</summary>
    NonRenewal,

    /// <summary>A party ends its provisional application (VCLT 25(2)).</summary>
    EndOfProvisionalApplication,
}

/// <summary>What a suspended notice does to the period that was running.</summary>
public enum NoticeClock
{
    /// <summary>The period stands still and goes on, with the days that were left, when the notice is resumed.</summary>
    Stopped,

    /// <summary>The period runs on; the suspension only bars the effect while it lasts.</summary>
    RunsOn,

    /// <summary>The notice has no effect until it is resumed, and then has it at once, on demand.</summary>
    EndsOnDemand,
}

/// <summary>Parties gave notice (VCLT 54, 56, 67). It counts from receipt (VCLT 78(b)) unless the clause says otherwise.</summary>
/// <remarks>A recorded effective date wins over the clause; a date named in the notice counts if it is later than the clause allows.</remarks>
public sealed partial record NoticeGiven : AgreementEvent
{
    /// <summary>Gets what the notice aims at.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>Gets which side of the effective date and of the named date is meant, or null for the day the effect comes: the first day out.</summary>
    public EndBoundary? Boundary { get; init; }

    private protected override string What => Kind switch
    {
        NoticeKind.Withdrawal => "notice of withdrawal",
        NoticeKind.Denunciation => "notice of denunciation",
        NoticeKind.NonRenewal => "notice of non-renewal",
        NoticeKind.EndOfProvisionalApplication => "notice ending provisional application",
        _ => "notice",
    };
}

/// <summary>The period of a running notice was extended to a new end.</summary>
public sealed partial record NoticePeriodExtended : AgreementEvent
{
    /// <summary>Gets the notice, or null for the last one of the same parties.</summary>
    public EventId? Notice { get; init; }

    /// <summary>Gets the new end of the party's time in the agreement.</summary>
    public required EndDate Until { get; init; }

    private protected override string What => "extension of the notice period";

    private protected override void CheckCase(Checker checker) => checker.Refer("notice", Notice);
}

/// <summary>A notice was revoked before it took effect, which restores the party (VCLT 68).</summary>
public sealed partial record NoticeRevoked : AgreementEvent
{
    /// <summary>Gets the notice, or null for the last one of the same parties.</summary>
    public EventId? Notice { get; init; }

    private protected override string What => "revocation of the notice";

    private protected override void CheckCase(Checker checker) => checker.Refer("notice", Notice);
}

/// <summary>A notice was suspended: practice, not law, so its effect is what was agreed and is otherwise contested.</summary>
public sealed partial record NoticeSuspended : AgreementEvent
{
    /// <summary>Gets the notice, or null for the last one of the same parties.</summary>
    public EventId? Notice { get; init; }

    /// <summary>Gets the effect that was agreed, or null if none was agreed.</summary>
    public NoticeClock? Clock { get; init; }

    private protected override string What => "suspension of the notice";

    private protected override void CheckCase(Checker checker) => checker.Refer("notice", Notice);
}

/// <summary>A suspended notice was resumed.</summary>
public sealed partial record NoticeResumed : AgreementEvent
{
    /// <summary>Gets the notice, or null for the last one of the same parties.</summary>
    public EventId? Notice { get; init; }

    private protected override string What => "resumption of the notice";

    private protected override void CheckCase(Checker checker) => checker.Refer("notice", Notice);
}
