using System.Text.Json.Serialization;

namespace PactModel.Json;

/// <summary>The enumerations of the model, which cannot carry converters: their own folders know none.</summary>
internal static class EnumShapes
{
    private static readonly Dictionary<Type, Func<JsonConverter>> s_converters = [];

    /// <summary>Gets the shapes by their enumerations.</summary>
    public static Dictionary<Type, Func<object>> All { get; } = Make();

    /// <summary>Returns the converter of an enumeration of the model; null for any other type.</summary>
    public static JsonConverter? Converter(Type type) => s_converters.GetValueOrDefault(type)?.Invoke();

    private static Dictionary<Type, Func<object>> Make()
    {
        Dictionary<Type, Func<object>> shapes = [];
        Add(shapes, () => AgreementNames.PartyRole);
        Add(shapes, () => AgreementNames.InstrumentKind);
        Add(shapes, () => AgreementNames.RelationKind);
        Add(shapes, () => DateShapes.Boundary);
        Add(shapes, () => DateShapes.MonthEnd);
        Add(shapes, () => DateShapes.Counting);
        Add(shapes, () => DateShapes.Unit);
        Add(shapes, () => LifecycleNames.ConsentKind);
        Add(shapes, () => LifecycleNames.EndGround);
        Add(shapes, () => LifecycleNames.NoticeKind);
        Add(shapes, () => LifecycleNames.NoticeClock);
        Add(shapes, () => LifecycleNames.CountedDate);
        Add(shapes, () => LifecycleNames.CountedReceipt);
        Add(shapes, () => LifecycleNames.LateFrom);
        Add(shapes, () => LifecycleNames.SurvivalAfter);
        Add(shapes, () => LifecycleNames.ObjectionEffect);
        Add(shapes, () => LifecycleNames.ClauseTopic);
        Add(shapes, () => LifecycleNames.RenewalKind);
        Add(shapes, () => LifecycleNames.StayCountedFrom);
        Add(shapes, () => LifecycleNames.StayBars);
        Add(shapes, () => LifecycleNames.ConsentGroup);
        Add(shapes, () => LifecycleNames.LegalCharacter);
        Add(shapes, () => RotationNames.CollationMode);
        Add(shapes, () => RotationNames.RotationRole);
        Add(shapes, () => RotationNames.PlaceUse);
        Add(shapes, () => RotationNames.PartCapacity);
        Add(shapes, () => RotationNames.StretchEffect);
        Add(shapes, () => RotationNames.MemberPlacement);
        Add(shapes, () => RotationNames.MemberEntry);
        Add(shapes, () => RotationNames.RecessHolder);
        Add(shapes, () => RotationNames.SessionStatus);
        Add(shapes, () => RotationNames.SessionNumbering);
        Add(shapes, () => RotationNames.HolderKind);

        // What is answered, and stands in no document.
        Add(shapes, () => new EnumShape<AgreementState>("agreement state", ""));
        Add(shapes, () => new EnumShape<BodyKind>("body kind", ""));
        Add(shapes, () => new EnumShape<CadenceFact>("cadence fact", ""));
        Add(shapes, () => new EnumShape<Certainty>("certainty", ""));
        Add(shapes, () => new EnumShape<ChairOutcome>("chair outcome", ""));
        Add(shapes, () => new EnumShape<ClauseKind>("clause kind", ""));
        Add(shapes, () => new EnumShape<ComparedSide>("compared side", ""));
        Add(shapes, () => new EnumShape<DateAnswerKind>("date answer kind", ""));
        Add(shapes, () => new EnumShape<DatePrecision>("date precision", ""));
        Add(shapes, () => new EnumShape<DateQualifier>("date qualifier", ""));
        Add(shapes, () => new EnumShape<DeadlineKind>("deadline kind", ""));
        Add(shapes, () => new EnumShape<FindingSeverity>("finding severity", ""));
        Add(shapes, () => new EnumShape<IntervalBoundKind>("interval bound kind", ""));
        Add(shapes, () => new EnumShape<IsoStatus>("iso status", ""));
        Add(shapes, () => new EnumShape<PartyState>("party state", ""));
        Add(shapes, () => new EnumShape<RegionScheme>("region scheme", ""));
        Add(shapes, () => new EnumShape<RegisterDeadlineKind>("register deadline kind", ""));
        Add(shapes, () => new EnumShape<RelationState>("relation state", ""));
        Add(shapes, () => new EnumShape<SessionOutcome>("session outcome", ""));
        Add(shapes, () => new EnumShape<TieChangeKind>("tie change kind", ""));
        Add(shapes, () => new EnumShape<TrendKeyKind>("trend key kind", ""));
        Add(shapes, () => new EnumShape<TrendStep>("trend step", ""));
        return shapes;
    }

    private static void Add<T>(Dictionary<Type, Func<object>> shapes, Func<EnumShape<T>> find)
        where T : struct, Enum
    {
        shapes.Add(typeof(T), find);
        s_converters.Add(typeof(T), () => new PactJsonConverter<T>());
    }
}
