using System.ComponentModel;

namespace PactModel.Fuzz.Targets;

/// <summary>Every code and identifier of the model, and language tags.</summary>
internal sealed class CodesTarget : FuzzTarget
{
    private static readonly Kind[] Kinds =
    [
        new Kind<PartyCode>("partyCode"), new Kind<AreaCode>("areaCode"), new Kind<AgreementId>("agreementId"), new Kind<EventId>("eventId"),
        new Kind<BodyId>("bodyId"), new Kind<SourceId>("sourceId"), new Kind<ThemeCode>("themeCode"), new Kind<Citation>("citation"),
    ];

    public override string Name => "codes";

    public override int Longest => 220;

    public override IEnumerable<byte[]> Seeds => Utf8(SampleData.Texts.Where(text => text.Length <= 60 && Citation.TryParse(text, out _))
        .Concat(State.All.Select(state => state.Code.ToString())).Concat(Organisation.All.Select(organisation => organisation.Code.ToString()))
        .Concat(["", "MAR", "YUCS", "cow-730", "org:AU", "a-b.c", "a#b", "vclt-1969#art. 54", "en", "fr-CH", "zh-Hant-x-private", new string('a', 100), new string('a', 101), "a#" + new string('b', 80)]));

    public override IReadOnlyList<byte[]> Pieces { get; } = Utf8(
        "MAR", "YUCS", "cow-", "cow-0", "org:", "org:AU", "-", ".", "--", "#", "art. ", "a", "9", "Z", " ", "\u00A0", "\u2028", "\uFEFF", "\u0085", "\u0001", "\u00E9", "\uD83D\uDE00", "\u0130",
        new string('a', 50), new string('9', 40), "en", "-x-", "-Latn", "-419");

    public override void Try(byte[] input)
    {
        string? text = TextChecks.TextOf(input);
        bool looksDeep = OneIn(64, input);
        foreach (Kind kind in Kinds) kind.Try(this, input, text, looksDeep);
        if (text is not null) TryLanguage(text);
    }

    private static void TryLanguage(string text)
    {
        if (!LocalizedText.TryNormaliseTag(text, out string? tag)) return;
        Holds(LocalizedText.TryNormaliseTag(tag, out string? again) && again == tag, "a language tag changes when it is normalised again");
        LocalizedText one = new(text, "x");
        Holds(one[text] == "x" && one.In(text) == "x" && one == new LocalizedText(tag, "x"), "a text is not found by its own language");
    }

    private abstract class Kind
    {
        public abstract void Try(CodesTarget target, byte[] input, string? text, bool looksDeep);
    }

    private sealed class Kind<T>(string definition) : Kind
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable, IEquatable<T>, IComparable<T>
    {
        private static readonly TypeConverter Converter = TypeDescriptor.GetConverter(typeof(T));

        public override void Try(CodesTarget target, byte[] input, string? text, bool looksDeep)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            bool isCode = T.TryParse(input, null, out T code);
            target.MemoryIsBounded(before, 1024, 4, input.Length, "TryParse of a code");
            TextChecks.Check<T>(input, text);
            if (!isCode)
            {
                if (looksDeep) TextChecks.Refuses<T>(input, text);
                return;
            }

            SchemaPatterns.Accept(definition, text!);
            Holds(code.CompareTo(code) == 0, $"{definition}: a code is not in its own place");
            if (looksDeep) Holds(Converter.ConvertFromInvariantString(text!) is T same && same.Equals(code), $"{definition}: the type converter reads another code");
        }
    }
}
