using NodaTime;

namespace PactModel;

/// <summary>A final clause of an agreement as data: how it enters into force, lasts, and is left.</summary>
/// <remarks>
/// Immutable data; equal when all members are. A clause that is not given is <em>not known</em>; that the text is known
/// to be silent on a topic is said by a <see cref="SilentClause"/>. A day is judged by the text in force that day for
/// that party (VCLT 40): where two clauses of one kind hold, the one for named parties goes before the one for all, and
/// the one valid from a later day before an earlier one.
/// </remarks>
public abstract partial record FinalClause
{
    private protected FinalClause()
    {
    }

    /// <summary>Gets the article, such as <c>art 84(1)</c>, or null if it is not known.</summary>
    public string? Article { get; init; }

    /// <summary>Gets the sources of the clause.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];

    /// <summary>Gets the first day on which this text holds, or null if it held from the beginning.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>Gets the first day on which this text no longer holds, or null if it still does.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>Gets the parties for which this text holds; empty means all.</summary>
    /// <remarks>Read for joining, leaving and provisional application; on clauses that are of the agreement as a whole it is a finding.</remarks>
    public EquatableList<PartyCode> Parties { get; init; } = [];

    /// <summary>Returns the clause as one English sentence, without its article.</summary>
    public string Describe() => Sentence;

    /// <summary>Returns the sentence, and the article in brackets where it is known.</summary>
    public sealed override string ToString() => Article is null ? Sentence : $"{Sentence} ({Article})";

    private protected abstract string Sentence { get; }

    /// <summary>Gets whether what the clause says can differ from party to party, rather than be of the agreement as a whole.</summary>
    private protected virtual bool IsForParties => false;

    internal bool HoldsOn(LocalDate day, PartyCode party) => IsValidOn(day) && (Parties.Count == 0 || Parties.AsSpan().Contains(party));

    /// <summary>Says whether the text holds on a day, for whichever parties.</summary>
    internal bool IsValidOn(LocalDate day) => (ValidFrom is null || ValidFrom <= day) && (ValidUntil is null || day < ValidUntil);

    internal void Check(Checker checker, ConditionLimits limits)
    {
        if (ValidUntil <= ValidFrom)
            checker.ErrorAt("validUntil", LifecycleFindings.ValidityEmpty, "The text stops being valid before it begins to be: swap or correct the two days.");

        ConditionCheck.Known(checker, "parties", Parties, limits);
        if (Parties.Count > 0 && !IsForParties)
            checker.WarningAt("parties", LifecycleFindings.ClausePartiesNotUsed, "A clause of this kind is of the agreement as a whole and is not applied to some parties alone: leave the parties out, and record as events what differs for them.");
        checker.Refer("sources", Sources);
        CheckCase(checker, limits);
    }

    private protected virtual void CheckCase(Checker checker, ConditionLimits limits)
    {
    }
}

/// <summary>From which date of an event a clause counts.</summary>
public enum CountedDate
{
    /// <summary>From receipt by the depositary or the addressee (VCLT 78(b)).</summary>
    Receipt,

    /// <summary>From the date the act bears.</summary>
    Dated,

    /// <summary>From its circulation by the depositary.</summary>
    Circulation,
}

/// <summary>Which receipt counts where an act has several addressees.</summary>
public enum CountedReceipt
{
    /// <summary>The clause is not known to say; with several addressees the answer is then not known beyond the first and the last receipt.</summary>
    NotKnown,

    /// <summary>The first.</summary>
    First,

    /// <summary>The last.</summary>
    Last,
}

/// <summary>A topic of final clauses.</summary>
public enum ClauseTopic
{
    /// <summary>Entry into force (VCLT 24).</summary>
    EntryIntoForce,

    /// <summary>Provisional application (VCLT 25).</summary>
    ProvisionalApplication,

    /// <summary>Duration and renewal.</summary>
    Duration,

    /// <summary>Withdrawal and denunciation (VCLT 56).</summary>
    Withdrawal,

    /// <summary>Application in time (VCLT 28).</summary>
    Application,

    /// <summary>What survives the end (VCLT 70).</summary>
    Survival,
}

/// <summary>The text is known to say nothing on a topic, so that the residual rules of the law of treaties apply.</summary>
public sealed partial record SilentClause : FinalClause
{
    /// <summary>Gets the topic.</summary>
    public required ClauseTopic Topic { get; init; }

    private protected override bool IsForParties => Topic is ClauseTopic.EntryIntoForce or ClauseTopic.Withdrawal;

    private protected override string Sentence => Topic switch
    {
        ClauseTopic.EntryIntoForce => "The text is silent on entry into force, so it enters into force when all negotiating parties have consented (as in VCLT 24(2)).",
        ClauseTopic.ProvisionalApplication => "The text is silent on provisional application.",
        ClauseTopic.Duration => "The text is silent on its duration.",
        ClauseTopic.Withdrawal => "The text is silent on withdrawal, which is only possibly allowed and then with at least twelve months' notice (as in VCLT 56).",
        ClauseTopic.Application => "The text is silent on its application in time, so it does not bind for what lies before it entered into force (as in VCLT 28).",
        ClauseTopic.Survival => "The text is silent on what survives its end.",
        _ => "The text is silent.",
    };
}
