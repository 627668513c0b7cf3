namespace PactModel.Tests.Lifecycle;

/// <summary>Facts put together from a few words, for rows of tables and for examples.</summary>
internal static class VectorFacts
{
    public static AgreementId Id { get; } = AgreementId.Parse("tested");

    public static PartyCode P(string code) => PartyCode.Parse(code);

    /// <summary>Returns made-up codes of states that only fill the ranks: XBA, XBB, ...</summary>
    public static PartyCode[] Others(int count) => [.. Enumerable.Range(0, count).Select(i => P($"X{(char)('B' + (i / 26))}{(char)('A' + (i % 26))}"))];

    public static LifecycleFacts Facts(IEnumerable<FinalClause> clauses, params IEnumerable<AgreementEvent> events)
    {
        EquatableList<AgreementEvent> list = events.ToEquatableList();
        return new LifecycleFacts
        {
            Agreement = Id,
            Parties = list.SelectMany(e => e.Parties).Distinct().Select(p => new LifecycleParty { Party = p }).ToEquatableList(),
            Clauses = clauses.ToEquatableList(),
            Events = list,
        };
    }

    public static AgreementLifecycle Life(IEnumerable<FinalClause> clauses, params IEnumerable<AgreementEvent> events) => new(Facts(clauses, events));

    public static ConsentExpressed Deposit(PartyCode party, PartialDate received, ConsentKind kind = ConsentKind.Ratification) =>
        new() { Kind = kind, Parties = [party], Received = received };

    public static EnteredIntoForce InForce(PartialDate on, params PartyCode[] parties) => new() { Effective = on, Parties = [.. parties] };

    public static SignatureGiven Signed(PartialDate on, params PartyCode[] parties) => new() { Dated = on, Parties = [.. parties] };

    public static NoticeGiven Notice(PartyCode party, PartialDate received, NoticeKind kind = NoticeKind.Withdrawal) =>
        new() { Kind = kind, Parties = [party], Received = received };

    /// <summary>Returns deposits of which the last named is the n-th, on its day; the earlier ones stand on days before, and a later one follows.</summary>
    public static IEnumerable<AgreementEvent> NthDeposit(int n, PartyCode last, PartialDate on)
    {
        PartyCode[] others = Others(n);
        for (int i = 0; i < n - 1; i++) yield return Deposit(others[i], on.Earliest.PlusDays(-3 * (i + 1)));
        yield return Deposit(last, on);
        yield return Deposit(others[n - 1], on.Latest.PlusDays(6));
    }

    public static Delay FirstOfMonth(Delay? period = null, int nth = 1) => (period ?? Delay.None) with { Alignment = DelayAlignment.FirstDay(CalendarUnit.Month, nth) };
}
