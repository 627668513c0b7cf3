using System.Text;

namespace PactModel.Fuzz.Targets;

/// <summary>Suggesting the nearest names, which looks at all that are known.</summary>
internal sealed class NearestTarget : FuzzTarget
{
    public override string Name => "nearest";

    public override int Longest => 300;

    public override IEnumerable<byte[]> Seeds => Utf8(State.All.Select(state => state.Name.ToString()).Concat(State.All.Select(state => state.Code.ToString()))
        .Concat(Organisation.All.Select(organisation => organisation.Code.ToString())).Append(""));

    public override IReadOnlyList<byte[]> Pieces { get; } = Utf8(
        "a", "e", "n", "ia", "land", " ", "the", "-", "'", "\u00E9", "\u0301", "\uD83D\uDE00", "org:", "cow-", "\u00C6", "\u00DF", new string('a', 60), "Republic of ", "island");

    public override void Try(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        long before = GC.GetAllocatedBytesForCurrentThread();
        EquatableList<PartyCode> near = PartyDirectory.BuiltIn.Nearest(text);
        MemoryIsBounded(before, 65_536, 256, input.Length, "Suggesting names");
        Holds(near.Count <= 3 || near == PartyDirectory.BuiltIn.Find(text), "more than three suggestions");
        Holds(near.Distinct().Count() == near.Count, "a suggestion stands twice");
        Holds(near.All(PartyDirectory.BuiltIn.Contains), "a suggestion is not known");
        TryDistance(text, near.Count > 0 ? near[0].ToString() : "Morocco");
        if (OneIn(16, input) && !State.TryFromCode(text, out _)) TryRefusal(text);
    }

    private static void TryDistance(string text, string other)
    {
        int distance = NearestNames.Distance(text, other);
        Holds(distance == NearestNames.Distance(other, text), "the distance depends on the direction");
        Holds(distance <= Math.Max(text.Length, other.Length) && distance >= Math.Abs(text.Length - other.Length), "the distance is outside its bounds");
        Holds(distance == 0 == (text == other), "texts that differ have no distance");
    }

    private static void TryRefusal(string text)
    {
        try
        {
            State.FromCode(text);
        }
        catch (KeyNotFoundException refused)
        {
            Holds(refused.Message.Length <= 600, $"a message is not short: {refused.Message}");
            return;
        }

        throw new BrokenRuleException("FromCode accepts what TryFromCode refuses");
    }
}
