using System.Collections;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using PactModel.Tests.Json;

namespace PactModel.Tests.Agreements;

/// <summary>Facts from callers without nullable annotations: what is null and must not be is told with its place.</summary>
public sealed class NullPartTests
{
    private static readonly AgreementFacts s_facts = new()
    {
        Id = AgreementId.Parse("a"),
        Title = new LocalizedText("en", "A"),
        Parties = [new AgreementParty { Party = PartyCode.Parse("MAR") }],
        Events = [new SignatureGiven { Dated = PartialDate.Parse("2020"), Parties = [PartyCode.Parse("MAR")] }],
    };

    [Fact]
    public void Agreement_PartsThatAreNull_AreFindingsWithTheirPointers() => Assert.Equal(
        [
            "/title: This is null: it must be given. [agreement.null]",
            "/parties/1: This item of the list is null: leave it out. [agreement.null]",
            "/events/0/parties: This list is null: where nothing is known it is empty. [agreement.null]",
            "/clauses: This list is null: where nothing is known it is empty. [agreement.null]",
        ],
        Findings(s_facts with
        {
            Title = null!,
            Parties = [s_facts.Parties[0], null!],
            Events = [(SignatureGiven)s_facts.Events[0] with { Parties = null! }],
            Clauses = null!,
        }).Select(f => f.ToString()),
        StringComparer.Ordinal);

    [Fact]
    public void With_PartThatIsNull_IsAFinding() =>
        Assert.Contains("agreement 'a'", Assert.Throws<ModelException>(() => new Agreement(s_facts).With(facts => facts with { Bodies = [null!] })).Message, StringComparison.Ordinal);

    [Fact]
    public void PactDocument_OfNull_NamesTheArgument()
    {
        Agreement agreement = new(s_facts);
        Assert.Throws<ArgumentException>("agreements", () => new PactDocument(agreement, null!));
        Assert.StartsWith("An item of the list is null: leave it out.", Assert.Throws<ArgumentException>("areas", () => new PactDocument([agreement], [], [], [null!], null)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("sharedSources", () => new PactDocument([agreement], [null!], [], [], null));
        Assert.Throws<ArgumentException>("organisations", () => new PactDocument([agreement], [], [null!], [], null));
        Assert.Throws<ArgumentException>("areas", () => new PactDocument([agreement], [], [], [null!], null));
    }

    /// <summary>Whatever list, item of one or required member of whichever part is null.</summary>
    [Law(MaxTest = 20)]
    public Property Agreement_AnyPartThatIsNull_IsAFinding() => Prop.ForAll(ModelGenerators.Of<AgreementFacts>().ToArbitrary(), facts =>
    {
        foreach ((string place, object broken) in Broken(facts))
            Assert.True(Findings((AgreementFacts)broken).Any(f => f.Code == "agreement.null"), place);
    });

    private static EquatableList<Finding> Findings(AgreementFacts facts) => Assert.Throws<ModelException>(() => new Agreement(facts)).Findings;

    /// <summary>Returns the same record with one part of it null, for each part that must not be.</summary>
    private static IEnumerable<(string Place, object Broken)> Broken(object record)
    {
        NullabilityInfoContext nullability = new();
        foreach (PropertyInfo property in record.GetType().GetProperties().Where(p => p.SetMethod is not null && !p.PropertyType.IsValueType))
        {
            string name = $"{record.GetType().Name}.{property.Name}";
            if (nullability.Create(property).WriteState == NullabilityState.NotNull) yield return (name, Changed(record, property, null));
            object? value = property.GetValue(record);
            if (value is IEnumerable items and not string && property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(EquatableList<>))
            {
                Type type = list.GetGenericArguments()[0];
                object?[] all = [.. items.Cast<object?>()];
                for (int i = 0; i < all.Length; i++)
                {
                    if (type.IsValueType) break;
                    yield return ($"{name}[{i}]", Changed(record, property, ListOf(type, all, i, null)));
                    foreach ((string place, object broken) in Parts(all[i])) yield return (place, Changed(record, property, ListOf(type, all, i, broken)));
                }
            }
            else
            {
                foreach ((string place, object broken) in Parts(value)) yield return (place, Changed(record, property, broken));
            }
        }
    }

    private static IEnumerable<(string Place, object Broken)> Parts(object? value) => value?.GetType().GetMethod("<Clone>$") is null ? [] : Broken(value);

    private static object Changed(object record, PropertyInfo property, object? value)
    {
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static object ListOf(Type type, object?[] items, int place, object? value)
    {
        Array copy = Array.CreateInstance(type, items.Length);
        for (int i = 0; i < items.Length; i++) copy.SetValue(i == place ? value : items[i], i);
        return typeof(EquatableList).GetMethod(nameof(EquatableList.ToEquatableList))!.MakeGenericMethod(type).Invoke(null, [copy])!;
    }
}
