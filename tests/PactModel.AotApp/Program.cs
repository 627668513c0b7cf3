using NodaTime;
using PactModel;

// Says what is the case, and fails where it is not: run after publishing with native AOT.
int failures = 0;

void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok" : "FAILED")}: {what}");
    if (!holds) failures++;
}

EquatableList<PartyCode> parties = [PartyCode.Parse("MAR"), PartyCode.Parse("RWA")];
Check("lists with equal items are equal", parties == [PartyCode.Parse("MAR"), PartyCode.Parse("RWA")]);
Check("a list shows its items", parties.ToString() == "[MAR, RWA]");

PartialDate signed = PartialDate.Parse("2025-06");
Check("a date that is known in part is read and written", signed.ToString() == "2025-06");
Check("it may lie before a day it contains", signed.IsBefore(new LocalDate(2025, 6, 18)) == Certainty.Possibly);
Check("a delay runs from each day it can mean", Delay.OfMonths(6).After(signed).ToString() == "2025-12-01..2025-12-30");
Check("what is no date is refused", !PartialDate.TryParse("2025-6-18", out _));

return failures == 0 ? 0 : 1;
