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
        AddAnswer<AgreementState>(shapes);
        AddAnswer<BodyKind>(shapes);
        AddAnswer<CadenceFact>(shapes);
        AddAnswer<Certainty>(shapes);
        AddAnswer<ChairOutcome>(shapes);
        AddAnswer<ClauseKind>(shapes);
        AddAnswer<ComparedSide>(shapes);
        AddAnswer<DateAnswerKind>(shapes);
        AddAnswer<DatePrecision>(shapes);
        AddAnswer<DateQualifier>(shapes);
        AddAnswer<DeadlineKind>(shapes);
        AddAnswer<FindingSeverity>(shapes);
        AddAnswer<IntervalBoundKind>(shapes);
        AddAnswer<IsoStatus>(shapes);
        AddAnswer<PartyState>(shapes);
        AddAnswer<RegionScheme>(shapes);
        AddAnswer<RegisterDeadlineKind>(shapes);
        AddAnswer<RelationState>(shapes);
        AddAnswer<SessionOutcome>(shapes);
        AddAnswer<TieChangeKind>(shapes);
        AddAnswer<TrendKeyKind>(shapes);
        AddAnswer<TrendStep>(shapes);
        return shapes;
    }

    /// <summary>Adds an enumeration under the words of its name.</summary>
    private static void AddAnswer<T>(Dictionary<Type, Func<object>> shapes)
        where T : struct, Enum => Add(shapes, () => new EnumShape<T>(Words(typeof(T).Name), ""));

    /// <summary>Returns the words of a name: <c>CadenceFact</c> gives <c>cadence fact</c>.</summary>
    private static string Words(string name) => string.Concat(name.Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}")).TrimStart();

    private static void Add<T>(Dictionary<Type, Func<object>> shapes, Func<EnumShape<T>> find)
        where T : struct, Enum
    {
        shapes.Add(typeof(T), find);
        s_converters.Add(typeof(T), () => new PactJsonConverter<T>());
    }
}
