using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>The pro tempore presidency of Mercosur from 2006: half-years, in the alphabetical order of the states parties.</summary>
internal static class Mercosur
{
    public static RotationRules Make(IReadOnlyList<TableRow> rows) => new()
    {
        Terms = [Rules.Every("P6M", new LocalDate(2006, 1, 1))],
        Members =
        [
            .. Rules.Joined("ARG BRA PRY URY", null),
            .. Rules.Joined("VEN", new LocalDate(2012, 8, 12)),
            .. Rules.Joined("BOL", new LocalDate(2024, 8, 7)).Select(m => m with { Placement = MemberPlacement.NotYetPlaced }),
        ],
        Segments = [Rules.Segment(new KeyOrder { Keys = Rules.Keys("ARG Argentina; BRA Brasil; PRY Paraguay; URY Uruguay; VEN Venezuela") }, "ARG")],
        Decisions =
        [
            new SuspendHolder { Holder = Rules.Party("PRY"), From = 14, Until = 17, Date = PartialDate.Parse("2012-06"), Sources = Rules.Cite("estadao-2013-07, nodal-1594") },
            new StretchTurn { Turn = 16, End = new LocalDate(2014, 7, 1), Effect = StretchEffect.ShiftsLater },
            new SplitTurn
            {
                Turn = 21,
                Parts =
                [
                    new TurnPart { Until = new LocalDate(2016, 9, 13), Holder = TurnHolder.Contested(Rules.Party("VEN")), Capacity = PartCapacity.Contested },
                    new TurnPart { Holder = TurnHolder.Collective([.. Rules.Parties("ARG BRA PRY URY")]), Capacity = PartCapacity.Collective },
                ],
                Sources = Rules.Cite("ladiaria-2016-08, diarioregistrado-2016-09-13"),
            },
            new SuspendHolder { Holder = Rules.Party("VEN"), From = 22, Date = PartialDate.Parse("2016-12") },
        ],
        Handovers =
        [
            new Handover { Turn = 15, Date = new LocalDate(2012, 12, 7) },
            new Handover { Turn = 16, Date = new LocalDate(2013, 7, 12), Sources = Rules.Cite("estadao-2013-07") },
            new Handover { Turn = 17, Date = new LocalDate(2014, 7, 29) },
            new Handover { Turn = 21, Date = new LocalDate(2016, 7, 29), Sources = Rules.Cite("ladiaria-2016-08") },
        ],
        Sources = Rules.Cite("treaty-of-asuncion#art. 12, protocol-of-ouro-preto#art. 5"),
    };
}
