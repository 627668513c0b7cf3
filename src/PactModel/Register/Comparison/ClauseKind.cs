using System.Diagnostics;

namespace PactModel;

/// <summary>What a final clause is about.</summary>
public enum ClauseKind
{
    /// <summary>How the agreement enters into force.</summary>
    EntryIntoForce,

    /// <summary>How it enters into force for a party that joins later.</summary>
    LateJoiner,

    /// <summary>Whether an accession has effect only towards those that accept it.</summary>
    AccessionAcceptance,

    /// <summary>Its provisional application.</summary>
    ProvisionalApplication,

    /// <summary>Its duration and renewal.</summary>
    Duration,

    /// <summary>How a party leaves, or that none can.</summary>
    Withdrawal,

    /// <summary>How many parties must remain.</summary>
    MinimumParties,

    /// <summary>The time to which it applies.</summary>
    Application,

    /// <summary>Its dependence on another agreement.</summary>
    Dependence,

    /// <summary>What survives its end.</summary>
    Survival,
}

/// <summary>Tells the kinds of clauses.</summary>
internal static class ClauseKinds
{
    /// <summary>Returns what a clause is about; a text that is known to be silent on a topic speaks of that topic.</summary>
    public static ClauseKind Of(FinalClause clause) => clause switch
    {
        EntryIntoForceClause => ClauseKind.EntryIntoForce,
        LateJoinerClause => ClauseKind.LateJoiner,
        AccessionAcceptanceClause => ClauseKind.AccessionAcceptance,
        ProvisionalApplicationClause => ClauseKind.ProvisionalApplication,
        DurationClause => ClauseKind.Duration,
        WithdrawalClause or WithdrawalExcludedClause => ClauseKind.Withdrawal,
        MinimumPartiesClause => ClauseKind.MinimumParties,
        ApplicationClause => ClauseKind.Application,
        DependenceClause => ClauseKind.Dependence,
        SurvivalClause => ClauseKind.Survival,
        SilentClause silent => Of(silent.Topic),
        _ => throw new UnreachableException(),
    };

    private static ClauseKind Of(ClauseTopic topic) => topic switch
    {
        ClauseTopic.EntryIntoForce => ClauseKind.EntryIntoForce,
        ClauseTopic.ProvisionalApplication => ClauseKind.ProvisionalApplication,
        ClauseTopic.Duration => ClauseKind.Duration,
        ClauseTopic.Withdrawal => ClauseKind.Withdrawal,
        ClauseTopic.Application => ClauseKind.Application,
        ClauseTopic.Survival => ClauseKind.Survival,
        _ => throw new UnreachableException(),
    };
}
