using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Parties that leave, consent again or withdraw their instruments, on days that are known exactly or in part.</summary>
public class RejoinerTests
{
    private static readonly LateJoinerClause s_later = new();

    private static readonly Terminated s_out = new() { Parties = [Mar], Dated = D(2001, 7, 15), Ground = EndGround.Breach };

    private static readonly InstrumentWithdrawn s_withdrawn = new() { Parties = [Mar] };

    private static AgreementLifecycle Three(params IEnumerable<AgreementEvent> more) => Life([s_later, SixMonths], [.. ThreeInForce, .. more]);

    private static ConsentExpressed Again(string received) => Deposit(Mar, PartialDate.Parse(received), ConsentKind.Accession);

    private static string Times(AgreementLifecycle life) => string.Join(" | ", life.InForce(Mar).Select(s => $"{s.Since} - {s.Until}"));

    [Fact]
    public void InForce_OutTwice_EachEndIsOfTheTimeThatRan()
    {
        Assert.Equal("2000-03-31 - 2001-07-15 | 2003-01-01 - 2005-06-30", Times(Three(s_out, Again("2003-01-01"), s_out with { Dated = D(2005, 6, 30) })));
        Assert.Equal("2000-03-31 - 2001-07-15 | 2003-01-01 - 2003-01-02", Times(Three(s_out, Again("2003-01-01"), s_out with { Dated = D(2003, 1, 2) })));

        // Out when it had consented again, and before that took effect.
        AgreementLifecycle delayed = Life([TwoConsents, s_later with { Delay = Delay.OfDays(60) }], [.. ThreeInForce, s_out, Again("2003-01-01"), s_out with { Dated = D(2003, 2, 1) }]);
        Assert.Equal("2000-03-31 - 2001-07-15", Times(delayed));
    }

    [Fact]
    public void InForce_RecordOnTheDayOfTheSecondConsent_IsOfTheSecondTime() => Assert.Equal(
        "2000-03-31 - 2001-07-15 | 2002-05-01 - not known", Times(Three(s_out, Again("2002-05-01"), InForce(D(2002, 5, 1), Mar))));

    [Fact]
    public void TimelineOf_ConsentsAgainInTheYearInWhichItLeaves_MayBeInAgain()
    {
        AgreementLifecycle life = Three(Notice(Mar, D(2001, 1, 15)), Again("2001"));
        Story.Told(
            Story.After(D(2001, 7, 14), life, Mar),
            """
            2001-07-15/.. FormerParty (possible: ContractingState, Party, FormerParty)
              leaving.computed: MAR leaves 6 months after receipt of the notice (on 2001-01-15): out on 2001-07-15. (art 9; as in VCLT 54(a)) <- notice of withdrawal by MAR, received 2001-01-15
              consent: Accession by MAR, received 2001. (as in VCLT 16) <- accession by MAR, received 2001
              party.computed: In force for MAR on the day of the deposit of its instrument: between 2001-01-01 and 2001-12-31; but not before it is out, on 2001-07-15. <- accession by MAR, received 2001 | notice of withdrawal by MAR, received 2001-01-15
            = since 2000-03-31, first day out: 2001-07-15 (Denunciation) by party.computed; leaving.computed
            = since not known, not before 2001-07-15, first day out: not known (NotKnown) by party.computed; end.not-known
            """);
        Assert.Equal([PartyState.Party], Three(Notice(Mar, D(2001, 1, 15)), Again("2001-06")).StatusOn(D(2002), Mar).Possible);
    }

    [Fact]
    public void Findings_NoticeInTheYearOfTheConsent_FindsIt()
    {
        AgreementEvent[] others = [InForce(D(2000)), Deposit(Rwa, D(1999)), Deposit(Eth, D(1999))];
        IEnumerable<string> Codes(PartialDate consented, PartialDate notice) => Life([SixMonths], [.. others, Deposit(Mar, consented), Notice(Mar, notice)]).Findings.Select(f => f.Code);
        Assert.Empty(Codes(D(2000, 3, 1), PartialDate.Parse("2000")));
        Assert.Equal(["event.order"], Codes(PartialDate.Parse("1999"), D(1999, 10, 1)), StringComparer.Ordinal);

        // A notice before the first consent on record is of an earlier time.
        Assert.Empty(Codes(D(2000, 3, 1), PartialDate.Parse("2000-02")));
    }

    [Theory]
    [InlineData("1999-01-01")]
    [InlineData("2000-01-01")]
    [InlineData(null)]
    public void Findings_RevokedInTheYearOfTheNotice_AnswersIt(string? consented)
    {
        AgreementEvent[] notices = [Notice(Mar, PartialDate.Parse("2000")), new NoticeRevoked { Parties = [Mar], Received = D(2000, 6, 1) }];
        AgreementEvent[] consents = consented is null ? [Signed(D(1999), Mar, Rwa, Eth)] : [Deposit(Mar, PartialDate.Parse(consented)), Deposit(Rwa, D(1999)), Deposit(Eth, D(1999))];
        AgreementLifecycle life = new(Facts([SixMonths], [InForce(D(2000)), .. consents, .. notices]) with { IsClosed = true });
        Assert.Empty(life.Findings);
        Assert.Equal([PartyState.Party, PartyState.FormerParty], life.StatusOn(D(2001), Mar).Possible.Where(s => s is not PartyState.Leaving));
    }

