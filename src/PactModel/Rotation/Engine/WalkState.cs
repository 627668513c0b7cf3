namespace PactModel;

/// <summary>Where a walk through the turns has come to, as numbers: two walks through the same rules that come to a turn in the same state go on alike.</summary>
internal sealed class WalkState(List<long> numbers) : IEquatable<WalkState>
{
    private readonly long[] _numbers = [.. numbers];

    public bool Equals(WalkState? other) => other is not null && _numbers.AsSpan().SequenceEqual(other._numbers);

    public override bool Equals(object? obj) => Equals(obj as WalkState);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (long number in _numbers) hash.Add(number);
        return hash.ToHashCode();
    }
}
