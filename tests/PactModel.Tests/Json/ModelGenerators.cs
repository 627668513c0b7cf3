using System.Reflection;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PactModel.Tests.Json;

/// <summary>Values of any type of the model, made from its members: every member is now and then absent, every case of a closed set turns up.</summary>
/// <remarks>The values are well formed, not consistent: a document's round trip does not depend on whether a model would pass its checks.</remarks>
internal static class ModelGenerators
{
    private const int Deepest = 4;

    private static readonly NullabilityInfoContext s_nullability = new();

    private static readonly Gen<PartialDate> s_dates =
        Gen.Elements("2025-06-18", "2025-06", "2025", "201X", "19XX", "XXXX", "2004-XX", "1985-04-XX", "2001-XX-XX", "-0044-03-15", "1984?", "2004-06~", "2004-06-11%").Select(PartialDate.Parse);

    private static readonly object s_left = new();

    private static readonly Dictionary<Type, Gen<object>> s_leaves = new()
    {
        [typeof(string)] = Box(SampleGenerators.Texts),
        [typeof(int)] = Box(Gen.OneOf(Gen.Choose(-5, 40), ArbMap.Default.GeneratorFor<int>())),
        [typeof(decimal)] = Box(ArbMap.Default.GeneratorFor<decimal>()),
        [typeof(bool)] = Box(ArbMap.Default.GeneratorFor<bool>()),
        [typeof(LocalDate)] = Box(SampleGenerators.Days),
        [typeof(AnnualDate)] = Box(SampleGenerators.Days.Select(day => new AnnualDate(day.Month, day.Day))),
        [typeof(Period)] = Box(SampleGenerators.Periods),
        [typeof(LocalizedText)] = Box(SampleGenerators.LocalizedTexts),
        [typeof(PartyCode)] = Box(SampleGenerators.Parties),
        [typeof(AreaCode)] = Slugs(AreaCode.Parse),
        [typeof(AgreementId)] = Slugs(AgreementId.Parse),
        [typeof(EventId)] = Slugs(EventId.Parse),
        [typeof(SourceId)] = Slugs(SourceId.Parse),
        [typeof(Citation)] = Box(Gen.Elements("vclt-1969", "vclt-1969#art. 54", "a.b-c#p. 7 \"é\" Ω").Select(Citation.Parse)),
        [typeof(PartialDate)] = Box(s_dates),
        [typeof(PartialDateInterval)] = Box(Gen.Elements("1964/2008", "2004-06/2006-08", "../1985", "1985/", "/1985~", "1985-04-12/..").Select(PartialDateInterval.Parse)),
        [typeof(EndDate)] = Box(s_dates.SelectMany(date => Gen.Elements(Enum.GetValues<EndBoundary>()).Select(side => new EndDate(date, side)))),
        [typeof(Place)] = Box(
            from city in SampleGenerators.Texts.Where(t => !string.IsNullOrWhiteSpace(t))
            from country in SampleGenerators.Maybe(SampleGenerators.Parties)
            select new Place(city, country)),
        [typeof(TurnHolder)] = Box(Gen.OneOf(
            SampleGenerators.Parties.Select(TurnHolder.Of),
            SampleGenerators.Parties.Select(TurnHolder.Outsider),
            Gen.Elements(TurnHolder.Vacant, TurnHolder.Undecided),
            SampleGenerators.Parties.Two().Select(p => TurnHolder.Collective(p.Item1, p.Item2)),
            SampleGenerators.Parties.Two().Select(p => TurnHolder.Contested(p.Item1, p.Item2)),
            SampleGenerators.Texts.Select(TurnHolder.AwaitedFrom))),
        [typeof(Agreement)] = Box(AgreementGenerators.Agreements),
        [typeof(PactDocument)] = Box(AgreementGenerators.Documents),
        [typeof(BodyId)] = Slugs(BodyId.Parse),
        [typeof(ThemeCode)] = Slugs(ThemeCode.Parse),
        [typeof(State)] = Box(Gen.Elements((IEnumerable<State>)State.All)),
        [typeof(Rotation)] = Box(SampleGenerators.Parties.Two().Where(p => p.Item1 != p.Item2).Select(p => Rotation.Alternating(p.Item1, p.Item2))),
    };

    /// <summary>Returns values of a type.</summary>
    public static Gen<T> Of<T>() => Of(typeof(T), Deepest).Select(value => (T)value);

    private static Gen<object> Of(Type type, int depth)
    {
        if (s_leaves.TryGetValue(type, out Gen<object>? leaf)) return leaf;
        if (type.IsEnum) return Gen.Elements(Enum.GetValues(type).Cast<object>());
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableList<>)) return Lists(type.GetGenericArguments()[0], depth);
        if (type.IsAbstract) return Cases(type, depth);
        return Records(type, depth);
    }

    private static Gen<object> Lists(Type item, int depth)
    {
        Gen<int> counts = depth <= 0 ? Gen.Constant(0) : Gen.Elements(0, 0, 1, 1, 2);
        return counts.SelectMany(count => Of(item, depth - 1).ArrayOf(count)).Select(items =>
        {
            Array typed = Array.CreateInstance(item, items.Length);
            items.CopyTo(typed, 0);
            return typeof(EquatableList).GetMethod(nameof(EquatableList.ToEquatableList))!.MakeGenericMethod(item).Invoke(null, [typed])!;
        });
    }

    private static Gen<object> Cases(Type type, int depth)
    {
        Type[] cases = [.. type.Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(type))];
        Type[] shallow = [.. cases.Where(c => !c.GetProperties().Any(p => IsRequired(p) && Contains(p.PropertyType, type)))];
        return Gen.Elements(depth <= 0 ? shallow : cases).SelectMany(one => Of(one, depth - 1));
    }

    private static bool Contains(Type member, Type type) => member == type || member.GetGenericArguments().Contains(type);

    private static Gen<object> Records(Type type, int depth)
    {
        PropertyInfo[] members = [.. type.GetProperties().Where(p => p.SetMethod is not null)];
        Gen<object?>[] values = [.. members.Select(member => Member(member, depth))];
        return Gen.CollectToArray(values).Select(all =>
        {
            object made = Activator.CreateInstance(type, nonPublic: true)!;
            for (int i = 0; i < members.Length; i++)
            {
                if (all[i] != s_left) members[i].SetValue(made, all[i]);
            }

            return made;
        });
    }

    private static Gen<object?> Member(PropertyInfo member, int depth)
    {
        Type type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        bool nullable = type != member.PropertyType || s_nullability.Create(member).WriteState == NullabilityState.Nullable;
        if (depth <= 0 && !IsRequired(member)) return Gen.Constant<object?>(s_left);
        Gen<object?> given = Gen.Constant(0).SelectMany(_ => Of(type, depth - 1)).Select(value => (object?)value);
        return IsRequired(member) ? given : Gen.Frequency((2, Gen.Constant(nullable ? null : s_left)), (1, given));
    }

    private static bool IsRequired(PropertyInfo member) => member.IsDefined(typeof(RequiredMemberAttribute));

    private static Gen<object> Slugs<T>(Func<string, T> parse) => Box(Gen.Elements("a", "mar-rwa-2025", "x.1", "military-training").Select(parse));

    private static Gen<object> Box<T>(Gen<T> values) => values.Select(value => (object)value!);
}
