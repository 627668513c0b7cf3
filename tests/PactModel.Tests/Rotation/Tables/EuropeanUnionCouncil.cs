using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>The presidency of the Council of the European Union: half-years, in orders that the Council decides from time to time.</summary>
internal static class EuropeanUnionCouncil
{
    /// <summary>The names in the members' own languages, whose alphabetical order held until 1992.</summary>
    private const string OwnNames =
        "BEL Belgique; DNK Danmark; DEU Deutschland; GRC Ellas; ESP España; FRA France; IRL Ireland; ITA Italia; LUX Luxembourg; NLD Nederland; PRT Portugal; GBR United Kingdom";

    /// <summary>The second pass of that order with neighbours exchanged, so that each has the other half of the year.</summary>
    private const string Exchanged = "DNK BEL GRC DEU FRA ESP ITA IRL NLD LUX GBR PRT";

    private const string Decision1995 = "ITA IRL NLD LUX GBR AUT DEU FIN PRT FRA SWE BEL ESP DNK GRC";

    /// <summary>
    /// The list of 2007, which begins with Germany: by then an exchange with Finland, of 2002, had moved Germany from the last
    /// turn before the list to the first of it, so the list is followed from its second name on.
    /// </summary>
    private const string Decision2007 =
        "DEU PRT SVN FRA CZE SWE ESP BEL HUN POL DNK CYP IRL LTU GRC ITA LVA LUX NLD SVK MLT GBR EST BGR AUT ROU FIN";

    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        Terms = [Rules.Every("P6M", new LocalDate(1958, 1, 1))],
        Members =
        [
            .. Rules.Joined("BEL DEU FRA ITA LUX NLD", null),
            .. Rules.Joined("DNK IRL", new LocalDate(1973, 1, 1), MemberEntry.FromNextPass),
            new RotationMember
            {
                Party = Rules.Party("GBR"),
                From = RotationPoint.OnDay(new LocalDate(1973, 1, 1)),
                Until = RotationPoint.OnDay(new LocalDate(2020, 2, 1)),
                Entry = MemberEntry.FromNextPass,
            },
            .. Rules.Joined("GRC", new LocalDate(1981, 1, 1), MemberEntry.FromNextPass),
            .. Rules.Joined("ESP PRT", new LocalDate(1986, 1, 1), MemberEntry.FromNextPass),
            .. Rules.Joined("AUT FIN SWE", new LocalDate(1995, 1, 1)),
            .. Rules.Joined("CYP CZE EST HUN LTU LVA MLT POL SVK SVN", new LocalDate(2004, 5, 1)),
            .. Rules.Joined("BGR ROU", new LocalDate(2007, 1, 1)),
            new RotationMember
            {
                Party = Rules.Party("HRV"),
                From = RotationPoint.OnDay(new LocalDate(2013, 7, 1)),
                Placement = MemberPlacement.AtEnd,
            },
        ],
        Segments =
        [
            Rules.Segment(new KeyOrder { Keys = Rules.Keys(OwnNames) }, "BEL"),
            Rules.Segment(Rules.List(Exchanged), "DNK", fromTurn: 71),
            Rules.Segment(Rules.List(Decision1995), "ITA", fromTurn: 77) with { Sources = Rules.Cite("decision-95-2") },
            Rules.Segment(Rules.List(Decision2007), "PRT", fromTurn: 100) with { Sources = Rules.Cite("decision-2007-5") },
        ],
        Decisions =
        [
            new SwapTurns { First = 98, Second = 99, Authority = "Council Decision 2002/105", Date = PartialDate.Parse("2002") },
            new RelinquishTurns
            {
                Holder = Rules.Party("GBR"),
                From = 120,
                Authority = "Council Decision 2016/1316",
                Date = PartialDate.Parse("2016-07-26"),
                Sources = Rules.Cite("decision-2016-1316"),
            },
        ],
        Sources = Rules.Cite("decision-2007-5, decision-2016-1316, eu2004-nl, fact-index-1998-2006"),
    };
}
