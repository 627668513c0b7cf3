namespace PactModel;

public sealed partial class AgreementQuery
{
    /// <summary>Fits agreements with a provision about an area or one within it, at any depth.</summary>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static AgreementQuery Covering(AreaCode area) => area.IsNone
        ? throw new ArgumentException("The default value names no area: give a code.", nameof(area))
        : new AgreementQuery(new CoversArea(area));

    /// <inheritdoc cref="Covering(AreaCode)"/>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public static AgreementQuery Covering(string area) => Covering(AreaCode.Parse(area));

    /// <summary>Fits agreements recorded as one of several kinds of instrument; possibly those of which no kind is recorded.</summary>
    /// <exception cref="ArgumentException">There is no kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is none of the enumeration.</exception>
    public static AgreementQuery OfKind(params ReadOnlySpan<InstrumentKind> kinds)
    {
        if (kinds.IsEmpty) throw new ArgumentException("Give at least one kind.", nameof(kinds));
        foreach (InstrumentKind kind in kinds) Defined(kind);
        return new AgreementQuery(new IsOfKind(kinds.ToArray().Distinct().ToEquatableList()));
    }

    /// <summary>Fits agreements recorded with a legal character; possibly those of which none is recorded, as of most.</summary>
    /// <param name="character">The character; <see cref="LegalCharacter.NotKnown"/> asks for those of which none is recorded, and is answered for certain.</param>
    /// <exception cref="ArgumentOutOfRangeException">The character is none of the enumeration.</exception>
    public static AgreementQuery OfCharacter(LegalCharacter character) => new(new HasCharacter(Defined(character)));

    /// <summary>Fits agreements with a body of a kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the enumeration.</exception>
    public static AgreementQuery WithBody(BodyKind kind) => new(new HasBody(Defined(kind)));

    /// <summary>Fits agreements that address a threat; codes are the records' own, and one that none uses fits none.</summary>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static AgreementQuery Against(ThemeCode threat) => new(new AddressesThreat(Coded(threat)));

    /// <inheritdoc cref="Against(ThemeCode)"/>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public static AgreementQuery Against(string threat) => Against(ThemeCode.Parse(threat));

    /// <summary>Fits agreements about a theatre; codes are the records' own, and one that none uses fits none.</summary>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static AgreementQuery InTheatre(ThemeCode theatre) => new(new IsAboutTheatre(Coded(theatre)));

    /// <inheritdoc cref="InTheatre(ThemeCode)"/>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public static AgreementQuery InTheatre(string theatre) => InTheatre(ThemeCode.Parse(theatre));

    /// <summary>Fits agreements that name a relation to another one, or to which it names one.</summary>
    /// <param name="agreement">The other agreement; it need not be on record.</param>
    /// <param name="kind">The kind of relation, by whichever side names it; null for any.</param>
    /// <exception cref="ArgumentException">The identifier is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the enumeration.</exception>
    public static AgreementQuery RelatedTo(AgreementId agreement, RelationKind? kind = null)
    {
        if (agreement.IsNone) throw new ArgumentException("The default value names no agreement: give an identifier.", nameof(agreement));
        if (kind is { } asked) Defined(asked);
        return new AgreementQuery(new IsRelatedTo(agreement, kind));
    }

    /// <inheritdoc cref="RelatedTo(AgreementId, RelationKind?)"/>
    /// <exception cref="FormatException">The identifier is malformed.</exception>
    public static AgreementQuery RelatedTo(string agreement, RelationKind? kind = null) => RelatedTo(AgreementId.Parse(agreement), kind);

    /// <summary>Fits agreements of whose titles, in any language, long or short, words begin as each word of a text does; accents, case and punctuation do not matter.</summary>
    /// <remarks>
    /// A word with an apostrophe or a hyphen is found whole, by its parts, and with its parts as one: <c>d'amitié</c> as <c>amitié</c>,
    /// <c>Co-operation</c> as <c>cooperation</c>, and the other way round. In scripts that put no spaces between words (Chinese,
    /// Japanese, Korean, Thai, Lao, Khmer, Burmese) whatever stands within a title is found. No word is passed over.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text has no word.</exception>
    public static AgreementQuery Titled(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] words = [.. TitleWords.Of(text)];
        if (words.Length == 0) throw new ArgumentException("Give at least one word to look for.", nameof(text));
        return new AgreementQuery(new HasTitleWords(words.ToEquatableList()));
    }

    private static ThemeCode Coded(ThemeCode theme) =>
        theme.IsNone ? throw new ArgumentException("The default value names nothing: give a code.", nameof(theme)) : theme;

    private static T Defined<T>(T value)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"There is no such {typeof(T).Name}; there are: {string.Join(", ", Enum.GetNames<T>())}.");
}
