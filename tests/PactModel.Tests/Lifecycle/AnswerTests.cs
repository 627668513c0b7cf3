using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Answers say as words what they are, and timelines answer for dates known in part.</summary>
public class AnswerTests
{
    private static Moment Of(string date) => Moment.On(PartialDate.Parse(date));

    [Theory]
    [InlineData("2001-05", "2001-06", Certainty.Certainly)]
    [InlineData("2001-05", "2001-05", Certainty.Possibly)]
    [InlineData("2001-05-31", "2001-05", Certainty.CertainlyNot)]
    [InlineData("2001-05-30", "2001-05", Certainty.Possibly)]
    [InlineData("2001-05-01", "2001-05-01", Certainty.CertainlyNot)]
    [InlineData("2001-05-01", "2001-05-02", Certainty.Certainly)]
    [InlineData("2001-05", "2001-05-01", Certainty.CertainlyNot)]
    [InlineData("2001-05-01?", "2001-06", Certainty.Possibly)]
    [InlineData("2001-05-01", "2001-06-01~", Certainty.Possibly)]
    [InlineData("2001-05-01?", "2001-05-01", Certainty.CertainlyNot)]
    public void Before_IsCertainOnlyIfNoDaysCanBeOtherwise(string date, string other, Certainty certainty) =>
        Assert.Equal(certainty, Of(date).Before(Of(other)));

    [Fact]
    public void Before_Never_IsNotBeforeAnything()
    {
        Assert.Equal(Certainty.CertainlyNot, Moment.Never.Before(Of("2001")));
        Assert.Equal(Certainty.Certainly, Of("2001").Before(Moment.Never));
    }

    [Theory]
    [InlineData("2001-05", "2001-05-01", "2001-05-31", Certainty.Certainly)]
    [InlineData("2001-05", "2001-05-02", "2001-06-30", Certainty.Possibly)]
    [InlineData("2001-05", "2001-04-01", "2001-05-30", Certainty.Possibly)]
    [InlineData("2001-05", "2001-05-31", "2001-06-30", Certainty.Possibly)]
    [InlineData("2001-05", "2001-04-01", "2001-05-01", Certainty.Possibly)]
    [InlineData("2001-05", "2001-06-01", "2001-06-30", Certainty.CertainlyNot)]
    [InlineData("2001-05", "2001-04-01", "2001-04-30", Certainty.CertainlyNot)]
    [InlineData("2001-05-01?", "2001-01-01", "2001-12-31", Certainty.Possibly)]
    public void Within_IsCertainOnlyIfAllItsDaysLieBetween(string date, string first, string last, Certainty certainty) =>
        Assert.Equal(certainty, Of(date).Within(Of(first).Lo, Of(last).Lo));

    [Fact]
    public void By_EachDay_IsNotPossiblyOrCertain()
    {
        Moment may = Of("2001-05");
        Assert.Equal(
            [Certainty.CertainlyNot, Certainty.Possibly, Certainty.Possibly, Certainty.Certainly],
            new[] { D(2001, 4, 30), D(2001, 5, 1), D(2001, 5, 30), D(2001, 5, 31) }.Select(d => may.By(CalendarDays.NumberOf(d))));
        Assert.Equal(Certainty.Possibly, Of("2001-05?").By(CalendarDays.NumberOf(D(2002))));
        Assert.Equal(Certainty.Possibly, may.Open().By(CalendarDays.LastNumber));
        Assert.Equal(Certainty.CertainlyNot, Moment.Never.Within(CalendarDays.FirstNumber, CalendarDays.LastNumber));
        Assert.Equal(Certainty.CertainlyNot, Moment.Never.By(CalendarDays.LastNumber));
    }

    [Fact]
    public void MaxAndMin_NeverAndDoubt_AreKept()
    {
        Assert.Equal("2001-05-10..2001-05-31?", Moment.Max(Of("2001-05"), Of("2001-05-10?")).ToString());
        Assert.Equal("2001-05-01..2001-05-10", Moment.Min(Of("2001-05"), Of("2001-05-10")).ToString());
        Assert.Equal("2001-05-01?", Moment.Min(Of("2001-05-01?"), Of("2001-06-01")).ToString());
        Assert.Equal("2001-05-01?", Moment.Min(Of("2001-05-01"), Of("2001-06-01?")).ToString());
        Assert.Equal(Of("2001"), Moment.Min(Moment.Never, Of("2001")));
        Assert.Equal(Of("2001"), Moment.Min(Of("2001"), Moment.Never));
        Moment pastTheCalendar = Moment.On(CalendarDays.Last).PlusDays(1) with { Doubtful = true };
        Assert.Equal([Of("2001"), Of("2001")], [Moment.Min(pastTheCalendar, Of("2001")), Moment.Min(Of("2001"), pastTheCalendar)]);
        Assert.False(Moment.Unknown.Doubtful);
        Assert.Equal("none", Moment.Max(Of("2001"), Moment.Never).ToString());
        Assert.Equal("none", Moment.Never.Open().ToString());
        Assert.Equal("not known, not before 2001-01-01", Of("2001").Open().ToString());
        Assert.Equal("not known", Moment.Unknown.ToString());
        Assert.Equal("not known, not before 2001-01-01", Moment.NotBefore(CalendarDays.NumberOf(D(2001))).ToString());
    }

