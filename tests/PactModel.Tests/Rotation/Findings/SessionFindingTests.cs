using NodaTime;
using PactModel.Tests.Rotations.Tables;

namespace PactModel.Tests.Rotations.Findings;

/// <summary>Why sessions, choices, roles, seats and cadences are refused or warned of, each in words.</summary>
public sealed class SessionFindingTests
{
    private static readonly PartyCode s_mar = Rules.Party("MAR");
    private static readonly PartyCode s_rwa = Rules.Party("RWA");

    [Fact]
    public void Sessions_ThatCannotBe_AreRefused()
    {
        Refused(new Session { Kind = "informal" }, "/sessions/0/kind: There is no kind of session 'informal': describe it in 'sessionKinds'. [rotation.session.kind]");
        Trial.Accepted(Trial.Two with { Sessions = [new Session { Kind = "informal" }, new Session()], SessionKinds = [new SessionKind { Code = "informal" }] });
        Refused(new Session { Turn = 0 }, "/sessions/0/turn: Turn 0 is before the first known turn, 1. [rotation.session.turn]");
        Refused(new Session { Number = 0 }, "/sessions/0/number: There is no session 0: sessions are numbered from 1. [rotation.session.number]");
        Trial.Accepted(Trial.Two with { Sessions = [new Session { Turn = 1, Number = 1 }] });
        const string TooGreat = "/sessions/0: The turn or number is so great that no numbers are left for later sessions: correct it. [rotation.session.turn]";
        Refused(new Session { Turn = int.MaxValue }, TooGreat);
        Refused(new Session { Number = int.MaxValue }, TooGreat);
        Trial.Accepted(Trial.Two with { Sessions = [new Session { Turn = int.MaxValue - 1, Number = int.MaxValue - 1 }] });
        Session reversed = new() { From = PartialDate.Parse("2026-01-20"), To = PartialDate.Parse("2026-01-19") };
        Refused(reversed, "/sessions/0/to: The session ends (2026-01-19) before it begins (2026-01-20): exchange or mend the days. [rotation.session.days]");
        Trial.Accepted(Trial.Two with { Sessions = [reversed with { To = PartialDate.Parse("2026-01") }, reversed with { To = reversed.From }] });
        Trial.Refused(
            Trial.Two with { SessionKinds = [new SessionKind { Code = "informal" }, new SessionKind { Code = "informal", UsesTurn = false }] },
            "/sessionKinds/1: The kind of session 'informal' is given twice: keep one. [rotation.session.kind]");
    }

    [Fact]
    public void Sessions_OfALaterTurnBeforeAnEarlierOne_AreWarnedOf()
    {
        Session first = new() { From = PartialDate.Parse("2024-03-05") };
        RotationRules Second(string from) => Trial.Two with { Sessions = [first, new Session { From = PartialDate.Parse(from) }] };
        const string Message = "/sessions/1/from: Turn 2 is on record for {0}, before turn 1 ({1}): correct the day, or the turn it belongs to. [rotation.session.order]";
        string At(string day) => Message.Replace("{0}", day, StringComparison.Ordinal).Replace("{1}", "2024-03-05", StringComparison.Ordinal);
        Trial.Accepted(Second("1925-03-05"), At("1925-03-05"));
        Trial.Accepted(Second("2024-03-04"), At("2024-03-04"));
        Trial.Accepted(Second("2024-02"), At("2024-02"));
        Trial.Accepted(Second("2024-03"));
        Trial.Accepted(Second("2024-03-05"));
        RotationRules reversed = Trial.Two with { Sessions = [first with { Turn = 2 }, first with { Turn = 1, From = PartialDate.Parse("2023") }] };
        Trial.Accepted(reversed);
        Trial.Accepted(Second("1925-03-05") with { Sessions = [first, new Session { From = PartialDate.Parse("1925-03-05"), Status = SessionStatus.Cancelled }] });
        Assert.Equal("1925-03-05/1925-03-05", new Rotation(Second("1925-03-05")).SlotOf(2).ToString());
        RotationRules until = Second("2024-03-05") with { Terms = [Rules.UntilNextSession] };
        Assert.Null(new Rotation(until).SlotOf(1));
        Assert.Equal("2024-03-05/..", new Rotation(until).SlotOf(2).ToString());
    }

