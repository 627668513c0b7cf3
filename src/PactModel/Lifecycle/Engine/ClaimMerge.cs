using NodaTime;

namespace PactModel;

/// <summary>Puts the timelines and answers that competing claims lead to together: what they agree on, and where they do not.</summary>
internal static class ClaimMerge
{
    public static Timeline<TState> Timelines<TState>(IReadOnlyList<(EquatableList<Claim> Claims, Timeline<TState> Timeline)> variants, TState contested)
        where TState : struct, Enum
    {
        SortedSet<LocalDate> cuts = [.. variants.SelectMany(v => v.Timeline.Spans.Select(s => s.From))];
        List<TimelineSpan<TState>> spans = [];
        TimelineSpan<TState>? last = null;
        foreach (LocalDate day in cuts)
        {
            TimelineSpan<TState>[] here = [.. variants.Select(v => v.Timeline.On(day).Span)];
            bool agreed = here.All(s => EqualityComparer<TState>.Default.Equals(s.State, here[0].State) && s.Possible.Equals(here[0].Possible));
            TimelineSpan<TState> span = agreed
                ? here[0] with { From = day, Until = null }
                : new TimelineSpan<TState>
                {
                    From = day,
                    State = contested,
                    Possible = [contested],
                    Reasons = ReasonsOf(here.Select(s => s.Reasons)),
                    Claims = variants.Select((v, i) => new ClaimConsequence<TState> { Claims = v.Claims, State = here[i].State, Possible = here[i].Possible }).ToEquatableList(),
                };
            // A reason that one of the later claims alone adds cuts no time in which they agree.
            if (last is not null && last with { From = day } == span) continue;
            last = span;
            if (spans.Count > 0) spans[^1] = spans[^1] with { Until = day };
            spans.Add(span with { Reasons = ReasonsOf(here.Select(s => s.Reasons)) });
        }

        return new Timeline<TState>([.. spans]);
    }

    /// <summary>Returns the reasons of all claims, those that say the same once, with the events of each.</summary>
    private static EquatableList<Reason> ReasonsOf(IEnumerable<EquatableList<Reason>> reasons) =>
        reasons.SelectMany(r => r).GroupBy(r => (r.Rule, r.ToString()), (_, same) => Together([.. same])).ToEquatableList();

    private static Reason Together(Reason[] same) => same is [var only] ? only : same[0] with { Events = same.SelectMany(r => r.Events).Distinct().ToEquatableList() };

    public static DateAnswer Answers(IReadOnlyList<(EquatableList<Claim> Claims, DateAnswer Answer)> variants)
    {
        DateAnswer first = variants[0].Answer;
        if (variants.All(v => v.Answer.Kind == first.Kind && v.Answer.Days == first.Days && v.Answer.NotBefore == first.NotBefore)) return first with { Reasons = ReasonsOf(variants.Select(v => v.Answer.Reasons)) };
        return new DateAnswer
        {
            Kind = DateAnswerKind.Contested,
            Reasons = ReasonsOf(variants.Select(v => v.Answer.Reasons)),
            Claims = variants.Select(v => new ClaimedDate { Claims = v.Claims, Answer = v.Answer }).ToEquatableList(),
        };
    }
}
