namespace PactModel.Tests.Conventions;

/// <summary>Dates are calendar dates: no member takes or gives a type with a time of day or a zone.</summary>
internal sealed class CalendarDatesOnly : Convention
{
    private static readonly Type[] Clocks =
        [typeof(DateTime), typeof(DateTimeOffset), typeof(TimeOnly), typeof(TimeZoneInfo), typeof(TimeProvider), typeof(NodaTime.Instant), typeof(NodaTime.IClock), typeof(NodaTime.ZonedDateTime)];

    public override IEnumerable<string> Broken =>
    [
        "public sealed class Day { public void On(DateTime day) { } }",
        "public sealed class Day { public DateTimeOffset? Start { get; } }",
        "public sealed class Day { public Day(IReadOnlyList<DateTime[]> days) { } }",
    ];

    public override IEnumerable<string> Kept => ["public sealed class Day { public NodaTime.LocalDate? Start { get; } private DateTime Hidden => default; }"];

    public override IEnumerable<string> BreachesIn(Type type) =>
        Signatures(type).Where(member => Flatten(member.Type).Any(Clocks.Contains)).Select(member => $"{member.Member} uses a type with a time of day or a zone").Distinct(StringComparer.Ordinal);
}
