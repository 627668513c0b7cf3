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
        Refused(new Session { Number = 0 }, "/sessions/0/number: There is no session 0: sessions are numbered from 1. [rotation.session.turn]");
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
    public void FactsAboutOneTurn_AreGivenOnce()
    {
        Handover handover = new() { Turn = 3, Date = PartialDate.Parse("2026-01-19") };
        Trial.Refused(Trial.Two with { Handovers = [handover, handover] }, "/handovers/1: The handover to turn '3' is given twice: keep one. [rotation.handover.twice]");
        Trial.Refused(Trial.Two with { Handovers = [handover with { Turn = 0 }] }, "/handovers/0/turn: Turn 0 is before the first known turn, 1. [rotation.handover.turn]");
        Trial.Accepted(Trial.Two with { Handovers = [handover with { Turn = 1 }, handover] });
        HostSeat seat = new() { Party = s_mar, Place = new Place("Rabat") };
        Trial.Refused(Trial.Two with { Seats = [seat, seat with { Place = new Place("Fès") }] }, "/seats/1: The seat of 'MAR' is given twice: keep one. [rotation.order.repeats]");
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
        Trial.Accepted(Chosen(1, "EGY"));
        Trial.Refused(Chosen(0, "EGY"), "/choices/0: Turn 0 is before the first known turn, 1. [rotation.choice.group]");
        Trial.Accepted(Chosen(2, "RWA"), "/choices/0: At turn 2 no choice was due: the order or a decision says who holds it. [rotation.choice.group]");
        const string Wrong = "does not belong to the group that is due at turn 3: choose one that does, or record a decision. [rotation.choice.group]";
        Trial.Refused(Chosen(3, "RWA"), "/choices/0: RWA " + Wrong);
        RotationRules left = Chosen(3, "EGY") with { Members = [.. Rules.Joined("MAR RWA", null), new RotationMember { Party = Rules.Party("EGY"), Until = RotationPoint.AtTurn(3) }] };
        Trial.Refused(left, "/choices/0: EGY " + Wrong);
        Trial.Accepted(left with { Choices = [left.Choices[0] with { Turn = 1 }] });
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
        Trial.Accepted(Role(new PermanentRole { Role = RotationRole.Venue, Place = new Place("Addis Ababa") }));
        RotationRules own = Trial.Two with { Roles = [new PermanentRole { Role = RotationRole.Chair, Holder = s_mar }] };
        Trial.Refused(
            Role(new RoleByOwnRotation { Role = RotationRole.Chair, Rotation = own }),
            "/roles/0/rotation/roles/0: A role's own rotation has no roles of its own. [rotation.order.cycle]");
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
            Period.FromYears(10_001), Period.FromDays(3_660_001),
        ];
        foreach (Period period in refused)
        {
            Refused(new EveryPeriod { Period = period }, "/cadences/0/period" + Message);
            Refused(new AfterEntryIntoForce { Within = period }, "/cadences/0/within" + Message);
            Refused(new OnRequest { Within = period }, "/cadences/0/within" + Message);
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
