using System.Text.Json.Serialization;

namespace PactModel.Json;

/// <summary>Finds the shape of a type, for converters; shapes come into being when they are first asked for.</summary>
internal static class ShapeRegistry
{
    private static readonly Dictionary<Type, Func<JsonConverter>> s_lists = [];

    private static readonly Dictionary<Type, Func<object>> s_shapes = All();

    /// <summary>Gets the types that have a converter.</summary>
    public static IReadOnlyCollection<Type> Types => s_shapes.Keys;

    public static Shape<T> Get<T>() =>
        s_shapes.TryGetValue(typeof(T), out Func<object>? find) || EnumShapes.All.TryGetValue(typeof(T), out find)
            ? (Shape<T>)find()
            : throw new NotSupportedException($"{typeof(T)} is no type of the model and has no converter here.");

    /// <summary>Returns the converter of a list of values that have a shape; null for any other type.</summary>
    public static JsonConverter? ListConverter(Type list) => s_lists.GetValueOrDefault(list)?.Invoke();

    private static Dictionary<Type, Func<object>> All()
    {
        Dictionary<Type, Func<object>> shapes = [];
        Add(shapes, () => BasicShapes.Text);
        Add(shapes, () => CodeShapes.Party);
        Add(shapes, () => CodeShapes.Area);
        Add(shapes, () => CodeShapes.Agreement);
        Add(shapes, () => CodeShapes.Event);
        Add(shapes, () => CodeShapes.Source);
        Add(shapes, () => CodeShapes.Citation);
        Add(shapes, () => PartyShapes.Place);
        Add(shapes, () => PartyShapes.Representative);
        Add(shapes, () => DateShapes.Partial);
        Add(shapes, () => DateShapes.Interval);
        Add(shapes, () => DateShapes.End);
        Add(shapes, () => DateShapes.Alignment);
        Add(shapes, () => DateShapes.FirstDay);
        Add(shapes, () => DateShapes.LastDay);
        Add(shapes, () => DateShapes.AnnualDay);
        Add(shapes, () => DateShapes.Delay);
        Add(shapes, () => EventShapes.Receipt);
        Add(shapes, () => EventShapes.Claim);
        Add(shapes, () => EventShapes.Adopted);
        Add(shapes, () => EventShapes.OpenedForSignature);
        Add(shapes, () => EventShapes.SignatureGiven);
        Add(shapes, () => EventShapes.DeclaredNotToBecomeParty);
        Add(shapes, () => EventShapes.ConsentExpressed);
        Add(shapes, () => EventShapes.InstrumentWithdrawn);
        Add(shapes, () => EventShapes.Suspended);
        Add(shapes, () => EventShapes.Resumed);
        Add(shapes, () => EventShapes.ObjectionRaised);
        Add(shapes, () => EventShapes.ObjectionWithdrawn);
        Add(shapes, () => EventShapes.AccessionAccepted);
        Add(shapes, () => EventShapes.Terminated);
        Add(shapes, () => EventShapes.Superseded);
        Add(shapes, () => EventShapes.Contested);
        Add(shapes, () => EventShapes.ProvisionalApplicationBegan);
        Add(shapes, () => EventShapes.ProvisionalApplicationEnded);
        Add(shapes, () => EventShapes.EnteredIntoForce);
        Add(shapes, () => EventShapes.Extended);
        Add(shapes, () => EventShapes.Amended);
        Add(shapes, () => EventShapes.NoticeGiven);
        Add(shapes, () => EventShapes.NoticePeriodExtended);
        Add(shapes, () => EventShapes.NoticeRevoked);
        Add(shapes, () => EventShapes.NoticeSuspended);
        Add(shapes, () => EventShapes.NoticeResumed);
        Add(shapes, () => EventShapes.Event);
        Add(shapes, () => ConditionShapes.Membership);
        Add(shapes, () => ConditionShapes.PartyWeight);
        Add(shapes, () => ConditionShapes.OnSignature);
        Add(shapes, () => ConditionShapes.OnDate);
        Add(shapes, () => ConditionShapes.OnExchange);
        Add(shapes, () => ConditionShapes.OnNotifications);
        Add(shapes, () => ConditionShapes.AllOf);
        Add(shapes, () => ConditionShapes.AnyOf);
        Add(shapes, () => ConditionShapes.DelayedCondition);
        Add(shapes, () => ConditionShapes.ConsentsCount);
        Add(shapes, () => ConditionShapes.NamedConsents);
        Add(shapes, () => ConditionShapes.ConsentsOfAll);
        Add(shapes, () => ConditionShapes.ShareOfMembership);
        Add(shapes, () => ConditionShapes.WeightedShare);
        Add(shapes, () => ConditionShapes.TotalWeight);
        Add(shapes, () => ConditionShapes.ConsentsOfWeight);
        Add(shapes, () => ConditionShapes.Condition);
        Add(shapes, () => ClauseShapes.Silent);
        Add(shapes, () => ClauseShapes.Duration);
        Add(shapes, () => ClauseShapes.MinimumParties);
        Add(shapes, () => ClauseShapes.Survival);
        Add(shapes, () => ClauseShapes.EntryIntoForce);
        Add(shapes, () => ClauseShapes.LateJoiner);
        Add(shapes, () => ClauseShapes.AccessionAcceptance);
        Add(shapes, () => ClauseShapes.ProvisionalApplication);
        Add(shapes, () => ClauseShapes.Application);
        Add(shapes, () => ClauseShapes.Dependence);
        Add(shapes, () => ClauseShapes.Withdrawal);
        Add(shapes, () => ClauseShapes.WithdrawalExcluded);
        Add(shapes, () => ClauseShapes.Clause);
        Add(shapes, () => OrderShapes.LetterFold);
        Add(shapes, () => OrderShapes.Collation);
        Add(shapes, () => OrderShapes.SortKey);
        Add(shapes, () => OrderShapes.AlternationSide);
        Add(shapes, () => OrderShapes.RotationGroup);
        Add(shapes, () => OrderShapes.ListOrder);
        Add(shapes, () => OrderShapes.KeyOrder);
        Add(shapes, () => OrderShapes.Alternation);
        Add(shapes, () => OrderShapes.GroupCycle);
        Add(shapes, () => OrderShapes.ChoiceOrder);
        Add(shapes, () => OrderShapes.NoOrder);
        Add(shapes, () => OrderShapes.Order);
        Add(shapes, () => OrderShapes.OrderSegment);
        Add(shapes, () => TermShapes.SessionPart);
        Add(shapes, () => TermShapes.SessionTerm);
        Add(shapes, () => TermShapes.CalendarTerm);
        Add(shapes, () => TermShapes.WorkingWeeksTerm);
        Add(shapes, () => TermShapes.Term);
        Add(shapes, () => TermShapes.TermChange);
        Add(shapes, () => TermShapes.TeamChange);
        Add(shapes, () => CadenceShapes.ExcludedPeriod);
        Add(shapes, () => CadenceShapes.AtLeastOncePerYear);
        Add(shapes, () => CadenceShapes.EveryPeriod);
        Add(shapes, () => CadenceShapes.TimesPerYear);
        Add(shapes, () => CadenceShapes.PartOfYear);
        Add(shapes, () => CadenceShapes.AfterEntryIntoForce);
        Add(shapes, () => CadenceShapes.OnRequest);
        Add(shapes, () => CadenceShapes.AsNeeded);
        Add(shapes, () => CadenceShapes.Cadence);
        Add(shapes, () => DecisionShapes.ExpectedHolder);
        Add(shapes, () => DecisionShapes.TurnPart);
        Add(shapes, () => DecisionShapes.SwapTurns);
        Add(shapes, () => DecisionShapes.SkipTurn);
        Add(shapes, () => DecisionShapes.RelinquishTurns);
        Add(shapes, () => DecisionShapes.DeferTurn);
        Add(shapes, () => DecisionShapes.SuspendHolder);
        Add(shapes, () => DecisionShapes.AssignTurn);
        Add(shapes, () => DecisionShapes.SplitTurn);
        Add(shapes, () => DecisionShapes.StretchTurn);
        Add(shapes, () => DecisionShapes.AssignRole);
        Add(shapes, () => DecisionShapes.Decision);
        Add(shapes, () => SessionShapes.SessionKind);
        Add(shapes, () => SessionShapes.Session);
        Add(shapes, () => SessionShapes.Handover);
        Add(shapes, () => SessionShapes.HostSeat);
        Add(shapes, () => RotationShapes.RotationPoint);
        Add(shapes, () => RotationShapes.RotationMember);
        Add(shapes, () => RotationShapes.RecordedChoice);
        Add(shapes, () => RotationShapes.RoleOfTurn);
        Add(shapes, () => RotationShapes.RoleByOwnRotation);
        Add(shapes, () => RotationShapes.PermanentRole);
        Add(shapes, () => RotationShapes.Role);
        Add(shapes, () => RotationShapes.RotationRules);
        Add(shapes, () => HolderShapes.Holder);
        Add(shapes, () => RotationShapes.Rotation);
        Add(shapes, () => ReferenceShapes.OrganisationMember);
        Add(shapes, () => ReferenceShapes.Organisation);
        Add(shapes, () => ReferenceShapes.Area);
        Add(shapes, () => ReferenceShapes.State);
        Add(shapes, () => CodeShapes.Body);
        Add(shapes, () => CodeShapes.Theme);
        Add(shapes, () => AgreementShapes.Facts);
        Add(shapes, () => AgreementShapes.Agreement);
        Add(shapes, () => DocumentShapes.Document);
        Add(shapes, () => SourceShapes.Source);
        Add(shapes, () => BodyShapes.BodyMember);
        Add(shapes, () => BodyShapes.Sector);
        Add(shapes, () => BodyShapes.Mandate);
        Add(shapes, () => BodyShapes.Commission);
        Add(shapes, () => BodyShapes.JointForce);
        Add(shapes, () => BodyShapes.Mission);
        Add(shapes, () => BodyShapes.Secretariat);
        Add(shapes, () => BodyShapes.Body);
        Add(shapes, () => ContentShapes.AgreementParty);
        Add(shapes, () => ContentShapes.Provision);
        Add(shapes, () => ContentShapes.Objective);
        Add(shapes, () => ContentShapes.Threat);
        Add(shapes, () => ContentShapes.ArmedConflict);
        Add(shapes, () => ContentShapes.Theatre);
        Add(shapes, () => ContentShapes.Relation);
        Add(shapes, () => ContentShapes.Registration);
        Add(shapes, () => ContentShapes.FactClaim);
        Add(shapes, () => ContentShapes.ConflictingClaims);
        AddList(() => BasicShapes.Plain);
        return shapes;
    }

    private static void Add<T>(Dictionary<Type, Func<object>> shapes, Func<Shape<T>> find)
    {
        shapes.Add(typeof(T), find);
        AddList(find);
    }

    private static void AddList<T>(Func<Shape<T>> find) => s_lists.Add(typeof(EquatableList<T>), () => new PactJsonConverter<EquatableList<T>>(new ListShape<T>(find())));
}
