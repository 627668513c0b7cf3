using NodaTime;

namespace PactModel;

/// <summary>The days on which holders rest: on which members join, leave and get their places, and keys and official names begin.</summary>
/// <remarks>Where each counts from the same turn by other slots, the holders are the same: whatever else is a matter of days moves no turn to another.</remarks>
internal sealed class HolderDays
{
    private readonly LocalDate[] _days;

    public HolderDays(RotationRules rules)
    {
        SortedSet<LocalDate> days = [];
        foreach (RotationMember member in rules.Members)
        {
            foreach (RotationPoint? point in (ReadOnlySpan<RotationPoint?>)[member.From, member.Until, member.PlacedFrom])
            {
                if (point?.Date is { } day) days.Add(day);
            }
        }

        foreach (OrderSegment segment in rules.Segments) Add(rules, segment.Order, days);
        _days = [.. days];
    }

    /// <summary>Gets whether holders rest on no day at all.</summary>
    public bool AreNone => _days.Length == 0;

    /// <summary>Returns from which turns the days count by the slots of some rules.</summary>
    public EquatableList<(TurnRange OfMembers, int OfNames)> TurnsIn(CompiledRotation compiled) =>
        [.. _days.Select(day => (compiled.TurnsOf(RotationPoint.OnDay(day), 0), compiled.Slots.FirstTurnFrom(day)))];

    private static void Add(RotationRules rules, RotationOrder order, SortedSet<LocalDate> days)
    {
        if (order is KeyOrder keys)
        {
            foreach (SortKey key in keys.Keys)
            {
                if (key.From is { } day) days.Add(day);
            }

            if (keys.Language is { } language) days.UnionWith(rules.TakingPart().SelectMany(party => OfficialNames.Of(party, language)).Select(name => name.From).OfType<LocalDate>());
        }

        foreach (OrderBranch branch in order.Branches) Add(rules, branch.Order, days);
    }
}