    [Fact]
    public void Words_OfEachMoment_FitASentence()
    {
        Assert.Equal("on no day that is known", Moment.Never.Words);
        Assert.Equal("on a day that is not known", Moment.Unknown.Words);
        Assert.Equal("on a day that is not known, not before 2001-05-01", Of("2001-05").Open().Words);
        Assert.Equal("on 2001-05-01", Of("2001-05-01").Words);
        Assert.Equal("between 2001-05-01 and 2001-05-31", Of("2001-05").Words);
    }

    [Fact]
    public void After_TheEndOfTheCalendar_IsNever()
    {
        Moment last = Moment.On(CalendarDays.Last);
        Assert.True(last.PlusDays(1).IsNever);
        Assert.Equal(last, Moment.On(CalendarDays.Last.PlusDays(-1)).PlusDays(1));
        Assert.True(last.After(Delay.OfDays(1)).IsNever);
        Assert.True(last.After(Period.FromYears(1), MonthEndRule.Clamp).IsNever);
        Assert.True(last.FirstOut(EndBoundary.LastDayIn).IsNever);
        Assert.True(last.FirstOut(EndBoundary.NotSettled).IsOpen);
        Assert.True(Moment.Never.After(Delay.OfDays(1)).IsNever);
        Assert.True(Moment.Never.After(Period.FromYears(1), MonthEndRule.Clamp).IsNever);
        Assert.True(Moment.Never.PlusDays(1).IsNever);
        Assert.Equal("2001-06-01..2001-07-01?", Moment.On(new DateSpan(D(2001, 5, 1), D(2001, 6, 1), isQualified: true)).After(Period.FromMonths(1), MonthEndRule.Clamp).ToString());
    }

    [Fact]
    public void Is_OnADateKnownInPart_HoldsIfItDoesOnAllItsDays()
    {
        Timeline<AgreementState> timeline = Life([], [.. ThreeInForce, new Terminated { Dated = D(2005, 6, 30) }]).Timeline;
        Certainty InForce(string date) => timeline.Is(AgreementState.InForce, PartialDate.Parse(date));
        Assert.Equal(Certainty.Certainly, InForce("2004"));
        Assert.Equal(Certainty.Possibly, InForce("2005"));
        Assert.Equal(Certainty.Certainly, InForce("2000-03-31"));
        Assert.Equal(Certainty.Possibly, InForce("2000-03"));
        Assert.Equal(Certainty.CertainlyNot, InForce("2000-03-30"));
        Assert.Equal(Certainty.CertainlyNot, InForce("2005-06-30"));
        Assert.Equal(Certainty.Certainly, InForce("2005-06-29"));
        Assert.Equal(Certainty.Possibly, InForce("2004?"));
        Assert.Equal(Certainty.CertainlyNot, InForce("2006?"));
    }

    [Fact]
    public void ToString_OfAStatusAndATimeline_SaysWhatIsPossible()
    {
        AgreementLifecycle life = Life([], [.. ThreeInForce, new Terminated { Dated = PartialDate.Parse("2005-06") }]);
        Assert.Equal(
            "../2000-01-03 NotConcluded\n2000-01-04/2000-03-30 SignedNotInForce\n2000-03-31/2005-05-31 InForce\n2005-06-01/2005-06-29 InForce (possible: InForce, Ended)\n2005-06-30/.. Ended",
            life.Timeline.ToString());
        Assert.Equal("InForce (possible: InForce, Ended)", life.StatusOn(D(2005, 6, 1)).ToString());
        Assert.Equal("Ended", life.StatusOn(D(2006)).ToString());
        Assert.Equal(D(2005, 6, 29), life.StatusOn(D(2005, 6, 1)).Span.LastDay);
        Assert.Equal(D(2000, 3, 30), life.EntryIntoForce.DayBefore);
        Assert.Null(life.InForce()[0].Until.DayBefore);
        Assert.Null(Moment.On(CalendarDays.First).Answer([]).DayBefore);
        Assert.Equal("2005-06-01..2005-06-30", life.InForce()[0].Until.ToString());
        Assert.Equal("(possible", $"{Life([], ThreeInForce).WhatIf(new Terminated { Dated = PartialDate.Parse("2005") }).Supposed.StatusOn(D(2005, 2, 1))}".Split(' ')[1].Trim(':'));
    }

