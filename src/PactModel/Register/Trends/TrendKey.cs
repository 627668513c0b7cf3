namespace PactModel;

/// <summary>What a row or a column of a trend stands for.</summary>
public enum TrendKeyKind
{
    /// <summary>A span of days.</summary>
    Span,

    /// <summary>An area of cooperation.</summary>
    Area,

    /// <summary>A party.</summary>
    Party,

    /// <summary>Two parties of one agreement.</summary>
    Pair,

    /// <summary>Two regions, or one region twice, in which two different states of one agreement lie.</summary>
    RegionPair,

    /// <summary>The day is known, wholly or in part, and lies in none of the spans.</summary>
    OtherDays,

    /// <summary>The day is not known: it stands here and in no span.</summary>
    NotKnown,

    /// <summary>It never happened, as far as the record goes; or there is nothing to sort by, such as an area.</summary>
    None,
}

/// <summary>A row or a column of a trend.</summary>
/// <remarks>Immutable; equal when all members are. Tables give its label in a language.</remarks>
public sealed record TrendKey
{
    internal TrendKey()
    {
    }

    /// <summary>Gets what it stands for.</summary>
    public required TrendKeyKind Kind { get; init; }

    /// <summary>Gets the code by which it is found in its table: <c>2010</c>, <c>201X</c>, <c>health</c>, <c>MAR</c>, <c>MAR+RWA</c>, <c>Africa+Asia</c>, <c>not-known</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the span, if it is one.</summary>
    public TrendSpan? Span { get; internal init; }

    /// <summary>Gets the area, if it is one.</summary>
    public AreaCode? Area { get; internal init; }

    /// <summary>Gets the party or the two parties, if it stands for such; otherwise empty.</summary>
    public EquatableList<PartyCode> Parties { get; internal init; } = [];

    /// <summary>Gets the two regions, if it stands for such; otherwise empty.</summary>
    public EquatableList<Region> Regions { get; internal init; } = [];

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    internal static TrendKey OtherDays { get; } = new() { Kind = TrendKeyKind.OtherDays, Code = "other-days" };

    internal static TrendKey NotKnown { get; } = new() { Kind = TrendKeyKind.NotKnown, Code = "not-known" };

    internal static TrendKey None { get; } = new() { Kind = TrendKeyKind.None, Code = "none" };

    internal static TrendKey Of(TrendSpan span) => new() { Kind = TrendKeyKind.Span, Code = span.Code, Span = span };

    internal static TrendKey Of(AreaCode area) => new() { Kind = TrendKeyKind.Area, Code = area.ToString(), Area = area };

    internal static TrendKey Of(PartyCode party) => new() { Kind = TrendKeyKind.Party, Code = party.ToString(), Parties = [party] };

    /// <summary>Returns the key of two parties in the order of their codes.</summary>
    internal static TrendKey Of(PartyCode one, PartyCode other) => new() { Kind = TrendKeyKind.Pair, Code = $"{one}+{other}", Parties = [one, other] };

    internal static TrendKey Of(Region one, Region other) => string.CompareOrdinal(one.ToString(), other.ToString()) <= 0
        ? new() { Kind = TrendKeyKind.RegionPair, Code = $"{one}+{other}", Regions = [one, other] }
        : new() { Kind = TrendKeyKind.RegionPair, Code = $"{other}+{one}", Regions = [other, one] };

    /// <summary>Returns the label in a language: names of parties and areas, codes where a name is not known.</summary>
    internal string LabelIn(ReferenceData reference, string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        TrendWords words = TrendWords.In(language);
        return Kind switch
        {
            TrendKeyKind.Span => Span!.IsDecade ? string.Format(System.Globalization.CultureInfo.InvariantCulture, words.Decade, Span.From.Year) : Code,
            TrendKeyKind.Area => reference.Areas.TryGet(Area!.Value, out Area? area) ? area.Label.In(language) : Code,
            TrendKeyKind.Party or TrendKeyKind.Pair =>
                string.Join(" \u2013 ", Parties.Select(p => reference.Parties.TryGetName(p, out LocalizedText? name) ? name.In(language) : p.ToString())),
            TrendKeyKind.RegionPair => string.Join(" \u2013 ", (IEnumerable<Region>)Regions),
            TrendKeyKind.OtherDays => words.OtherDays,
            TrendKeyKind.NotKnown => words.NotKnown,
            _ => words.None,
        };
    }
}

/// <summary>The words of a trend in English and French.</summary>
internal sealed record TrendWords(string Decade, string OtherDays, string NotKnown, string None)
{
    private static readonly TrendWords s_english = new("{0}s", "on other days", "not known", "none");

    private static readonly TrendWords s_french = new("années {0}", "à d'autres dates", "non connu", "aucun");

    /// <summary>Returns the words in a language; any language but French is answered in English.</summary>
    public static TrendWords In(string language) =>
        language is "fr" || language.StartsWith("fr-", StringComparison.OrdinalIgnoreCase) ? s_french : s_english;
}
