using NodaTime;
using NodaTime.Text;

namespace PactModel;

public sealed partial record Delay
{
    private bool IsNothing => Amount.Equals(Period.Zero) && Counting == DayCounting.FromDayAfter;

    /// <summary>
    /// Returns an English phrase that leads to an event named by a noun: <c>30 days after</c> (the deposit),
    /// <c>on the first day of the second month after the month of</c> (the receipt).
    /// </summary>
    public string Describe() => (IsNothing, Alignment) switch
    {
        (true, null) => "on the day of",
        (true, { Phrase: var phrase }) => $"{phrase.Head} {phrase.OfEvent}",
        (false, null) => $"{DescribeAmount()} after",
        (false, { Phrase: var phrase }) => $"{phrase.Head} {phrase.OfPeriod} a period of {DescribeAmount()} after",
    };

    /// <summary>
    /// Returns an English phrase with an event told by a clause: <c>on the first day of the second month after the month
    /// in which the last notification is received</c>.
    /// </summary>
    /// <param name="happening">The clause, such as <c>the last notification is received</c>.</param>
    public string Describe(string happening) => (IsNothing, Alignment) switch
    {
        (true, null) => $"on the day on which {happening}",
        (true, { Phrase: var phrase }) => $"{phrase.Head} {phrase.InWhich} {happening}",
        (false, _) => $"{Describe()} the day on which {happening}",
    };

    /// <summary>Returns the phrase that leads to an event named by a noun.</summary>
    public override string ToString() => Describe();

    private string DescribeAmount()
    {
        string clear = Counting == DayCounting.ClearDays ? "clear " : "";
        string roll = MonthEnd == MonthEndRule.Roll && (Amount.Months != 0 || Amount.Years != 0)
            ? " (where the month lacks the day, to the first day of the next)"
            : "";
        return AmountFault() is not null ? PeriodPattern.Roundtrip.Format(Amount)
            : Amount.Years != 0 ? English.Count(Amount.Years, $"{clear}year") + roll
            : Amount.Months != 0 ? English.Count(Amount.Months, $"{clear}month") + roll
            : Amount.Weeks != 0 ? English.Count(Amount.Weeks, $"{clear}week")
            : English.Count(Amount.Days, $"{clear}day");
    }
}
