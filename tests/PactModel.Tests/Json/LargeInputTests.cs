using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PactModel.Tests.Json;

/// <summary>Reading takes time in proportion to the document, also where everything in it is wrong.</summary>
/// <remarks>Each kind of document has a part that can be repeated. Read in proportion, the repeated one takes about a second at most.</remarks>
[Trait("Culture", "none")]
public sealed class LargeInputTests
{
    private const int Times = 50_000;
    private const string Head = "\"id\":\"a\",\"title\":{\"en\":\"A\"}";
    private const string Parties = "\"parties\":[{\"party\":\"MAR\"},{\"party\":\"RWA\"}]";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Gets the kinds: the beginning, the part that is repeated with its number in place of N, and the end.</summary>
    public static TheoryData<string, string, string, string> Kinds() => new()
    {
        { "areas in a chain", "{\"agreements\":[],\"areas\":[{\"code\":\"x0\",\"label\":{\"en\":\"X\"}}", ",{\"code\":\"xN\",\"broader\":\"xP\",\"label\":{\"en\":\"X\"}}", "]}" },
        { "areas in a circle", "{\"agreements\":[],\"areas\":[{\"code\":\"x0\",\"broader\":\"x1\",\"label\":{\"en\":\"X\"}}", ",{\"code\":\"xN\",\"broader\":\"xP\",\"label\":{\"en\":\"X\"}}", "]}" },
        { "areas under unknown ones", "{\"agreements\":[],\"areas\":[{\"code\":\"x0\",\"label\":{\"en\":\"X\"}}", ",{\"code\":\"xN\",\"broader\":\"yN\",\"label\":{\"en\":\"X\"}}", "]}" },
        { "organisations that follow each other", "{\"agreements\":[],\"organisations\":[{\"code\":\"org:X0\",\"name\":{\"en\":\"X\"}}", ",{\"code\":\"org:XN\",\"predecessor\":\"org:XP\",\"name\":{\"en\":\"X\"}}", "]}" },
        { "memberships of one state", "{\"agreements\":[],\"organisations\":[{\"code\":\"org:X\",\"name\":{\"en\":\"X\"},\"memberships\":[{\"party\":\"MAR\"}", ",{\"party\":\"MAR\"}", "]}]}" },
        { "memberships of unknown parties", "{\"agreements\":[],\"organisations\":[{\"code\":\"org:X\",\"name\":{\"en\":\"X\"},\"memberships\":[{\"party\":\"MAR\"}", ",{\"party\":\"org:XN\"}", "]}]}" },
        { "agreements of an unknown party", "{\"agreements\":[{" + Head + "," + Parties + "}", ",{\"id\":\"aN\",\"title\":{\"en\":\"A\"},\"parties\":[{\"party\":\"org:XN\"}]}", "]}" },
        { "agreements that refer to each other", "{\"agreements\":[{" + Head + "," + Parties + "}", ",{\"id\":\"aN\",\"title\":{\"en\":\"A\"},\"parties\":[{\"party\":\"MAR\"}],\"relations\":[{\"kind\":\"amends\",\"agreement\":\"aP\"}]}", "]}" },
        { "unknown parties", "{" + Head + ",\"parties\":[{\"party\":\"MAR\"}", ",{\"party\":\"org:XN\"}", "]}" },
        { "parties by name", "{" + Head + ",\"parties\":[{\"party\":\"MAR\"}", ",{\"party\":\"Kingdom of Moroco N\"}", "]}" },
        { "one party", "{" + Head + ",\"parties\":[{\"party\":\"MAR\"}", ",{\"party\":\"MAR\"}", "]}" },
        { "sources and citations of missing ones", "{" + Head + "," + Parties + ",\"sources\":[{\"id\":\"s0\",\"title\":\"S\"}],\"objectives\":[{\"text\":{\"en\":\"O\"}}", ",{\"text\":{\"en\":\"O\"},\"sources\":[\"tN\"]}", "]}" },
        { "citations of missing sources", "{" + Head + "," + Parties + ",\"sources\":[{\"id\":\"s0\",\"title\":\"S\"}],\"provisions\":[{\"areas\":[\"other\"],\"summary\":{\"en\":\"S\"}}", ",{\"areas\":[\"other\"],\"summary\":{\"en\":\"S\"},\"sources\":[\"tN\"]}", "]}" },
        { "unknown areas", "{" + Head + "," + Parties + ",\"provisions\":[{\"areas\":[\"other\"],\"summary\":{\"en\":\"S\"}}", ",{\"areas\":[\"yN\"],\"summary\":{\"en\":\"S\"}}", "]}" },
        { "signatures", "{" + Head + "," + Parties + ",\"events\":[{\"type\":\"signed\",\"parties\":[\"MAR\"]}", ",{\"type\":\"signed\",\"id\":\"eN\",\"dated\":\"2020-01\",\"parties\":[\"MAR\"]}", "]}" },
        { "signatures of one name", "{" + Head + "," + Parties + ",\"events\":[{\"type\":\"signed\",\"parties\":[\"MAR\"]}", ",{\"type\":\"signed\",\"id\":\"e\",\"parties\":[\"MAR\"]}", "]}" },
        { "entries into force", "{" + Head + "," + Parties + ",\"events\":[{\"type\":\"signed\",\"parties\":[\"MAR\"]}", ",{\"type\":\"enteredIntoForce\",\"effective\":\"2020-01-01\"}", "]}" },
        { "ends", "{" + Head + "," + Parties + ",\"events\":[{\"type\":\"signed\",\"parties\":[\"MAR\"]}", ",{\"type\":\"terminated\",\"effective\":\"2020-01-01\"}", "]}" },
        { "consents", "{" + Head + "," + Parties + ",\"events\":[{\"type\":\"signed\",\"parties\":[\"MAR\"]}", ",{\"type\":\"consentExpressed\",\"kind\":\"ratification\",\"parties\":[\"MAR\"],\"received\":\"2020\"}", "]}" },
        { "notices", "{" + Head + "," + Parties + ",\"events\":[{\"type\":\"signed\",\"parties\":[\"MAR\"]}", ",{\"type\":\"noticeGiven\",\"id\":\"nN\",\"kind\":\"denunciation\",\"parties\":[\"MAR\"]},{\"type\":\"noticeRevoked\",\"parties\":[\"MAR\"],\"notice\":\"nN\"}", "]}" },
        { "bodies", "{" + Head + "," + Parties + ",\"bodies\":[{\"type\":\"commission\",\"id\":\"b0\",\"name\":{\"en\":\"B\"}}", ",{\"type\":\"commission\",\"id\":\"bN\",\"name\":{\"en\":\"B\"}}", "]}" },
        { "sessions", "{" + Head + "," + Parties + ",\"bodies\":[{\"type\":\"commission\",\"id\":\"b0\",\"name\":{\"en\":\"B\"},\"rotation\":{\"sessions\":[{\"number\":1}", ",{\"number\":N}", "]}}]}" },
        { "unknown members", "{" + Head + "," + Parties, ",\"partyN\":1", "}" },
        { "one member", "{" + Head + "," + Parties, ",\"note\":\"n\"", "}" },
        { "languages", "{" + Head + "," + Parties + ",\"shortTitle\":{\"en\":\"A\"", ",\"en-xN\":\"A\"", "}}" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void TryParse_PartRepeatedManyTimes_TakesTimeInProportion(string kind, string start, string part, string end)
    {
        byte[] json = Document(start, part, end, Times);
        _ = PactDocument.TryParseJson(Document(start, part, end, 10), out _, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Stopwatch clock = Stopwatch.StartNew();
        bool isRead = PactDocument.TryParseJson(json, out PactDocument? document, out EquatableList<Finding> findings);
        TimeSpan time = clock.Elapsed;
        double perByte = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)json.Length;
        Assert.Equal(isRead, document is not null);
        Assert.True(time < Patience && perByte < 400, string.Create(CultureInfo.InvariantCulture, $"{kind}: {time.TotalSeconds:0.0} s, {perByte:0} bytes allocated for each byte read"));
    }

    private static byte[] Document(string start, string part, string end, int times)
    {
        StringBuilder json = new(start);
        for (int i = 1; i <= times; i++)
            json.Append(part.Replace("N", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("P", (i - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes(json.Append(end).ToString());
    }
}
