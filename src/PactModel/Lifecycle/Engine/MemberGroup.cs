namespace PactModel;

/// <summary>A group whose consents a condition asks for: who is in it on each day, so far as that is known.</summary>
/// <remarks>Keeps what it was asked: for one computation, not for several threads.</remarks>
internal sealed class MemberGroup
{
    private readonly Func<int, int, GroupMembers?> _between;
    private readonly (int First, int Last)? _stated;
    private readonly IReadOnlyList<MemberTime> _times;
    private readonly Dictionary<int, GroupMembers?> _asked = [];

    private MemberGroup(Func<int, int, GroupMembers?> between, IReadOnlyList<MemberTime> times, PartialDate? stated = null)
    {
        (_between, _times) = (between, times);
        _stated = stated is { } date ? (CalendarDays.NumberOf(date.Earliest), CalendarDays.NumberOf(date.Latest)) : null;
        Days = _stated is null ? [.. times.SelectMany(t => new[] { t.From.Lo, t.From.Hi, t.Until.Lo, t.Until.Hi })] : [];
    }

    /// <summary>Gets a group of which nothing is known.</summary>
    public static MemberGroup Unknown => new((_, _) => null, []);

    /// <summary>Gets the days on which it changes or may change, so that a condition can be met without a consent, or be broken again.</summary>
    public int[] Days { get; }

    /// <summary>Returns a group that is the same on all days.</summary>
    public static MemberGroup Of(IEnumerable<PartyCode> parties)
    {
        HashSet<PartyCode> all = [.. parties];
        GroupMembers members = new(all, all);
        return new MemberGroup((_, _) => members, []);
    }

    /// <summary>Returns the group of those that are in it at times.</summary>
    /// <param name="times">The times of all that ever were in it.</param>
    /// <param name="stated">The day whose members are meant, or null for those of the day that is judged.</param>
    public static MemberGroup Of(IReadOnlyList<MemberTime> times, PartialDate? stated = null) => new(
        (first, last) => new GroupMembers(
            times.Where(t => t.IsInFrom(first, last)).Select(t => t.Code).ToHashSet(),
            times.Where(t => t.MayBeInFrom(first, last)).Select(t => t.Code).ToHashSet()),
        times,
        stated);

    /// <summary>Returns the group of those that are in it on a day by what somebody else answers; null from there is not known.</summary>
    public static MemberGroup Of(Func<int, IEnumerable<PartyCode>?> membersOn, PartialDate? stated) => new(
        (first, last) =>
        {
            if (membersOn(first)?.ToHashSet() is not { } members) return null;
            if (first == last) return new GroupMembers(members, members);
            return membersOn(last)?.ToHashSet() is { } later ? new GroupMembers(members.Intersect(later).ToHashSet(), members.Union(later).ToHashSet()) : null;
        },
        [],
        stated);

    /// <summary>Returns the members on a day; null if they are not known.</summary>
    public GroupMembers? On(int day)
    {
        (int first, int last) = _stated ?? (day, day);
        if (!_asked.TryGetValue(first, out GroupMembers? members)) _asked.Add(first, members = _between(first, last));
        return members;
    }

    /// <summary>Says whether a time that began by a day carries a mark of doubt.</summary>
    public bool IsDoubtfulBy(int day) => _times.Any(t => t.From.Lo <= day && (t.From.Doubtful || t.Until.Doubtful));
}

/// <summary>The members of a group.</summary>
/// <param name="Certain">Those that certainly are.</param>
/// <param name="AtMost">These, and those that perhaps are.</param>
internal sealed record GroupMembers(IReadOnlySet<PartyCode> Certain, IReadOnlySet<PartyCode> AtMost);

/// <summary>A time during which a party was in a group: from the first day in to the first day out.</summary>
internal sealed record MemberTime(PartyCode Code, Moment From, Moment Until)
{
    /// <summary>Says whether it may be in on one of some days in a row.</summary>
    public bool MayBeInFrom(int first, int last) => From.Lo <= last && Until.Hi > first;

    /// <summary>Says whether it is in on all of some days in a row, whichever days the dates mean.</summary>
    public bool IsInFrom(int first, int last) => From.Hi <= first && Until.Lo > last;
}

/// <summary>A condition that so many of a group meet, so that more consents never break it.</summary>
/// <param name="Group">The group.</param>
/// <param name="Needs">Whether it is met by so many consents of so many members: first all members, then those that consented.</param>
internal sealed record GroupThreshold(MemberGroup Group, Func<int, int, bool> Needs)
{
    /// <summary>Says whether it can be met on a day: whoever perhaps is a member is one if it consented, and else is none.</summary>
    /// <remarks>Where nobody is known, all that consented are members, and there are two at least.</remarks>
    public bool CanBeMet(int day, IReadOnlySet<PartyCode> consented)
    {
        if (Group.On(day) is not { } members) return Needs(Math.Max(2, consented.Count), consented.Count);
        int of = members.AtMost.Count(consented.Contains);
        return Needs(members.Certain.Count + of - members.Certain.Count(consented.Contains), of);
    }

    /// <summary>Says whether it is met on a day, whoever turns out to be a member.</summary>
    public bool IsMet(int day, IReadOnlySet<PartyCode> consented)
    {
        if (Group.On(day) is not { } members) return false;
        int of = members.Certain.Count(consented.Contains);
        return Needs(members.AtMost.Count - (members.AtMost.Count(consented.Contains) - of), of);
    }
}