    [Fact]
    public void TimelineOf_WithoutConsentOfItsOwn_IsInWhereNobodyConsentedByTheEntryAndPerhapsWhereOneDid()
    {
        PartyState[] Of(int day) => [.. Life([], InForce(D(2000, 5, 1)), SignedByTwo, Signed(D(2000, 3, 1), Eth), Deposit(Mar, D(2000, 5, day))).StatusOn(D(2000, 6, 1), Rwa).Possible];
        Assert.Equal([PartyState.Signatory, PartyState.Party], Of(1));
        Assert.Equal([PartyState.Party], Of(2));
        Assert.Equal([PartyState.Party], Life([], InForce(D(2000, 5, 1)), SignedByTwo, Deposit(Mar, D(2000, 5, 1))).StatusOn(D(2000, 6, 1), Rwa).Possible);
        Assert.Equal([PartyState.Signatory, PartyState.Party], Life([], SignedByTwo).StatusOn(D(2001), Mar).Possible);
    }

    [Theory]
    [InlineData("2000-04-01", "2000-03-31 - 2000-04-01", PartyState.FormerParty)]
    [InlineData("2000-03-31", "", PartyState.Signatory)]
    [InlineData("2000-03-10", "", PartyState.Signatory)]
    public void InForce_PartyThatCeasedToExistBeforeTheEntry_IsNever(string extinct, string times, PartyState after)
    {
        AgreementLifecycle life = Extinct(extinct);
        Assert.Equal(times, Times(life));
        Assert.Equal(after, life.StatusOn(D(2000, 4, 1), Mar).State);
        Assert.Equal("2000-03-31", life.EntryIntoForce.ToString());
    }

    [Fact]
    public void InForce_RecordForAPartyThatCeasedToExist_IsKeptThoughItCanHardlyBeRight()
    {
        Assert.Equal("2000-04-05 - 2001-01-01", Times(Extinct("2001-01-01", InForce(D(2000, 4, 5), Mar))));
        Assert.Equal("2001-01-01 - not known", Times(Extinct("2001-01-01", InForce(D(2001), Mar))));
    }

    private static AgreementLifecycle Extinct(string day, params IEnumerable<AgreementEvent> more)
    {
        LifecycleParty mar = new() { Party = Mar, ExtinctOn = PartialDate.Parse(day).Earliest };
        LifecycleFacts facts = Facts([TwoConsents], [SignedByTwo, .. Deposits, Deposit(Eth, D(2000, 3, 1)), .. more]);
        return new(facts with { Parties = [mar, .. facts.Parties.Where(p => p.Party != Mar)] });
    }

    [Fact]
    public void InForce_InstrumentWithdrawnAfterTheEntry_ChangesNothing()
    {
        InstrumentWithdrawn late = s_withdrawn with { Received = D(2001) };
        Assert.Equal([PartyState.Party], Three(late).StatusOn(D(2002), Mar).Possible);
        Assert.Equal("2000-03-31 - not known", Times(Three(late, Again("2002-01-01"))));

        // Nor does a second instrument, whatever its date, of a party that never left.
        Assert.Equal("2000-03-31 - not known", Times(Three(Again("2002-02-04?"))));
        Assert.Equal([PartyState.Party], Three(Again("2002-02-04?")).StatusOn(D(2003), Mar).Possible);
    }

    [Fact]
    public void InForce_InstrumentWithdrawnPerhapsBeforeTheEntry_BeginsPerhapsANewTime()
    {
        Assert.Equal("not known, not before 2000-03-31 - not known | not known, not before 2000-06-01 - not known", Times(Three(s_withdrawn with { Received = PartialDate.Parse("2000-03") }, Again("2000-06-01"))));
        Assert.Equal("2000-06-01 - not known", Times(Three(s_withdrawn with { Received = PartialDate.Parse("2000-03-30") }, Again("2000-06-01"))));
    }

    [Fact]
    public void TimelineOf_InstrumentWithdrawnOnADayInDoubtAndGivenAgain_Stands()
    {
        AgreementLifecycle One(string withdrawn, params AgreementEvent[] more) => Life([TwoConsents], [SignedByTwo, Deposits[0], s_withdrawn with { Received = PartialDate.Parse(withdrawn) }, .. more]);
        Status<PartyState> again = One("2000-03-10?", Again("2000-06-01")).StatusOn(D(2000, 7, 1), Mar);
        Assert.Equal((PartyState.ContractingState, Certainty.Possibly), (again.State, again.Certainty));

        // A withdrawal that may have come before the deposit may have withdrawn nothing.
        PartyState[] InJuly(string withdrawn) => [.. Life([TwoConsents], SignedByTwo, Deposit(Mar, D(2000, 3, 10)), s_withdrawn with { Received = PartialDate.Parse(withdrawn) }).StatusOn(D(2000, 7, 1), Mar).Possible];
        Assert.Equal([PartyState.Signatory, PartyState.ContractingState], InJuly("2000-03"));
        Assert.Equal([PartyState.Signatory], InJuly("2000-04"));
    }
}
