using System.Globalization;
using NodaTime;

namespace PactModel;

/// <summary>Checks that several clauses and conditions share.</summary>
internal static class ConditionCheck
{
    public static void NotEmpty(Checker checker, string member, int count)
    {
        if (count > 0) return;
        checker.ErrorAt(member, LifecycleFindings.ListEmpty, "The list needs at least one item.");
    }

    /// <summary>Reports parties that stand twice, and those that are not among the agreement's where these are known.</summary>
    public static void Known(Checker checker, string member, EquatableList<PartyCode> parties, ConditionLimits limits)
    {
        checker.Refer(member, parties);
        checker.Unique(member, parties, p => p, LifecycleFindings.PartyTwice, "Party");
        if (limits.Parties.Count == 0) return;
        checker.Each(member, parties, (c, party) =>
        {
            if (!limits.Has(party))
                c.Warning(LifecycleFindings.ClausePartyUnknown, $"'{party}' is not among the agreement's parties: add it there, or correct the code.");
        });
    }
}

/// <summary>Checks of periods.</summary>
internal static class CheckPeriod
{
    public static void Positive(Checker checker, string member, Period? period)
    {
        if (period is null) return;
        if (period.HasTimeComponent || period.Years < 0 || period.Months < 0 || period.Weeks < 0 || period.Days < 0 || period.Equals(Period.Zero))
            checker.ErrorAt(member, LifecycleFindings.PeriodNotPositive, "The period must be longer than nothing, in years, months, weeks and days, such as P6M.");
    }

    public static void Delay(Checker checker, string member, Delay? delay)
    {
        using Checker.Scope scope = checker.Member(member);
        delay?.Check(checker);
    }
}

/// <summary>Periods and numbers in English words, the same in every culture.</summary>
internal static class PeriodText
{
    public static string Describe(Period? period)
    {
        if (period is null) return "a period that is not known";
        List<string> parts = [];
        Add(parts, period.Years, "year");
        Add(parts, period.Months, "month");
        Add(parts, period.Weeks, "week");
        Add(parts, period.Days, "day");
        return parts.Count == 0 ? "0 days" : string.Join(" and ", parts);
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Times(int number) => number == 1 ? "once" : $"{Number(number)} times";

    private static void Add(List<string> parts, int number, string unit)
    {
        if (number != 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}"));
    }
}

/// <summary>The dates from which clauses count, in English words.</summary>
internal static class CountedText
{
    public static string Consent(CountedDate from) => from switch
    {
        CountedDate.Circulation => "the depositary's circulation of its instrument",
        CountedDate.Dated => "the date of its instrument",
        _ => "the deposit of its instrument",
    };

    public static string Acceptance(CountedDate from) => from switch
    {
        CountedDate.Circulation => "the depositary's circulation of the acceptance",
        CountedDate.Dated => "the date of the acceptance",
        _ => "receipt of the acceptance",
    };

    public static string Notice(CountedDate from) => from switch
    {
        CountedDate.Circulation => "the circulation of the notice",
        CountedDate.Dated => "the date of the notice",
        _ => "receipt of the notice",
    };
}