    [Fact]
    public void Sessions_OutsideTheCalendarOfTheirTurn_AreWarnedOf()
    {
        RotationRules Held(Session session) => Trial.Yearly with { Sessions = [session] };
        Session session = new() { From = PartialDate.Parse("2002-05-03") };
        const string Message = "/sessions/0: The session of 2002-05-03 is said to be that of turn 4, 2003-01-01/2003-12-31, which began later: correct the turn, or the day. [rotation.session.slot]";
        Trial.Accepted(Held(session with { Turn = 4 }), Message);
        Trial.Accepted(Held(session));
        Trial.Accepted(Held(session with { Turn = 3 }));
        Trial.Accepted(Held(session with { Turn = 3, From = PartialDate.Parse("2001"), To = PartialDate.Parse("2002-01-01") }));
        Trial.Accepted(Held(session with { Turn = 1, From = PartialDate.Parse("2000-12-31") }));
        Trial.Accepted(Held(session with { Status = SessionStatus.Cancelled }));
        Trial.Accepted(Held(session with { Kind = "informal" }) with { SessionKinds = [new SessionKind { Code = "informal", UsesTurn = false }] });
        Trial.Accepted(Trial.Two with { Sessions = [session] });
        Handover late = new() { Turn = 2, Date = PartialDate.Parse("2001-02-01") };
        Trial.Accepted(Held(session with { Turn = 1, From = PartialDate.Parse("2001-01-31") }) with { Handovers = [late] });
        Handover early = new() { Turn = 2, Date = PartialDate.Parse("2000-12-01") };
        Trial.Accepted(Held(session with { Turn = 2, From = PartialDate.Parse("2000-12-01") }) with { Handovers = [early] });
    }

    [Fact]
    public void Handovers_OutOfOrder_AreRefusedOrWarnedOf()
    {
        RotationRules Taken(params (int Turn, string Day)[] days) => Trial.Yearly with { Handovers = [.. days.Select(d => new Handover { Turn = d.Turn, Date = PartialDate.Parse(d.Day) })] };
        const string Crossed = "date: Turn 3 cannot have begun (2001-12-01) before turn 2 (2001-12-05): correct one of the days. [rotation.handover.order]";
        Trial.Refused(Taken((2, "2001-12-05"), (3, "2001-12-01")), "/handovers/1/" + Crossed);
        Trial.Refused(Taken((3, "2001-12-01"), (2, "2001-12-05")), "/handovers/0/" + Crossed);
        Trial.Accepted(Taken((2, "2001-12"), (3, "2001-12-01")));
        Trial.Refused(
            Taken((2, "2001-12-05"), (3, "2001-12"), (4, "2001-12-01")),
            "/handovers/2/date: Turn 4 cannot have begun (2001-12-01) before turn 2 (2001-12-05): correct one of the days. [rotation.handover.order]");
        Trial.Accepted(Taken((2, "2001-01-05"), (3, "2001-12-01"), (4, "2003-01-01")));
        Trial.Accepted(
            Taken((3, "1902-01-09")),
            "/handovers/0/date: Turn 3 is said to have begun on 1902-01-09, before turn 2 by the rule (2001-01-01): correct the day, or record the other handover too. [rotation.handover.order]");
        Trial.Accepted(
            Taken((3, "2003-01-01")),
            "/handovers/0/date: Turn 3 is said to have begun on 2003-01-01, when by the rule turn 4 has begun (2003-01-01): correct the day, or record the other handover too. [rotation.handover.order]");
        Trial.Accepted(Taken((3, "2003-01-01"), (4, "2003-02-01")));
        Trial.Accepted(Taken((3, "2001-01-01")));
        Trial.Accepted(Taken((3, "2002-12-31")));
        Trial.Accepted(Taken((3, "2002")));
        Trial.Accepted(Trial.Two with { Handovers = [new Handover { Turn = 3, Date = PartialDate.Parse("2003") }] });
    }

