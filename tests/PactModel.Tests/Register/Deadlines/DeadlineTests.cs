using NodaTime;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Registers.Deadlines;

public sealed class DeadlineTests
{
    private static readonly Register Sample = Register.Load(Path.Combine(RepositoryFiles.Root, "samples", "data"));

    private static readonly LocalDate Today = new(2026, 11, 25);

    [Fact]
    public void DeadlinesBetween_SampleRegister_AreKnownCases() => Assert.Equal(
        [
            "2026-01-01..2026-12-31 SessionDue ind-rus-annual-summit (RUS): Turn 24 (host: RUS) is due: at least once a year; the last session: 2025-12-04.",
            "2026-01-01..2027-12-31 SessionDue arctic-council-chair (SWE): Turn 16 (host: SWE) is due: every 2 years; the last session: 2025.",
            "2027-01-01..2027-12-31 SessionDue g7-summits (USA): Turn 53 (host: USA) is due: at least once a year; the last session: 2026-06-17.",
            "2027-08-24 LastDayForNotice jpn-kor-gsomia-2016: Last safe day to receive notice, so that the term which ends on 2027-11-22 is not renewed.",
            "2027-11-23 Renewal jpn-kor-gsomia-2016: Tacitly renewed on 2027-11-23, unless notice came in time.",
        ],
        Sample.DeadlinesBetween(Today, Today.PlusMonths(12)).Select(d => $"{d}"), StringComparer.Ordinal);

    [Fact]
    public void DeadlinesBetween_MissionsAndForces_HaveTheEndsOnRecord() => Assert.Equal(
        [
            "2024-07-16 MandateEnd samim: The mandate of SADC Mission in Mozambique runs out: until 2024-07-15 (last day in).",
            "2024-07-16 BodyEnd samim: SADC Mission in Mozambique ends: 2024-07-15 (last day in).",
            "2025-03-01..2025-04-01 MembershipEnd mnjtf (NER): NER leaves Multinational Joint Task Force: 2025-03 (in or out not settled).",
            "2025-03-01..2025-04-01 RoleEnd mnjtf (NER): NER ends its part as a contributor: 2025-03 (in or out not settled).",
        ],
        Sample.Where(AgreementQuery.WithBody(BodyKind.Mission) | AgreementQuery.WithBody(BodyKind.JointForce)).DeadlinesBetween(new LocalDate(2024, 3, 2), Today).Select(d => $"{d}"), StringComparer.Ordinal);

    [Fact]
    public void DeadlinesBetween_MandatesThatAnotherOneFollows_DoNotLapse() =>
        Assert.DoesNotContain(Sample.DeadlinesBetween(new LocalDate(2021, 1, 1), new LocalDate(2024, 1, 1)), d => d.Kind == RegisterDeadlineKind.MandateEnd && d.Agreement.Id.ToString() == "samim");

