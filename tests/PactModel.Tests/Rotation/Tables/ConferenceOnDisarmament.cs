using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>The presidency of the Conference on Disarmament: four working weeks each, in the English alphabetical order.</summary>
/// <remarks>
/// The session of a year has three parts, 24 weeks in all. In a recess the president whose weeks are not over goes on, as in
/// 2021, when Bulgaria presided from 15 March to 21 May; after the last part of a year, the one who leaves.
/// </remarks>
internal static class ConferenceOnDisarmament
{
    private const string Names =
        "DZA Algeria; ARG Argentina; AUS Australia; AUT Austria; BGD Bangladesh; BLR Belarus; BEL Belgium; BRA Brazil; BGR Bulgaria; CMR Cameroon; "
        + "CAN Canada; CHL Chile; MEX Mexico; MNG Mongolia; MAR Morocco; MMR Myanmar; NLD Netherlands; NZL New Zealand; NGA Nigeria; NOR Norway; "
        + "PAK Pakistan; PER Peru; POL Poland; KOR Republic of Korea; ROU Romania; RUS Russian Federation; SEN Senegal; SVK Slovakia; "
        + "ZAF South Africa; ESP Spain; LKA Sri Lanka; SWE Sweden; CHE Switzerland; SYR Syria; TUN Tunisia; TUR Turkey; UKR Ukraine; "
        + "GBR United Kingdom; USA United States; VEN Venezuela; VNM Viet Nam; ZWE Zimbabwe";

    public static RotationRules From2006(IReadOnlyList<TableRow> rows) => Make("POL", [
        new(2006, 1, 23), new(2006, 5, 15), new(2006, 7, 31),
        new(2007, 1, 22), new(2007, 5, 14), new(2007, 7, 30),
        new(2008, 1, 21), new(2008, 5, 12), new(2008, 7, 28)]);

    public static RotationRules From2015(IReadOnlyList<TableRow> rows) => Make("MEX", [
        new(2015, 1, 19), new(2015, 5, 25), new(2015, 8, 3),
        new(2016, 1, 25), new(2016, 5, 16), new(2016, 8, 1),
        new(2017, 1, 23), new(2017, 5, 15), new(2017, 7, 31),
        new(2018, 1, 22), new(2018, 5, 14), new(2018, 7, 30),
        new(2019, 1, 21), new(2019, 5, 13), new(2019, 7, 29),
        new(2020, 1, 20), new(2020, 5, 25), new(2020, 8, 3),
        new(2021, 1, 18), new(2021, 5, 10), new(2021, 7, 26)]);

    /// <summary>Makes the rule from the first days of the parts: ten weeks, seven and seven each year.</summary>
    private static RotationRules Make(string first, LocalDate[] parts) => new()
    {
        Terms =
        [
            new TermChange
            {
                Term = new WorkingWeeksTerm { Weeks = 4, Calendar = [.. parts.Select((start, i) => new SessionPart { Start = start, Weeks = i % 3 == 0 ? 10 : 7 })] },
            },
        ],
        Segments = [Rules.Segment(new KeyOrder { Keys = Rules.Keys(Names) }, first)],
    };
}