    [Fact]
    public void FactsAboutOneTurn_AreGivenOnce()
    {
        Handover handover = new() { Turn = 3, Date = PartialDate.Parse("2026-01-19") };
        Trial.Refused(Trial.Two with { Handovers = [handover, handover] }, "/handovers/1: The handover to turn '3' is given twice: keep one. [rotation.handover.twice]");
        Trial.Refused(Trial.Two with { Handovers = [handover with { Turn = 0 }] }, "/handovers/0/turn: Turn 0 is before the first known turn, 1. [rotation.handover.turn]");
        Trial.Accepted(Trial.Two with { Handovers = [handover with { Turn = 1 }, handover with { Date = PartialDate.Parse("2026-01-20") }] });
        HostSeat seat = new() { Party = s_mar, Place = new Place("Rabat") };
        Trial.Refused(Trial.Two with { Seats = [seat, seat with { Place = new Place("Fès") }] }, "/seats/1: The seat of 'MAR' is given twice: keep one. [rotation.seat.twice]");
        RecordedChoice choice = new() { Turn = 2, Holder = s_mar };
        RotationRules chosen = new() { Segments = [new OrderSegment { Order = new ChoiceOrder(), FirstHolder = s_mar }] };
        Trial.Refused(chosen with { Choices = [choice, choice] }, "/choices/1: A choice for turn '2' is given twice: keep one. [rotation.choice.twice]");
        PermanentRole chair = new() { Role = RotationRole.Chair, Holder = s_mar };
        Trial.Refused(Trial.Two with { Roles = [chair, chair with { Holder = s_rwa }] }, "/roles/1: The role of 'chair' is given twice: keep one. [rotation.role.twice]");
    }

    [Fact]
    public void Choices_ThatWereNotTheGroups_AreRefusedOrWarnedOf()
    {
        RotationRules rules = Trial.Ordered(new GroupCycle
        {
            Groups =
            [
                new RotationGroup { Code = "north", Order = new ChoiceOrder { Members = Rules.Parties("MAR EGY") } },
                new RotationGroup { Code = "south", Order = Rules.List("RWA") },
            ],
        });
        RotationRules Chosen(int turn, string party) => rules with { Choices = [new RecordedChoice { Turn = turn, Holder = Rules.Party(party) }] };
        const string Other = "/segments/0/firstHolder: MAR is said to be the first holder, at turn 1, but EGY is recorded to have been chosen for it, and counts: correct one of the two. [rotation.first-holder]";
        Trial.Accepted(Chosen(1, "EGY"), Other);
        Trial.Accepted(Chosen(1, "MAR"));
        Trial.Refused(Chosen(0, "EGY"), "/choices/0: Turn 0 is before the first known turn, 1. [rotation.choice.group]");
        Trial.Accepted(Chosen(2, "RWA"), "/choices/0: At turn 2 no choice was due: the order or a decision says who holds it. [rotation.choice.group]");
        const string Wrong = "does not belong to the group that is due at turn 3: choose one that does, or record a decision. [rotation.choice.group]";
        Trial.Refused(Chosen(3, "RWA"), "/choices/0: RWA " + Wrong);
        RotationRules left = Chosen(3, "EGY") with { Members = [.. Rules.Joined("MAR RWA", null), new RotationMember { Party = Rules.Party("EGY"), Until = RotationPoint.AtTurn(3) }] };
        Trial.Refused(left, "/choices/0: EGY is not a member at turn 3: choose one that is, correct the members, or record a decision. [rotation.choice.group]");
        Trial.Accepted(left with { Choices = [left.Choices[0] with { Turn = 1 }] }, Other);
        RotationRules barred = Chosen(3, "EGY") with { Decisions = [new SuspendHolder { Holder = Rules.Party("EGY"), From = 3, Until = 5 }] };
        Trial.Accepted(barred, "/choices/0: EGY was chosen for turn 3, although it is not eligible: EGY suspended from turn 3 until turn 5. Correct the choice or the decision. [rotation.choice.group]");
        Trial.Accepted(barred with { Choices = [barred.Choices[0] with { Turn = 1 }] }, Other);
        Trial.Accepted(barred with { Choices = [barred.Choices[0] with { Turn = 5 }] });
        Trial.Accepted(
            barred with { Decisions = [new RelinquishTurns { Holder = Rules.Party("EGY"), From = 2 }] },
            "/choices/0: EGY was chosen for turn 3, although it is not eligible: EGY gives up its turns from turn 2 on. Correct the choice or the decision. [rotation.choice.group]");
        RotationRules exchanged = Chosen(2, "EGY") with { Decisions = [new SwapTurns { First = 2, Second = 3 }] };
        Trial.Accepted(exchanged, "/choices/0: At turn 2 no choice was due: the order or a decision says who holds it. Turn 2 is exchanged with turn 3, where the choice for it is recorded. [rotation.choice.group]");
        Trial.Accepted(exchanged with { Choices = [exchanged.Choices[0] with { Turn = 3 }] });
        Assert.Equal(Rules.Party("EGY"), new Rotation(exchanged with { Choices = [exchanged.Choices[0] with { Turn = 3 }] }).HolderOf(2).Party);
        Trial.Refused(
            Chosen(3, "RWA") with { Decisions = [new SwapTurns { First = 4, Second = 3 }] },
            "/choices/0: RWA does not belong to the group that is due at turn 3: choose one that does, or record a decision. Turn 3 is exchanged with turn 4, where the choice for it is recorded. [rotation.choice.group]");
        RotationGroup Chooses(string code, string members) => new() { Code = code, Order = new ChoiceOrder { Members = Rules.Parties(members) } };
        RotationRules nested = Trial.Ordered(new GroupCycle
        {
            Groups =
            [
                new RotationGroup { Code = "north", Order = new GroupCycle { Groups = [Chooses("west", "MAR"), Chooses("east", "EGY")] } },
                new RotationGroup { Code = "south", Order = Rules.List("RWA") },
            ],
        });
        Trial.Accepted(nested with { Choices = Chosen(3, "EGY").Choices });
        Trial.Refused(nested with { Choices = Chosen(3, "MAR").Choices }, "/choices/0: MAR " + Wrong);
    }

