namespace PactModel;

/// <summary>What falls due in a register: of lifecycles, in the order of <see cref="DeadlineKind"/>, then of bodies and roles.</summary>
public enum RegisterDeadlineKind
{
    /// <inheritdoc cref="DeadlineKind.EntryIntoForce"/>
    EntryIntoForce,

    /// <inheritdoc cref="DeadlineKind.LastDayForNotice"/>
    LastDayForNotice,

    /// <inheritdoc cref="DeadlineKind.Renewal"/>
    Renewal,

    /// <inheritdoc cref="DeadlineKind.End"/>
    End,

    /// <inheritdoc cref="DeadlineKind.Leaving"/>
    Leaving,

    /// <inheritdoc cref="DeadlineKind.MinimumStayOver"/>
    MinimumStayOver,

    /// <inheritdoc cref="DeadlineKind.ProvisionalApplicationEnd"/>
    ProvisionalApplicationEnd,

    /// <inheritdoc cref="DeadlineKind.SuspensionEnd"/>
    SuspensionEnd,

    /// <inheritdoc cref="DeadlineKind.SurvivalEnd"/>
    SurvivalEnd,

    /// <summary>A commission is due to meet: the days within which its cadence asks for the next session.</summary>
    SessionDue,

    /// <summary>A session is planned: its first day.</summary>
    SessionPlanned,

    /// <summary>A mandate runs out and no later one is on record that takes over: the first day out.</summary>
    MandateEnd,

    /// <summary>A body ends: the first day out.</summary>
    BodyEnd,

    /// <summary>A member leaves a body: the first day out.</summary>
    MembershipEnd,

    /// <summary>A party's role in an agreement ends: the first day out.</summary>
    RoleEnd,
}