    [Fact]
    public void Sources_OfAReason_AreThoseOfItsClauseAndEventsOnce()
    {
        Citation text = Citation.Parse("un#1"), other = Citation.Parse("un#2");
        AgreementLifecycle life = Life(
            [TwoConsents with { Sources = [text] }],
            [SignedByTwo, Deposits[0], Deposits[1] with { Sources = [other, text] }]);
        Assert.Equal([text, other], life.EntryIntoForce.Reasons[0].Sources);
        Assert.Equal([], Life([TwoConsents], [SignedByTwo, .. Deposits]).EntryIntoForce.Reasons[0].Sources);
        Reason plain = new() { Rule = "x", Text = "Because." };
        Assert.Equal("Because.", plain.ToString());
        Assert.Equal("Because. (VCLT 54)", (plain with { Law = "VCLT 54" }).ToString());
        Assert.Equal("Because. (art 8)", (plain with { Clause = TwoConsents }).ToString());
        Assert.Equal("Because. (art 8; VCLT 54)", (plain with { Clause = TwoConsents, Law = "VCLT 54" }).ToString());
    }

    [Fact]
    public void Reasons_ManyDoubtsAtOnce_KeepEveryStatePossible()
    {
        // With more marks in doubt than can be tried one by one, nothing is excluded.
        AgreementEvent[] suspensions = [.. Enumerable.Range(0, 11).Select(i => new Suspended { Dated = PartialDate.Parse("2001"), Note = $"{(char)('a' + i)}" })];
        Assert.Equal(2, Life([], [.. ThreeInForce, .. suspensions.Take(10)]).StatusOn(D(2001, 6, 1)).Possible.Count);
        Assert.Equal(Enum.GetValues<AgreementState>().Length, Life([], [.. ThreeInForce, .. suspensions]).StatusOn(D(2001, 6, 1)).Possible.Count);
    }

    [Fact]
    public void Identifiers_OfAgreementsAndEvents_AreReadAndWrittenAsText()
    {
        foreach (string text in new[] { "mar-rwa-2025", "a.b" })
        {
            Assert.Equal(text, AgreementId.Parse(text).ToString());
            Assert.Equal(text, EventId.Parse(text).ToString());
        }

        Assert.True(default(AgreementId).IsNone);
        Assert.False(Id.IsNone);
        Assert.True(default(EventId).IsNone);
        Assert.False(EventId.Parse("a").IsNone);
        Assert.Equal("", default(AgreementId).ToString());
        Assert.Equal("", default(EventId).ToString());
        Assert.False(AgreementId.TryParse("Not One", out _));
        Assert.False(EventId.TryParse("Not One", out _));
        Assert.Contains("agreement identifier", Assert.Throws<FormatException>(() => AgreementId.Parse("Not One")).Message, StringComparison.Ordinal);
        Assert.Contains("event identifier", Assert.Throws<FormatException>(() => EventId.Parse("Not One")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => AgreementId.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => EventId.Parse(null!));
        Assert.True(AgreementId.Parse("a").CompareTo(AgreementId.Parse("b")) < 0);
        Assert.True(EventId.Parse("b").CompareTo(EventId.Parse("a")) > 0);
    }

    [Fact]
    public void InForce_RenewedByUnevenPeriods_CountsEachUnit()
    {
        DurationClause clause = new()
        {
            Term = new PeriodBuilder { Weeks = 1, Days = 3 }.Build(),
            Renewal = RenewalKind.Tacit,
            RenewalPeriod = new PeriodBuilder { Weeks = 2, Days = 1 }.Build(),
            MaximumRenewals = 2,
            From = D(2001),
        };
        AgreementLifecycle life = Life([clause], ThreeInForce);
        Assert.Equal("2001-02-10", life.InForce()[^1].Until.ToString());
        Assert.Equal(
            ["2001-01-11 term.renewed", "2001-01-26 term.renewed", "2001-02-10 end.term"],
            life.DeadlinesBetween(D(2001), D(2002)).Select(d => $"{d.On} {d.Reason.Rule}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Deadlines_Rules_NameWhatFallsDue()
    {
        DurationClause clause = new() { Term = Period.FromYears(1), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(1), MaximumRenewals = 1, Notice = Delay.OfDays(90), From = D(2001) };
        AgreementLifecycle life = Life([clause, new SurvivalClause { Obligations = "custody of data", Term = Period.FromYears(1) }], ThreeInForce);
        Assert.Equal(
            ["notice.renewal", "term.renewed", "end.term", "survival.over"],
            life.DeadlinesBetween(D(2001), D(2010)).Select(d => d.Reason.Rule),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Signatures_OnSeveralDays_CountFromTheFirst()
    {
        AgreementLifecycle life = Life([TwoConsents], Signed(D(2000), Mar), Signed(D(2000, 2), Rwa), Signed(D(2000, 3), Mar));
        Assert.Equal(AgreementState.SignedNotInForce, life.StatusOn(D(2000, 1, 15)).State);
        Assert.Equal(PartyState.Signatory, life.StatusOn(D(2000, 2, 15), Mar).State);
        Assert.Equal(PartyState.None, life.StatusOn(D(2000, 1, 15), Rwa).State);
    }

    [Fact]
    public void WhatIf_NoEvents_IsRefusedByName() => Assert.Throws<ArgumentNullException>("events", () => Life([], ThreeInForce).WhatIf(null!));

    [Fact]
    public void Reason_WithoutAClause_HasNoSources() => Assert.All(Life([], SignedByTwo).Timeline.Spans.SelectMany(s => s.Reasons), r => Assert.Empty(r.Sources));
}
