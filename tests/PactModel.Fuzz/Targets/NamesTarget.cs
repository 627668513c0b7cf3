using System.Text;

namespace PactModel.Fuzz.Targets;

/// <summary>Finding states, organisations and areas by any text, and the folding of texts.</summary>
internal sealed class NamesTarget : FuzzTarget
{
    public override string Name => "names";

    public override int Longest => 200;

    public override IEnumerable<byte[]> Seeds => Utf8(StateTable.Instance.KnownNames.Select(known => known.Name)
        .Concat(Organisation.All.SelectMany(organisation => organisation.Spellings()))
        .Concat(AreaVocabulary.Default.All.SelectMany(area => area.Label.Entries.Select(entry => entry.Value)))
        .Distinct(StringComparer.Ordinal).Append(""));

    public override IReadOnlyList<byte[]> Pieces { get; } = Utf8(
        "the ", " The", "&", "and", "'", "\u2019", "-", "\u2013", ".", ",", "(", ")", " ", "\u00A0", "\u200B", "\u00AD", "\u0301", "\uFEFF", "\u00DF", "\u00C6", "\u0130", "\u0131", "\u01C5", "\u1E9E",
        "\u2126", "\u212A", "\u03C3", "\u03C2", "\uD83D\uDE00", "Republic of ", "Congo", "C\u00F4te d", "Saint", "\u4E2D\u56FD", "\u0627", "\u0085");

    public override void Try(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        long before = GC.GetAllocatedBytesForCurrentThread();
        EquatableList<State> states = State.Find(text);
        EquatableList<Organisation> organisations = Organisation.Find(text);
        MemoryIsBounded(before, 4096, 64, input.Length, "Finding a name");

        string folded = TextFolding.Fold(text), key = TextFolding.Key(text);
        Holds(TextFolding.Fold(folded) == folded, "folding twice changes more");
        Holds(TextFolding.Key(key) == key, "the key of a key is another");
        Holds(TextFolding.Key(folded) == key, "the key depends on what folding removes");
        Holds(folded.Length <= 2 * text.Length, "folding makes a text more than twice as long");
        Holds(State.Find(folded) == states && State.Find(key) == states, "a state is not found by a folded name");
        Holds(Organisation.Find(key) == organisations, "an organisation is not found by a folded name");
        TryCodes(text);
        if (OneIn(32, input)) Holds(AreaVocabulary.Default.Find(text) == AreaVocabulary.Default.Find(key), "an area is not found by a folded label");
    }

    private static void TryCodes(string text)
    {
        bool isState = State.TryFromCode(text, out State? state);
        Holds(!isState || state!.Code.ToString() == text, "a code finds the state of another");
        _ = State.TryFromAlpha2(text, out _);
        _ = State.TryFromAlpha3(text, out _);
        _ = State.TryFromAlpha4(text, out _);
        _ = State.TryFromCowAbbreviation(text, out _);
        _ = Organisation.TryFromCode(text, out _);
    }
}