    [Fact]
    public void Choices_WithoutARule_AreWarnedOfAndNotFollowed()
    {
        RotationRules rules = new() { Segments = [new OrderSegment { Order = new NoOrder() }], Choices = [new RecordedChoice { Turn = 2, Holder = s_mar }] };
        Trial.Accepted(rules, "/choices/0: At turn 2 no choice was due: the order or a decision says who holds it. [rotation.choice.group]");
        Assert.Equal(TurnHolder.Undecided, new Rotation(rules).HolderOf(2));
    }

    [Fact]
    public void Roles_WithoutARule_AreRefused()
    {
        const string Far = "/roles/0/turnsAhead: A role goes with a turn at most 1000 turns away. [rotation.role.turns-ahead]";
        RotationRules Role(RoleRule role) => Trial.Two with { Roles = [role] };
        Trial.Refused(Role(new RoleOfTurn { Role = RotationRole.Chair, TurnsAhead = 1001 }), Far);
        Trial.Refused(Role(new RoleOfTurn { Role = RotationRole.Chair, TurnsAhead = -1001 }), Far);
        Trial.Accepted(Role(new RoleOfTurn { Role = RotationRole.Chair, TurnsAhead = 1000 }));
        Trial.Accepted(Role(new RoleOfTurn { Role = RotationRole.Chair, TurnsAhead = -1000 }));
        Trial.Refused(Role(new PermanentRole { Role = RotationRole.Chair }), "/roles/0: A permanent role has a holder or a place: give at least one. [rotation.role.empty]");
        PermanentRole placed = new() { Role = RotationRole.Chair, Holder = s_mar, Place = new Place("Vienna") };
        Trial.Accepted(Role(placed), "/roles/0/place: The place of a permanent chair does not say where sessions are held, and is not used: if they are held there, give a permanent venue. [rotation.role.place]");
        AssignRole chair = new() { Turn = 2, Role = RotationRole.Chair, Holder = TurnHolder.Of(PartyCode.Parse("MAR")), Place = new Place("Rabat") };
        Trial.Accepted(
            Trial.Two with { Decisions = [chair] },
            "/decisions/0/place: The place of the chair of turn 2 does not say where its session is held, and is not used: if it is held there, give the place of the venue. [rotation.role.place]");
        Trial.Accepted(Trial.Two with { Decisions = [chair with { Role = RotationRole.Host }, chair with { Role = RotationRole.Venue, Holder = null }] });
        Trial.Accepted(Role(placed with { Role = RotationRole.Host }));
        Trial.Accepted(Role(placed with { Role = RotationRole.Venue }));
        Trial.Accepted(Role(new PermanentRole { Role = RotationRole.Venue, Place = new Place("Addis Ababa") }));
        RotationRules own = Trial.Two with { Roles = [new PermanentRole { Role = RotationRole.Chair, Holder = s_mar }] };
        Trial.Refused(
            Role(new RoleByOwnRotation { Role = RotationRole.Chair, Rotation = own }),
            "/roles/0/rotation/roles/0: A role's own rotation has no roles of its own: leave them out. [rotation.role.nested]");
        Trial.Refused(
            Role(new RoleByOwnRotation { Role = RotationRole.Chair, Rotation = Trial.Two with { FirstTurn = 0 } }),
            "/roles/0/rotation/firstTurn: Turns are numbered from 1: give the number of the first turn that is known. [rotation.first-turn]");
        Trial.Refused(
            Role(new RoleByOwnRotation { Role = RotationRole.Chair, Rotation = Trial.Two with { Segments = [Trial.Two.Segments[0] with { FirstHolder = null }] } }),
            "/roles/0/rotation/segments/0/firstHolder: Who is due at turn 1 is not given: name the first holder; it is never inferred. [rotation.first-holder]");
    }