    [Fact]
    public void DeadlinesBetween_AnEnd_HasItsLastDayIn()
    {
        RegisterDeadline[] due = [.. Sample.DeadlinesBetween(new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 28)).Where(d => d.Agreement.Id.ToString() == "new-start-2010")];
        Assert.Contains(due, d => d is { Kind: RegisterDeadlineKind.End, IsEnd: true } && d.LastDaysIn!.Value.Earliest == new LocalDate(2026, 2, 4));
    }

    [Fact]
    public void DeadlinesBetween_ContestedNotice_IsPossibleUnderTheClaimThatHoldsIt()
    {
        Agreement disputed = Agreement.Create("disputed", "Disputed").Between("NER", "FRA").Build()
            .With(f => f with { IsClosed = true, Clauses = [new WithdrawalClause { Notice = Delay.OfDays(30) }] })
            .WithEvent(new EnteredIntoForce { Effective = PartialDate.Parse("2015-06-01") })
            .WithEvent(new NoticeGiven { Id = EventId.Parse("notice"), Kind = NoticeKind.Denunciation, Parties = [PartyCode.Parse("NER")], Received = PartialDate.Parse("2023-08-04") })
            .WithEvent(new Contested { Claims = [new Claim { Statement = "It was given." }, new Claim { Statement = "It was not.", Denies = [EventId.Parse("notice")] }] });
        RegisterDeadline[] due = [.. Register.Of(disputed).DeadlinesBetween(new LocalDate(2023, 9, 1), new LocalDate(2023, 9, 30))];
        RegisterDeadline leaving = Assert.Single(due, d => d.Kind == RegisterDeadlineKind.Leaving);
        Assert.Equal((Certainty.Possibly, "It was given."), (leaving.Certainty, Assert.Single(leaving.Claims).Statement));
        Assert.Equal(Certainty.Possibly, leaving.IsWithin(leaving.On.Earliest, leaving.On.Latest));
    }

    [Fact]
    public void DeadlinesBetween_AllYearsOfTheSamples_AreThoseOfTheLifecycles()
    {
        for (int year = 1990; year < 2060; year++)
        {
            LocalDate first = new(year, 1, 1), last = new(year, 12, 31);
            IEnumerable<string> each = Sample.SelectMany(a => Sample.LifecycleOf(a.Id).DeadlinesBetween(first, last).Select(d => $"{a.Id} {d.On} {d.Kind} {d.Party}")).Order(StringComparer.Ordinal);
            IEnumerable<string> found = Sample.DeadlinesBetween(first, last).Where(d => d.Kind <= RegisterDeadlineKind.SurvivalEnd)
                .Select(d => $"{d.Agreement.Id} {d.On} {d.Kind} {d.Party}").Order(StringComparer.Ordinal);
            Assert.Equal(each, found, StringComparer.Ordinal);
        }
    }

    [Fact]
    public void DeadlinesBetween_ParentInTheRegister_EndsWhatDependsOnIt()
    {
        Agreement parent = Agreement.Create("parent", "Parent").Between("MAR", "RWA").Build()
            .WithEvent(new EnteredIntoForce { Effective = PartialDate.Parse("2020-01-01") })
            .WithEvent(new Terminated { Effective = PartialDate.Parse("2030-01-01") });
        Agreement child = Agreement.Create("child", "Child").Between("MAR", "RWA").Build()
            .With(f => f with { Clauses = [new DependenceClause { Parent = AgreementId.Parse("parent"), EndsWithParent = true }] })
            .WithEvent(new EnteredIntoForce { Effective = PartialDate.Parse("2021-01-01") });
        LocalDate first = new(2029, 1, 1), last = new(2031, 1, 1);
        Assert.Equal(["child", "parent"], Register.Of(parent, child).DeadlinesBetween(first, last).Select(d => d.Agreement.Id.ToString()), StringComparer.Ordinal);
        Assert.Empty(Register.Of(child).DeadlinesBetween(first, last));
    }

    [Fact]
    public void DeadlinesBetween_LastBeforeFirst_IsRefusedAtOnce()
    {
        ArgumentOutOfRangeException fault = Assert.Throws<ArgumentOutOfRangeException>(() => Sample.DeadlinesBetween(Today, Today.PlusDays(-1)));
        Assert.Equal("last", fault.ParamName);
    }

    [Fact]
    public void DeadlinesBetween_EmptyRegister_AreNone() => Assert.Empty(Register.Empty.DeadlinesBetween(Today, Today.PlusYears(100)));

    [Fact]
    public void RegisterDeadlineKind_OfLifecycles_AreNamedAndNumberedAlike() =>
        Assert.All(Enum.GetValues<DeadlineKind>(), kind => Assert.Equal($"{kind}", $"{(RegisterDeadlineKind)kind}"));

    [Fact]
    public void NextSessions_SampleRegister_StandWithTheLongestOverdueFirst()
    {
        NextSession[] next = [.. Sample.NextSessions(Today)];
        Assert.Equal(
            [
                "ind-pak-indus-commission: turn 119: PAK; due from 2023-01-01 to 2023-12-31; overdue since 2024-01-01",
                "ind-npl-joint-commission: turn 8: IND; due from 2024-01-06 to 2026-01-05; overdue since 2026-01-06",
                "ind-rus-annual-summit: turn 24: RUS; due from 2026-01-01 to 2026-12-31",
            ],
            next.Take(3).Select(s => $"{s}"), StringComparer.Ordinal);
        Assert.Equal(next.Length, Sample.SelectMany(a => a.Commissions).Count());
    }

    [Theory]
    [InlineData("mar-rwa-military-2025", "2026-11-25", "turn 2: RWA, in Kigali")]
    [InlineData("mar-rwa-military-2025", "2025-12-01", "turn 1: MAR, in Rabat")]
    [InlineData("mar-eth-military-2025", "2026-11-25", "turn 2: MAR, in Rabat")]
    [InlineData("eu-council-presidency", "2026-11-25", "turn 139: LTU, 2027-01-01/2027-06-30")]
    [InlineData("un-security-council-presidency", "2026-11-25", "turn 971: LBR, 2026-12-01/2026-12-31")]
    public void NextSessions_OfAnAgreement_TellTheTurnAsOfTheDay(string id, string day, string turn)
    {
        LocalDate asOf = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.StartsWith(turn, $"{Assert.Single(Sample.NextSessions(asOf), s => s.Agreement.Id.ToString() == id).Turn}", StringComparison.Ordinal);
    }

    [Fact]
    public void NextSessions_PlannedSession_GoesBeforeTheCadence()
    {
        Rotation rotation = Rotation.Alternating(PartyCode.Parse("MAR"), PartyCode.Parse("RWA"));
        rotation = new Rotation(rotation.Rules with
        {
            Sessions = [new Session { From = PartialDate.Parse("2026-01-19") }, new Session { From = PartialDate.Parse("2027-02-01"), To = PartialDate.Parse("2027-02-03"), Place = new Place("Butare"), Status = SessionStatus.Planned }],
        });
        Agreement pact = Agreement.Create("pact", "Pact").Between("MAR", "RWA").Build()
            .With(f => f with { Bodies = [new Commission { Id = BodyId.Parse("c"), Name = new LocalizedText("en", "Commission"), Rotation = rotation }] });
        NextSession next = Assert.Single(Register.Of(pact).NextSessions(new LocalDate(2027, 2, 3)));
        Assert.Equal((2, "Butare", "2027-02-01"), (next.Turn.Number, next.Venue!.City, $"{next.Planned!.From}"));
        NextSession later = Assert.Single(Register.Of(pact).NextSessions(new LocalDate(2027, 2, 4)));
        Assert.Equal((2, "2026-01-19", null), (later.Turn.Number, $"{later.Last!.Session.From}", later.Planned));
    }

    /// <summary>What was put off keeps its host and place until it is held, also when the day for which it was called again is past.</summary>
    [Fact]
    public void NextSessions_PutOffAndNotHeldOnItsNewDay_KeepsItsPlace()
    {
        Session put = new() { Turn = 2, From = PartialDate.Parse("2021-06-01"), Place = new Place("Arusha"), Status = SessionStatus.Postponed };
        Session again = new() { Turn = 2, From = PartialDate.Parse("2022-06-01"), PostponedFrom = put.From, Host = PartyCode.Parse("MAR"), Status = SessionStatus.Planned };
        Rotation rotation = Rotation.Alternating(PartyCode.Parse("MAR"), PartyCode.Parse("RWA"));
        Agreement pact = Agreement.Create("pact", "Pact").Between("MAR", "RWA").Build().With(f => f with
        {
            Bodies = [new Commission { Id = BodyId.Parse("c"), Name = new LocalizedText("en", "Commission"), Rotation = new Rotation(rotation.Rules with { Sessions = [new Session { From = PartialDate.Parse("2020-06-01") }, put, again] }) }],
        });
        foreach (LocalDate day in new[] { new LocalDate(2021, 7, 1), new LocalDate(2022, 6, 1), new LocalDate(2022, 6, 2), new LocalDate(2026, 1, 1) })
        {
            NextSession next = Assert.Single(Register.Of(pact).NextSessions(day));
            Assert.Equal((2, "MAR", "Arusha"), (next.Turn.Number, $"{next.Host}", next.Venue!.City));
        }
    }

    [Fact]
    public void NextSessions_PlannedSession_HasTheHostAndChairThatAreRecorded()
    {
        PartyCode morocco = PartyCode.Parse("MAR"), rwanda = PartyCode.Parse("RWA");
        Session planned = new() { From = PartialDate.Parse("2027-02-01"), Host = morocco, Chair = rwanda, Place = new Place("Fez"), Status = SessionStatus.Planned };
        Agreement Planning(Session next) => Agreement.Create("pact", "Pact").Between("MAR", "RWA").Build().With(f => f with
        {
            Bodies =
            [
                new Commission
                {
                    Id = BodyId.Parse("c"),
                    Name = new LocalizedText("en", "Commission"),
                    Rotation = new Rotation(Rotation.Alternating(morocco, rwanda).Rules with { Sessions = [new Session { From = PartialDate.Parse("2026-01-19") }, next] }),
                },
            ],
        });
        NextSession told = Assert.Single(Register.Of(Planning(planned)).NextSessions(Today));
        Assert.Equal(("RWA", "MAR", "RWA", "Fez"), ($"{told.Turn.Holder}", $"{told.Host}", $"{told.Chair}", told.Venue!.City));
        Assert.Single(Register.Of(Planning(planned)).HostedNextBy(morocco, Today));
        Assert.Empty(Register.Of(Planning(planned)).HostedNextBy("RWA", Today));
        NextSession open = Assert.Single(Register.Of(Planning(planned with { Host = null, Chair = null })).NextSessions(Today));
        Assert.Equal(("RWA", "RWA"), ($"{open.Host}", $"{open.Chair}"));
    }

    [Theory]
    [InlineData("2001-05-05", "2002-03-01", 3)]
    [InlineData("2001-05-05", "2001-12-31", 3)]
    [InlineData("2002-02-02", "2002-03-01", 4)]
    [InlineData("2002-02-02", "2002-02-01", 3)]
    [InlineData("2002-02-02", "1999-12-31", 3)]
    [InlineData("200X", "2002-03-01", 4)]
    public void NextSessions_OfTurnsWithDays_AreOfTheRunningTurnUntilItsSessionIsOnRecord(string held, string day, int turn)
    {
        RotationRules rules = Rotation.Alternating(PartyCode.Parse("MAR"), PartyCode.Parse("RWA")).Rules;
        Rotation rotation = new(rules with
        {
            Terms = [new TermChange { Start = new LocalDate(2000, 1, 1), Term = new CalendarTerm { Period = Period.FromYears(1) } }],
            Sessions = [new Session { From = PartialDate.Parse(held) }],
        });
        Agreement pact = Agreement.Create("pact", "Pact").Between("MAR", "RWA").Build()
            .With(f => f with { Bodies = [new Commission { Id = BodyId.Parse("c"), Name = new LocalizedText("en", "Commission"), Rotation = rotation }] });
        Assert.Equal(turn, Assert.Single(Register.Of(pact).NextSessions(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)).Turn.Number);
    }

    [Theory]
    [InlineData(PartyRole.Party, "a party")]
    [InlineData(PartyRole.Lead, "lead")]
    [InlineData(PartyRole.Host, "host")]
    [InlineData(PartyRole.Framework, "framework")]
    [InlineData(PartyRole.Forum, "forum")]
    [InlineData(PartyRole.Observer, "an observer")]
    [InlineData(PartyRole.Guarantor, "a guarantor")]
    [InlineData(PartyRole.Mediator, "a mediator")]
    [InlineData(PartyRole.Contributor, "a contributor")]
    public void RoleEnd_TellsTheRole(PartyRole role, string told)
    {
        Agreement mission = Agreement.Create("mission", "Mission").Between("MAR", "RWA").Build()
            .With(f => f with { Parties = [.. f.Parties, new AgreementParty { Party = PartyCode.Parse("NER"), Role = role, Until = new EndDate(PartialDate.Parse("2025-03-31"), EndBoundary.LastDayIn) }] });
        RegisterDeadline end = Assert.Single(Register.Of(mission).DeadlinesBetween(new(2025, 1, 1), new(2025, 12, 31)), d => d.Kind == RegisterDeadlineKind.RoleEnd);
        Assert.Equal($"NER ends its part as {told}: 2025-03-31 (last day in).", end.Reason.Text);
        Assert.Equal("role.end", end.Reason.Rule);
        Assert.Equal(("2025-04-01", "2025-03-31"), ($"{end.On}", $"{end.LastDaysIn}"));
    }

    [Theory]
    [InlineData("2025-03-31", "2025-04-01", "2025-04-01", Certainty.Certainly)]
    [InlineData("2025-03-31", "2025-03-01", "2025-03-31", Certainty.CertainlyNot)]
    [InlineData("2025-03-31", "2025-04-02", "2025-12-31", Certainty.CertainlyNot)]
    [InlineData("2025-03", "2025-03-02", "2025-04-01", Certainty.Certainly)]
    [InlineData("2025-03", "2025-03-03", "2025-04-01", Certainty.Possibly)]
    [InlineData("2025-03", "2025-03-02", "2025-03-31", Certainty.Possibly)]
    [InlineData("2025-03", "2025-03-15", "2025-03-16", Certainty.Possibly)]
    [InlineData("2025-03?", "2025-01-01", "2025-12-31", Certainty.Possibly)]
    public void IsWithin_OfAnEndKnownInPart_IsInThreeValues(string until, string first, string last, Certainty expected)
    {
        LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
        Agreement mission = Agreement.Create("mission", "Mission").Between("MAR", "RWA").Build()
            .With(f => f with { Parties = [.. f.Parties, new AgreementParty { Party = PartyCode.Parse("NER"), Role = PartyRole.Host, Until = new EndDate(PartialDate.Parse(until), EndBoundary.LastDayIn) }] });
        RegisterDeadline end = Assert.Single(Register.Of(mission).DeadlinesBetween(new(2025, 1, 1), new(2025, 12, 31)), d => d.Kind == RegisterDeadlineKind.RoleEnd);
        Assert.Equal(expected, end.IsWithin(Day(first), Day(last)));
        Assert.Equal(until.EndsWith('?') ? Certainty.Possibly : Certainty.Certainly, end.Certainty);
    }

    [Fact]
    public void SessionDue_TellsTheHostTheSeatAndTheLastSession()
    {
        Rotation rotation = Rotation.Alternating(PartyCode.Parse("MAR"), PartyCode.Parse("RWA"), new Place("Rabat"), new Place("Kigali"));
        rotation = new Rotation(rotation.Rules with { Cadences = [new AtLeastOncePerYear()], Sessions = [new Session { From = PartialDate.Parse("2026-01-19"), To = PartialDate.Parse("2026-01-20") }] });
        Agreement pact = Agreement.Create("pact", "Pact").Between("MAR", "RWA").Build()
            .With(f => f with { Bodies = [new Commission { Id = BodyId.Parse("c"), Name = new LocalizedText("en", "Commission"), Rotation = rotation }] });
        RegisterDeadline due = Assert.Single(Register.Of(pact).DeadlinesBetween(new(2026, 6, 1), new(2027, 12, 31)), d => d.Kind == RegisterDeadlineKind.SessionDue);
        Assert.Equal("Turn 2 (host: RWA, in Kigali) is due: at least once a year; the last session: 2026-01-20.", due.Reason.Text);
        Assert.Null(due.LastDaysIn);
        Assert.Equal("Kigali", Assert.Single(Register.Of(pact).NextSessions(new LocalDate(2026, 6, 1))).Venue!.City);
    }

    [Fact]
    public void Commission_ThatHasEnded_OwesNoSessionFromTheFirstDayOut()
    {
        Rotation rotation = Rotation.Alternating(PartyCode.Parse("MAR"), PartyCode.Parse("RWA"));
        Agreement pact = Agreement.Create("pact", "Pact").Between("MAR", "RWA").Build()
            .With(f => f with { Bodies = [new Commission { Id = BodyId.Parse("c"), Name = new LocalizedText("en", "Commission"), Rotation = rotation, Ended = new EndDate(PartialDate.Parse("2025-03-31"), EndBoundary.LastDayIn) }] });
        Assert.Single(Register.Of(pact).NextSessions(new LocalDate(2025, 3, 31)));
        Assert.Empty(Register.Of(pact).NextSessions(new LocalDate(2025, 4, 1)));
    }
}
