namespace PactModel;

/// <summary>Two agreements side by side: what is in one and not seen in the other, what both have, and how their clauses differ.</summary>
/// <remarks>
/// Immutable; equal when both agreements are. What is not recorded is not known, so nothing here says that an agreement lacks
/// something: it says that it is not seen there.
/// </remarks>
public sealed record AgreementComparison
{
    private AgreementComparison(Agreement first, Agreement second)
    {
        First = first;
        Second = second;
    }

    /// <summary>Gets the first agreement.</summary>
    public Agreement First { get; }

    /// <summary>Gets the second agreement.</summary>
    public Agreement Second { get; }

    /// <summary>Gets the areas that the provisions of either name, in the order of their codes.</summary>
    public EquatableList<ComparedArea> Areas => AreaPairs.Of(First, Second).ToEquatableList();

    /// <summary>Gets the final clauses of either by kind, in the order of the enumeration.</summary>
    public EquatableList<ComparedClauses> Clauses
    {
        get
        {
            ILookup<ClauseKind, FinalClause> first = ((IEnumerable<FinalClause>)First.Clauses).ToLookup(ClauseKinds.Of), second = ((IEnumerable<FinalClause>)Second.Clauses).ToLookup(ClauseKinds.Of);
            return first.Select(g => g.Key).Union(second.Select(g => g.Key)).Order()
                .Select(kind => new ComparedClauses { Kind = kind, First = first[kind].ToEquatableList(), Second = second[kind].ToEquatableList() }).ToEquatableList();
        }
    }

    /// <summary>Gets the parties of either, in the order of their codes: those recorded with that role and those that act in events.</summary>
    public EquatableList<Compared<PartyCode>> Parties => Items(a => a.PartyCodes());

    /// <summary>Gets the kinds of bodies of either, in the order of the enumeration.</summary>
    public EquatableList<Compared<BodyKind>> Bodies => Items(a => a.Bodies.Select(b => b.Kind));

    /// <summary>Gets the threats that either addresses, in the order of their codes.</summary>
    public EquatableList<Compared<ThemeCode>> Threats => Items(a => a.Threats.Select(t => t.Code));

    /// <summary>Gets the theatres that either is about, in the order of their codes.</summary>
    public EquatableList<Compared<ThemeCode>> Theatres => Items(a => a.Theatres.Select(t => t.Code));

    /// <summary>Gets whether both are instruments of the same kind; possibly, where that of either is not known.</summary>
    public Certainty SameKind => First.Kind is { } one && Second.Kind is { } other ? (one == other).ToCertainty() : Certainty.Possibly;

    /// <summary>Gets whether both are of the same legal character; possibly, where that of either is not known.</summary>
    public Certainty SameCharacter => First.LegalCharacter == LegalCharacter.NotKnown || Second.LegalCharacter == LegalCharacter.NotKnown
        ? Certainty.Possibly
        : (First.LegalCharacter == Second.LegalCharacter).ToCertainty();

    /// <summary>Gets whether anything is seen in one of them only, or differs between them; titles, events, objectives and sources aside.</summary>
    public bool HasDifferences =>
        Areas.Any(a => a.Side != ComparedSide.Both) || Clauses.Any(c => !c.IsSame) || Parties.Any(p => p.Side != ComparedSide.Both) ||
        Bodies.Any(b => b.Side != ComparedSide.Both) || Threats.Any(t => t.Side != ComparedSide.Both) || Theatres.Any(t => t.Side != ComparedSide.Both) ||
        First.Kind != Second.Kind || First.LegalCharacter != Second.LegalCharacter;

    /// <summary>Compares two agreements.</summary>
    /// <exception cref="ArgumentNullException">An agreement is null.</exception>
    public static AgreementComparison Between(Agreement first, Agreement second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new AgreementComparison(first, second);
    }

    /// <summary>Returns the comparison with the agreements exchanged.</summary>
    public AgreementComparison Exchanged() => new(Second, First);

    /// <summary>Returns a line for each area and each kind of clause, body, party, threat and theatre.</summary>
    public override string ToString() => string.Join('\n', ((IEnumerable<object>)Areas).Concat(Clauses).Concat(Bodies).Concat(Parties.Cast<object>()).Concat(Threats).Concat(Theatres));

    private EquatableList<Compared<T>> Items<T>(Func<Agreement, IEnumerable<T>> of)
        where T : struct
    {
        HashSet<T> first = [.. of(First)], second = [.. of(Second)];
        return first.Union(second).Order().Select(item => new Compared<T> { Item = item, Side = SideOf(first.Contains(item), second.Contains(item)) }).ToEquatableList();
    }

    internal static ComparedSide SideOf(bool inFirst, bool inSecond) =>
        inFirst && inSecond ? ComparedSide.Both : inFirst ? ComparedSide.FirstOnly : ComparedSide.SecondOnly;
}

/// <summary>Compares the areas of two agreements.</summary>
internal static class AreaPairs
{
    public static IEnumerable<ComparedArea> Of(Agreement first, Agreement second)
    {
        HashSet<AreaCode> one = [.. AreasOf(first)], other = [.. AreasOf(second)];
        foreach (AreaCode area in one.Union(other).Order())
        {
            ComparedSide side = AgreementComparison.SideOf(one.Contains(area), other.Contains(area));
            IEnumerable<AreaCode> across = side switch { ComparedSide.Both => [], ComparedSide.FirstOnly => other, _ => one };
            yield return new ComparedArea
            {
                Area = area,
                Side = side,
                BroaderInOther = across.Where(a => IsWithin(area, a)).Order().ToEquatableList(),
                NarrowerInOther = across.Where(a => IsWithin(a, area)).Order().ToEquatableList(),
            };
        }

        // An area that one of them declares is known to its own vocabulary only.
        bool IsWithin(AreaCode area, AreaCode broader) => IsKnownWithin(first, area, broader) || IsKnownWithin(second, area, broader);
    }

    /// <summary>Returns the areas that the provisions of an agreement name, each once.</summary>
    public static IEnumerable<AreaCode> AreasOf(Agreement agreement) =>
        ((IEnumerable<Provision>)agreement.Provisions).SelectMany(p => (IEnumerable<AreaCode>)p.Areas).Distinct();

    /// <summary>Says whether an area is another one or lies within it, as far as the agreement's vocabulary knows both.</summary>
    public static bool IsKnownWithin(Agreement agreement, AreaCode area, AreaCode broader)
    {
        AreaVocabulary vocabulary = agreement.Reference.Areas;
        return vocabulary.Contains(area) && vocabulary.Contains(broader) && vocabulary.IsWithin(area, broader);
    }
}