    [Fact]
    public void Cadences_OfNoLength_AreRefused()
    {
        const string Message = ": A period between sessions is made of years, months, weeks and days, none negative and not all zero; write one like P6M or P1Y. [rotation.cadence.period]";
        Period[] refused =
        [
            Period.Zero, Period.FromYears(-1), Period.FromMonths(-1), Period.FromWeeks(-1), Period.FromDays(-1), Period.FromHours(1), Period.FromDays(1) + Period.FromHours(1),
            Period.FromYears(99_999) + Period.FromMonths(-1),
        ];
        foreach (Period period in refused)
        {
            Refused(new EveryPeriod { Period = period }, "/cadences/0/period" + Message);
            Refused(new AfterEntryIntoForce { Within = period }, "/cadences/0/within" + Message);
            Refused(new OnRequest { Within = period }, "/cadences/0/within" + Message);
        }

        foreach ((Period period, string words) in ((Period, string)[])[(Period.FromYears(10_001), "10001 years"), (Period.FromDays(3_660_001), "3660001 days")])
        {
            string tooLong = $": A period between sessions is too long with {words}: it has 10000 years at most; write one like P6M or P1Y. [rotation.cadence.period]";
            Refused(new EveryPeriod { Period = period }, "/cadences/0/period" + tooLong);
            Refused(new AfterEntryIntoForce { Within = period }, "/cadences/0/within" + tooLong);
            Refused(new OnRequest { Within = period }, "/cadences/0/within" + tooLong);
        }

        Period day = Period.FromDays(1);
        Trial.Accepted(Trial.Two with { Cadences = [new EveryPeriod { Period = day }, new AfterEntryIntoForce { Within = day }, new OnRequest { Within = day }, new OnRequest(), new AsNeeded(), new AtLeastOncePerYear()] });
        const string Times = "/cadences/0/times: Sessions are held 1, 2, 3, 4, 6 or 12 times a year, so that each share of the year is a number of whole months. [rotation.cadence.period]";
        Assert.All((int[])[-1, 0, 5, 7, 8, 9, 10, 11, 13], times => Refused(new TimesPerYear { Times = times }, Times));
        Assert.All((int[])[1, 2, 3, 4, 6, 12], times => Trial.Accepted(Trial.Two with { Cadences = [new TimesPerYear { Times = times }] }));
        const string Months = "/cadences/0: Months are numbered 1 to 12. [rotation.cadence.period]";
        Assert.All(((int, int)[])[(0, 12), (13, 12), (1, 0), (1, 13)], months => Refused(new PartOfYear { FromMonth = months.Item1, ToMonth = months.Item2 }, Months));
        Assert.All(((int, int)[])[(1, 12), (12, 1)], months => Trial.Accepted(Trial.Two with { Cadences = [new PartOfYear { FromMonth = months.Item1, ToMonth = months.Item2 }] }));
    }

    [Fact]
    public void ExcludedPeriods_ThatEndBeforeTheyBeginOrMeetThemselves_AreRefused()
    {
        const string Message = "/excludedPeriods/0: An excluded period ends on or after its first day, and within a year of it if it comes every year. [rotation.cadence.excluded]";
        RotationRules Free(LocalDate to, bool everyYear) => Trial.Two with { ExcludedPeriods = [new ExcludedPeriod { From = new LocalDate(2025, 12, 20), To = to, EveryYear = everyYear }] };
        Trial.Refused(Free(new LocalDate(2025, 12, 19), false), Message);
        Trial.Accepted(Free(new LocalDate(2025, 12, 20), false));
        Trial.Accepted(Free(new LocalDate(2030, 12, 20), false));
        Trial.Accepted(Free(new LocalDate(2026, 12, 19), true));
        Trial.Refused(Free(new LocalDate(2026, 12, 20), true), Message);
        Trial.Accepted(Trial.Two with { ExcludedPeriods = [new ExcludedPeriod { From = new LocalDate(9999, 12, 20), To = LocalDate.MaxIsoValue, EveryYear = true }] });
    }

    private static void Refused(Session session, string reason) => Trial.Refused(Trial.Two with { Sessions = [session] }, reason);

    private static void Refused(Cadence cadence, string reason) => Trial.Refused(Trial.Two with { Cadences = [cadence] }, reason);
}
