using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Every row of the table of real treaty events, as its own check asks.</summary>
public partial class VectorTests
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Vector.All.Count)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_OfRealTreaties_ComesOutAsItsCheckAsks(int row)
    {
        Vector vector = Vector.All[row];
        string family = vector.Kind.Split('_')[0];
        Action<Vector> check = vector.Kind switch
        {
            "threshold_days" or "threshold_months" or "threshold_first_of_nth_month_after_month" or "threshold_first_of_month_after_months" => Threshold,
            "TRAP_recount_today" => RecountToday,
            "party_days" or "party_months" or "party_first_of_month_after_days" or "party_first_of_nth_month_after_month" => LateJoiner,
            "dependent_on_parent" => DependentOnParent,
            "all_parties_first_of_month_after_months" => AllParties,
            "bilateral_first_of_nth_month_after_month" => SecondNotification,
            "double_threshold_days" => DoubleThreshold,
            "named_list_days" => NamedList,
            "instrument_withdrawn" => Withdrawn,
            "named_plus_count_same_day" => NamedPlusCount,
            "share_threshold_days" => ShareOnly,
            "RULE_bilateral_first_of_nth_month_after_month" => Template,
            "exchange_of_instruments_same_day" or "exchange_of_notifications_same_day" or "signature_same_day" => SameDay,
            "retroactive_effect" or "date_given" or "provisional_then_definitive" => Recorded,
            "unknown_entry_into_force" => NotKnown,
            "provisional_application" => Provisional,
            "provisional_application_ended" => ProvisionalEnded,
            "tacit_renewal_notice" => RenewalStopped,
            "notice_suspended_before_effect" => NoticeSuspended,
            "tacit_renewal" => Renewed,
            "fixed_term_years" or "fixed_term_months" => FixedTerm,
            "withdrawal_revoked" => Revoked,
            "withdrawal_extended" => NoticeExtended,
            "fixed_calendar" => FixedCalendar,
            "TRAP_dispatch_date" => DispatchDate,
            "contested_withdrawal" => ContestedWithdrawal,
            _ when family == "withdrawal" => Leaving,
            _ => throw new InvalidOperationException($"No test for '{vector.Kind}'."),
        };
        check(vector);
    }

    [Fact]
    public void Rows_OfRealTreaties_AreAllThere()
    {
        Assert.Equal(76, Vector.All.Count);
        Assert.Equal(
            "compute 53, contested 4, finding 1, recorded 12, rule_only 2, trap 4",
            string.Join(", ", Vector.All.GroupBy(v => v.Check, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}").Order(StringComparer.Ordinal)));
    }

    private static void AssertDay(Vector vector, DateAnswer answer)
    {
        Assert.Equal(DateAnswerKind.Known, answer.Kind);
        if (vector.Boundary == "date_only") Assert.Equal(new DateSpan(vector.Expected, vector.Expected.PlusDays(1)), answer.Days);
        else Assert.Equal(vector.Expected, answer.Day);
        Assert.NotEmpty(answer.Reasons);
    }

    private static Delay AmountOf(Vector v)
    {
        Delay amount = v.Has("days") ? Delay.OfDays(v["days"]) : v.Has("months") ? Delay.OfMonths(v["months"]) : v.Has("years") ? Delay.OfYears(v["years"]) : Delay.None;
        if (v.Text("monthEnd") == "roll") amount = amount with { MonthEnd = MonthEndRule.Roll };
        if (v.Text("count") == "clear_days") amount = amount with { Counting = DayCounting.ClearDays };
        if (v.Kind.Contains("first_of_nth_month", StringComparison.Ordinal)) return FirstOfMonth(amount, v["nth"]);
        return v.Kind.Contains("first_of_month", StringComparison.Ordinal) ? FirstOfMonth(amount) : amount;
    }
}
