using NodaTime;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>The agreement that the stories are about: signed by two, in force 30 days after the second of their deposits.</summary>
internal static class StoryFacts
{
    public static PartyCode Mar { get; } = P("MAR");

    public static PartyCode Rwa { get; } = P("RWA");

    public static PartyCode Eth { get; } = P("ETH");

    public static SignatureGiven SignedByTwo { get; } = Signed(D(2000, 1, 4), Mar, Rwa);

    public static AgreementEvent[] Deposits { get; } = [Deposit(Mar, D(2000, 2, 1)), Deposit(Rwa, D(2000, 3, 1))];

    public static EntryIntoForceClause TwoConsents { get; } = new() { Condition = new ConsentsCount { Count = 2 }, Delay = Delay.OfDays(30), Article = "art 8" };

    public static WithdrawalClause SixMonths { get; } = new() { Notice = Delay.OfMonths(6), Article = "art 9" };

    /// <summary>Gets the two that are in force with each other since 2000-03-31, as the record says.</summary>
    public static AgreementEvent[] TwoInForce { get; } = [SignedByTwo, .. Deposits, InForce(D(2000, 3, 31))];

    /// <summary>Gets three that are in force with each other since 2000-03-31, as the record says.</summary>
    public static AgreementEvent[] ThreeInForce { get; } = [Signed(D(2000, 1, 4), Mar, Rwa, Eth), .. Deposits, Deposit(Eth, D(2000, 3, 1)), InForce(D(2000, 3, 31))];

    public static LocalDate D(int year, int month = 1, int day = 1) => new(year, month, day);

    public static EndDate LastDay(int year, int month, int day) => new(D(year, month, day), EndBoundary.LastDayIn);

    public static EndDate FirstOut(int year, int month, int day) => new(D(year, month, day), EndBoundary.FirstDayOut);
}
