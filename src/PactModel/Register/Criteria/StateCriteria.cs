using NodaTime;

namespace PactModel;

/// <summary>A state holds on a day, on some day of a span, or throughout it.</summary>
internal sealed record IsInState(AgreementState State, LocalDate First, LocalDate? Last, StateSpanKind Kind) : QueryNode
{
    public override string Text
    {
        get
        {
            string state = State == AgreementState.InForce ? "in force" : $"in the state {State}";
            string to = Last is { } last ? $"to {DayText.Iso(last)}" : "on";
            return Kind switch
            {
                StateSpanKind.Date => First == Last ? $"{state} on {DayText.Iso(First)}" : $"{state} on a day from {DayText.Iso(First)} {to}",
                StateSpanKind.Throughout => $"{state} throughout from {DayText.Iso(First)} {to}",
                _ => $"{state} at some time from {DayText.Iso(First)} {to}",
            };
        }
    }

    /// <summary>Gets whether the date rests on a mark of doubt, so that nothing is certain.</summary>
    public bool IsDoubtful { get; init; }

    public override Certainty Of(RegisterEntry entry, QueryContext context)
    {
        Timeline<AgreementState> timeline = entry.Lifecycle.Timeline;
        LocalDate last = Last ?? CalendarDays.Last;
        bool some = false, every = true, someCertain = false, everyPossible = true;
        foreach (TimelineSpan<AgreementState> span in timeline.Spans)
        {
            if (span.From > last || span.Until <= First) continue;
            Certainty certainty = span.Is(State);
            some |= certainty.CanBe();
            someCertain |= certainty == Certainty.Certainly;
            every &= certainty == Certainty.Certainly;
            everyPossible &= certainty.CanBe();
        }

        return Kind switch
        {
            StateSpanKind.Date => !some ? Certainty.CertainlyNot : every && !IsDoubtful ? Certainty.Certainly : Certainty.Possibly,
            StateSpanKind.Throughout => !everyPossible ? Certainty.CertainlyNot : every ? Certainty.Certainly : Certainty.Possibly,
            _ => !some ? Certainty.CertainlyNot : someCertain ? Certainty.Certainly : Certainty.Possibly,
        };
    }

    public override Access On(RegisterSegment segment, Certainty level, QueryContext context)
    {
        if (IsDoubtful && level == Certainty.Certainly) return new SetAccess(OrdinalSet.Empty(segment.Count), Text);
        int first = CalendarDays.NumberOf(First), last = CalendarDays.NumberOf(Last ?? CalendarDays.Last);
        SpanMode mode = Kind switch
        {
            StateSpanKind.Throughout => SpanMode.EveryDay,
            StateSpanKind.Date when level == Certainty.Certainly => SpanMode.EveryDay,
            _ => SpanMode.SomeDay,
        };
        return new TimeAccess(segment, State, level, first, last, mode, Text);
    }

    public override IEnumerable<MatchReason> Why(RegisterEntry entry, QueryContext context)
    {
        Certainty certainty = Of(entry, context);
        if (!certainty.CanBe()) return [];
        TimelineSpan<AgreementState> span = entry.Lifecycle.Timeline.Spans.First(s => s.Is(State).CanBe() && s.From <= (Last ?? CalendarDays.Last) && !(s.Until <= First));
        return [new MatchReason { Criterion = Text, Certainty = certainty, Text = $"{span}.", Reasons = span.Reasons }];
    }

    public override void Check(QueryContext context)
    {
    }
}

/// <summary>How the days of a state criterion are meant.</summary>
internal enum StateSpanKind
{
    /// <summary>One day, which is known only to lie between the two.</summary>
    Date,

    /// <summary>Every day.</summary>
    Throughout,

    /// <summary>Some day.</summary>
    SomeTime,
}

/// <summary>It is in force for a party, or between two, on a day.</summary>
internal sealed record IsInForceFor(PartyCode Party, PartyCode? Other, LocalDate Day) : QueryNode
{
    public override string Text => Other is null ? $"in force for {Party} on {DayText.Iso(Day)}" : $"in force between {Party} and {Other} on {DayText.Iso(Day)}";

    public override Certainty Of(RegisterEntry entry, QueryContext context)
    {
        if (!entry.Parties.Contains(Party) || (Other is { } other && !entry.Parties.Contains(other))) return Certainty.CertainlyNot;
        return Other is { } with ? entry.Lifecycle.IsInForceBetween(Party, with, Day) : entry.Lifecycle.IsInForceFor(Party, Day);
    }

    public override Access On(RegisterSegment segment, Certainty level, QueryContext context)
    {
        OrdinalSet among = segment.Tables.Parties[Party];
        if (Other is { } other) among = among.And(segment.Tables.Parties[other]);
        return new CheckAccess(segment.Count, place => Of(segment.Entries[place], context) >= level, Text, among);
    }

    public override IEnumerable<MatchReason> Why(RegisterEntry entry, QueryContext context)
    {
        Certainty certainty = Of(entry, context);
        if (!certainty.CanBe()) return [];
        (string text, EquatableList<Reason> reasons) = Other is { } other
            ? Told(entry.Lifecycle.StatusBetween(Day, Party, other))
            : Told(entry.Lifecycle.StatusOn(Day, Party));
        return [new MatchReason { Criterion = Text, Certainty = certainty, Text = text, Reasons = reasons }];
    }

    public override void Check(QueryContext context)
    {
        context.Require(Party);
        if (Other is { } other) context.Require(other);
    }

    private static (string Text, EquatableList<Reason> Reasons) Told<TState>(Status<TState> status)
        where TState : struct, Enum => ($"{status.Span}.", status.Reasons);
}
