using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Turns that real treaties took: returns, expulsions, revivals, entries recorded party by party. Dates are generally known unless a source is named.</summary>
public class RealCaseTests
{
    private static readonly PartyCode s_usa = P("USA"), s_russia = P("RUS"), s_france = P("FRA"), s_germany = P("DEU");

    private static string Times(AgreementLifecycle life, PartyCode party) => string.Join("; ", life.InForce(party).Select(s => $"{s.Since} {s.Until} {s.Ground}"));

    private static Terminated Out(PartyCode party, LocalDate day, EndGround ground = EndGround.Denunciation) => new() { Parties = [party], Effective = day, Ground = ground };

    /// <summary>UNESCO: the United States was out at the end of 1984, back on 2003-10-01, and out at the end of 2018.</summary>
    [Fact]
    public void Unesco_ExitAfterAReturn_IsNotThatOfTheFirstNotice()
    {
        WithdrawalClause yearEnd = new() { Notice = new Delay { Alignment = DelayAlignment.LastDay(CalendarUnit.Year) }, Boundary = EndBoundary.LastDayIn };
        AgreementEvent[] events =
        [
            InForce(D(1946, 11, 4)), Deposit(s_usa, D(1946, 9, 30)), Notice(s_usa, D(1983, 12, 28)), Deposit(s_usa, D(2003, 10, 1)),
            Out(s_usa, D(2018, 12, 31)) with { Boundary = EndBoundary.LastDayIn },
        ];
        AgreementLifecycle life = Life([new LateJoinerClause(), yearEnd], events);
        Assert.Equal("1946-11-04 1985-01-01 Denunciation; 2003-10-01 2019-01-01 Denunciation", Times(life, s_usa));
        Assert.Empty(Life([new LateJoinerClause(), yearEnd], [.. events, Notice(s_usa, D(2017, 10, 12))]).Findings);

        // Without a clause another consent tells that the first notice had taken effect.
        Assert.Equal([PartyState.Party, PartyState.FormerParty], new[] { D(2010), D(2020) }.Select(d => Life([new LateJoinerClause()], events).StatusOn(d, s_usa).State));
    }

    /// <summary>Council of Europe: Russia gave notice on 2022-03-15, and ceased to be a member the day after by decision of the Committee of Ministers.</summary>
    [Fact]
    public void CouncilOfEurope_ExpelledWhileNoticeRuns_IsOutOnThatGround()
    {
        WithdrawalClause yearEnd = new() { Notice = new Delay { Alignment = DelayAlignment.LastDay(CalendarUnit.Year, 0) }, Boundary = EndBoundary.LastDayIn };
        AgreementLifecycle life = Life(
            [new LateJoinerClause(), yearEnd], InForce(D(1949, 8, 3)), Deposit(s_russia, D(1996, 2, 28), ConsentKind.Accession), Notice(s_russia, D(2022, 3, 15)), Out(s_russia, D(2022, 3, 16), EndGround.Breach));
        Assert.Equal("1996-02-28 2022-03-16 Breach", Times(life, s_russia));
        Assert.EndsWith("VCLT 60", life.InForce(s_russia)[0].Until.Reasons[0].Law, StringComparison.Ordinal);
        Assert.Empty(life.Findings);
    }

    /// <summary>Iran and Iraq's treaty on their frontier of 1975: denounced by Iraq on 1980-09-17, and accepted as valid again by it on 1990-08-15.</summary>
    [Fact]
    public void Algiers_InForceAgainAfterADenunciation_HasASecondTime()
    {
        PartyCode iran = P("IRN"), iraq = P("IRQ");
        NoticeGiven denounced = new() { Kind = NoticeKind.Denunciation, Parties = [iraq], Received = D(1980, 9, 17), Effective = D(1980, 9, 17) };
        AgreementEvent[] events = [Signed(D(1975, 6, 13), iran, iraq), InForce(D(1976, 6, 22)), denounced, InForce(D(1990, 8, 15))];
        AgreementLifecycle life = new(Facts([], events) with { IsClosed = true });
        Assert.Equal(["since 1976-06-22, first day out: 1980-09-17", "since 1990-08-15, first day out: not known"], life.InForce().Select(s => s.ToString()), StringComparer.Ordinal);
        Assert.Equal("1976-06-22 1980-09-17 Denunciation; 1990-08-15 not known NotKnown", Times(life, iraq));
        Assert.Equal("InForce NotInForce InForce", string.Join(' ', new[] { D(1980), D(1985), D(1991) }.Select(d => life.StatusBetween(d, iran, iraq).State)));
        Assert.Empty(life.Findings);

        // What is given up a second time ends a second time.
        AgreementLifecycle twice = new(Facts([SixMonths], [.. events, Notice(iran, D(2000))]) with { IsClosed = true });
        Assert.Equal(["1980-09-17", "2000-07-01"], twice.InForce().Select(s => s.Until.ToString()), StringComparer.Ordinal);
    }

    /// <summary>Convention implementing the Schengen agreement: in force between its five first parties on 1993-09-01, as recorded for each of them.</summary>
    [Fact]
    public void Schengen_EntriesRecordedPartyByParty_TellThatItIsInForce()
    {
        PartyCode[] five = [P("BEL"), s_france, s_germany, P("LUX"), P("NLD")];
        AgreementLifecycle life = Life([], Signed(D(1990, 6, 19), five), InForce(D(1993, 9, 1), five));
        Assert.Equal("1993-09-01", life.EntryIntoForce.ToString());
        Assert.Equal((AgreementState.SignedNotInForce, AgreementState.InForce), (life.StatusOn(D(1993, 8, 31)).State, life.StatusOn(D(1993, 9, 1)).State));
        Assert.Equal("InForce", life.StatusBetween(D(1996), s_france, s_germany).ToString());

        // Of those that acceded together, others may have been parties before.
        AgreementLifecycle late = Life([], Deposit(Mar, D(2000), ConsentKind.Accession), Deposit(Rwa, D(2000), ConsentKind.Accession), InForce(D(2001), Mar, Rwa));
        Assert.Equal((D(2000), D(2001)), (late.EntryIntoForce.Days!.Value.Earliest, late.EntryIntoForce.Days.Value.Latest));
        Assert.Equal("InForce", late.StatusBetween(D(2002), Mar, Rwa).ToString());
        Assert.Equal("In force at the latest since it is recorded to be for MAR and RWA: between 2000-01-01 and 2001-01-01.", late.EntryIntoForce.Reasons[0].Text);
        Assert.Equal("entry.not-known", Life([], InForce(D(2001), Mar)).EntryIntoForce.Reasons[0].Rule);

        // Each party's first entry counts, and of those whose day is known.
        AgreementLifecycle second = Life([], Signed(D(1999), Mar, Rwa, Eth), InForce(D(2005), Mar), InForce(D(2001), Mar), InForce(D(2003), Rwa), new EnteredIntoForce { Parties = [Eth] });
        Assert.Equal((D(1999), D(2003)), (second.EntryIntoForce.Days!.Value.Earliest, second.EntryIntoForce.Days.Value.Latest));
        AgreementLifecycle computed = Life([TwoConsents], [SignedByTwo, .. Deposits, InForce(D(2000, 3, 15), Mar, Rwa)]);
        Assert.Equal(D(2000, 3, 15), computed.InForce()[0].Since.Day);
    }

    /// <summary>Treaty of Tlatelolco: Mexico and El Salvador had waived its conditions, and it was in force between them before it was for all.</summary>
    [Fact]
    public void Tlatelolco_WaiversBeforeTheEntryForAll_AreInForceBetweenTwo()
    {
        PartyCode mexico = P("MEX"), salvador = P("SLV");
        AgreementLifecycle life = Life(
            [], Deposit(mexico, D(1967, 9, 20)), InForce(D(1967, 9, 20), mexico), Deposit(salvador, D(1968, 4, 22)), InForce(D(1968, 4, 22), salvador), InForce(D(1969, 4, 25)));
        Assert.Equal("NotInForce InForce", string.Join(' ', new[] { D(1968, 4, 21), D(1968, 4, 22) }.Select(d => life.StatusBetween(d, mexico, salvador))));
        Assert.Equal(("1969-04-25", "1968-04-22", "entry.recorded-for-two"), (life.EntryIntoForce.ToString(), life.InForce()[0].Since.ToString(), life.InForce()[0].Since.Reasons[0].Rule));
        Assert.Empty(life.Findings);
    }

    /// <summary>Partnership of the European Union with Caribbean states: provisionally applied from 2008-12-29 between those that had signed; Haiti signed on 2009-12-11.</summary>
    [Fact]
    public void Cariforum_ProvisionalApplicationForAll_BeginsForEachOnceItHasSigned()
    {
        PartyCode union = P("org:EU"), jamaica = P("JAM"), haiti = P("HTI");
        AgreementLifecycle life = Life([], Signed(D(2008, 10, 15), union, P("BRB"), jamaica), Signed(D(2009, 12, 11), haiti), new ProvisionalApplicationBegan { Effective = D(2008, 12, 29) });
        Assert.Equal((PartyState.None, PartyState.ProvisionallyApplying), (life.StatusOn(D(2009, 12, 10), haiti).State, life.StatusOn(D(2009, 12, 11), haiti).State));
        Assert.Equal(PartyState.ProvisionallyApplying, life.StatusOn(D(2008, 12, 29), jamaica).State);
    }

    /// <summary>Energy Charter Treaty: Russia applied it provisionally and declared on 2009-08-20 that it will not become a party, which ended that sixty days later.</summary>
    [Fact]
    public void EnergyCharter_DeclaredNotToBecomeAParty_EndsProvisionalApplication()
    {
        AgreementEvent[] events =
        [
            Signed(D(1994, 12, 17), s_russia, s_germany), new ProvisionalApplicationBegan { Dated = D(1994, 12, 17), Parties = [s_russia] }, InForce(D(1998, 4, 16)), Deposit(s_germany, D(1997, 12, 16)),
            new DeclaredNotToBecomeParty { Parties = [s_russia], Received = D(2009, 8, 20) },
        ];
        AgreementLifecycle life = Life([new ProvisionalApplicationClause { Notice = Delay.OfDays(60), Article = "art 45(3)" }], events);
        Assert.Equal((PartyState.ProvisionallyApplying, PartyState.None), (life.StatusOn(D(2009, 10, 18), s_russia).State, life.StatusOn(D(2009, 10, 19), s_russia).State));
        Assert.Equal(PartyState.None, Life([], events).StatusOn(D(2009, 8, 20), s_russia).State);
    }

    [Fact]
    public void ProvisionalApplication_NoticeThatWasRevoked_DoesNotEndIt()
    {
        NoticeGiven notice = Notice(Mar, D(2001), NoticeKind.EndOfProvisionalApplication) with { Id = EventId.Parse("n") };
        NoticeRevoked revoked = new() { Parties = [Mar], Received = D(2001, 1, 20), Notice = notice.Id };
        AgreementLifecycle Applied(params AgreementEvent[] more) =>
            Life([TwoConsents, new ProvisionalApplicationClause { Notice = Delay.OfDays(60) }], [SignedByTwo, new ProvisionalApplicationBegan { Dated = D(2000, 2, 1) }, .. more]);
        Assert.Equal(PartyState.Signatory, Applied(notice).StatusOn(D(2002), Mar).State);
        Assert.Equal(PartyState.ProvisionallyApplying, Applied(notice, revoked).StatusOn(D(2002), Mar).State);
        Assert.Equal(PartyState.ProvisionallyApplying, Applied(notice, revoked with { Notice = null }).StatusOn(D(2002), Mar).State);
        Assert.Equal(PartyState.Signatory, Applied(notice, revoked with { Received = D(2001, 6, 1) }).StatusOn(D(2002), Mar).State);
        Assert.Equal(PartyState.Signatory, Applied(notice, revoked with { Parties = [Rwa], Notice = null }).StatusOn(D(2002), Mar).State);
        Assert.Equal([PartyState.Signatory, PartyState.ProvisionallyApplying], Applied(notice, revoked with { Received = PartialDate.Parse("2001") }).StatusOn(D(2002), Mar).Possible);
        Assert.Empty(Applied(notice, revoked).Findings);
    }

    /// <summary>Artemis Accords: they take effect by signature, for those that sign later from then on.</summary>
    [Fact]
    public void Artemis_LaterSignatory_IsAPartySinceItSigned()
    {
        PartyCode korea = P("KOR");
        AgreementLifecycle life = Life([], Signed(D(2020, 10, 13), s_usa, P("GBR"), P("JPN")), InForce(D(2020, 10, 13)), Signed(D(2021, 5, 24), korea));
        Assert.Equal((PartyState.None, PartyState.Party), (life.StatusOn(D(2021, 5, 23), korea).State, life.StatusOn(D(2021, 5, 24), korea).State));
        Assert.Equal("party.signed", life.StatusOn(D(2022), korea).Reasons[0].Rule);
        Assert.Equal("In force for KOR since it signed, on 2021-05-24: no other consent is on record.", life.StatusOn(D(2022), korea).Reasons[0].Text);
        Assert.Equal(PartyState.Party, life.StatusOn(D(2020, 10, 13), s_usa).State);
    }

    /// <summary>Naval treaty of Washington, article XXIII: the notice of one ends it for all. Japan's of 1934-12-29 took effect on 1936-12-31.</summary>
    [Fact]
    public void Washington_NoticeOfOne_EndsItForAll()
    {
        PartyCode japan = P("JPN"), italy = P("ITA");
        WithdrawalClause two = new() { Notice = Delay.OfYears(2), EndsForAll = true, Article = "art XXIII" };
        PartyCode[] five = [s_usa, P("GBR"), s_france, italy, japan];
        AgreementEvent[] events = [Signed(D(1922, 2, 6), five), InForce(D(1923, 8, 17)), Notice(japan, D(1934, 12, 29), NoticeKind.Denunciation) with { Named = D(1936, 12, 31) }];
        AgreementLifecycle life = new(Facts([two], events) with { IsClosed = true });
        Assert.Equal("since 1923-08-17, first day out: 1936-12-31", Assert.Single(life.InForce()).ToString());
        Assert.Equal((AgreementState.InForce, AgreementState.Ended), (life.StatusOn(D(1936, 12, 30)).State, life.StatusOn(D(1936, 12, 31)).State));
        Assert.Equal("end.left-by-one", life.InForce()[0].Until.Reasons[0].Rule);
        Assert.StartsWith("The leaving of JPN ends it for all: first day out on 1936-12-31.", life.InForce()[0].Until.Reasons[0].Text, StringComparison.Ordinal);
        Assert.Equal(PartyState.FormerParty, life.StatusOn(D(1937), italy).State);
        Assert.Equal("A party can leave 2 years after receipt of the notice; that ends the agreement for all.", two.Describe());
        Assert.Equal(AgreementState.InForce, new AgreementLifecycle(Facts([two with { EndsForAll = false }], events) with { IsClosed = true }).StatusOn(D(1937)).State);
    }

    /// <summary>A convention of which only some parties are listed is not certainly over when these have left.</summary>
    [Fact]
    public void IloConvention_ListedPartiesHaveLeft_IsPerhapsStillInForce()
    {
        AgreementLifecycle life = Life(
            [new EntryIntoForceClause { Condition = new ConsentsCount { Count = 2 }, Delay = Delay.OfYears(1) }, new LateJoinerClause { Delay = Delay.OfYears(1) }, new WithdrawalClause { Notice = Delay.OfYears(1) }],
            InForce(D(1985, 11, 23)), Deposit(P("AUS"), D(1993, 2, 26)), Deposit(P("BRA"), D(1995, 1, 5)), Notice(P("BRA"), D(1996, 11, 20)));
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], life.StatusOn(D(2000)).Possible);
        Assert.Equal(Certainty.Possibly, life.IsInForceFor(P("AUS"), D(2000)));
        Assert.Contains("unless others that are not on record are parties", life.InForce()[0].Until.Reasons[0].Text, StringComparison.Ordinal);
        Assert.Equal(
            "/events/0/effective: The entry into force is recorded on 1985-11-23, and by the consents on record the clause gives on 1996-01-05: not all that counted are on record. [record.incomplete]",
            Assert.Single(life.Findings).ToString());
    }

    /// <summary>African Charter on human rights, article 63: a simple majority of the fifty members; the 26th instrument was received on 1986-07-21.</summary>
    [Fact]
    public void ShareOfMembership_SimpleMajority_IsMoreThanHalf()
    {
        PartyCode[] members = Others(50);
        AgreementEvent[] consents = [.. members.Take(26).Select((p, i) => Deposit(p, D(1985).PlusDays(i)))];
        AgreementLifecycle With(bool moreThan) => Life(
            [new EntryIntoForceClause { Condition = new ShareOfMembership { Numerator = 1, Denominator = 2, MoreThan = moreThan, Of = new Membership { Members = [.. members] } } }], consents);
        Assert.Equal(("1985-01-26", "1985-01-25"), (With(true).EntryIntoForce.ToString(), With(false).EntryIntoForce.ToString()));
        ShareOfMembership half = new() { Numerator = 1, Denominator = 2, MoreThan = true, Of = new Membership { Organisation = P("org:OAU") } };
        Assert.Equal("more than 1/2 of the members of org:OAU have consented", half.Describe());
        Finding all = Assert.Single(Assert.Throws<ModelException>(() => Life([new EntryIntoForceClause { Condition = half with { Numerator = 2 } }], SignedByTwo)).Findings);
        Assert.Equal(("clause.share-impossible", "/clauses/0/condition/moreThan"), (all.Code, all.Path.ToString()));
    }

    /// <summary>Amendments of conventions enter into force once a share of the convention's parties has accepted them.</summary>
    [Fact]
    public void ShareOfMembership_OfTheParties_AsksThoseOfTheDay()
    {
        AgreementId convention = AgreementId.Parse("convention");
        AgreementLifecycle parent = Life([new LateJoinerClause()], [.. ThreeInForce, Deposit(P("TUN"), D(2005), ConsentKind.Accession)]);
        AgreementLifecycle Amendment(Membership of, params AgreementEvent[] events) => new(
            Facts([new EntryIntoForceClause { Condition = new ShareOfMembership { Numerator = 2, Denominator = 3, Of = of } }], events),
            new LifecycleSurroundings { Agreements = id => id == convention ? parent : null });
        Membership parties = new() { PartiesOf = convention };
        Assert.Equal("2003-01-01", Amendment(parties, Deposit(Mar, D(2002)), Deposit(Rwa, D(2003))).EntryIntoForce.ToString());
        Assert.Equal("2007-01-01", Amendment(parties, Deposit(Mar, D(2002)), Deposit(Rwa, D(2006)), Deposit(Eth, D(2007))).EntryIntoForce.ToString());
        Assert.Equal("2006-01-01", Amendment(parties with { On = D(2001) }, Deposit(Mar, D(2002)), Deposit(Rwa, D(2006))).EntryIntoForce.ToString());
        Assert.Equal("none", Amendment(new Membership { PartiesOf = AgreementId.Parse("elsewhere") }, Deposit(Mar, D(2002))).EntryIntoForce.ToString());
        Assert.Equal("parties of 'convention' on 2001-01-01", (parties with { On = D(2001) }).Describe());
        Finding twofold = Assert.Single(Assert.Throws<ModelException>(() => Amendment(parties with { Members = [Mar] }, SignedByTwo)).Findings);
        Assert.Equal(("clause.group-unclear", "/clauses/0/condition/of/partiesOf"), (twofold.Code, twofold.Path.ToString()));
    }

    /// <summary>Most tax treaties apply from 1 January of the year after their entry into force.</summary>
    [Fact]
    public void AppliesFrom_DelayFromTheEntry_CountsForEachParty()
    {
        ApplicationClause next = new() { Delay = new Delay { Alignment = DelayAlignment.FirstDay(CalendarUnit.Year) }, Article = "art 28" };
        AgreementLifecycle life = Life([next, new LateJoinerClause()], [.. ThreeInForce, Deposit(s_france, D(2003, 5, 1), ConsentKind.Accession), InForce(D(2006, 7, 1), P("TUN")) with { AppliesFrom = D(2007, 4, 1) }]);
        Assert.Equal(("2001-01-01", "2001-01-01", "2004-01-01", "2007-04-01"), (life.AppliesFrom.ToString(), life.AppliesFromFor(Mar).ToString(), life.AppliesFromFor(s_france).ToString(), life.AppliesFromFor(P("TUN")).ToString()));
        Assert.Equal(("application.not-in", "It is not in force for USA.", DateAnswerKind.None), (life.AppliesFromFor(s_usa).Reasons[0].Rule, life.AppliesFromFor(s_usa).Reasons[0].Text, life.AppliesFromFor(s_usa).Kind));
        Assert.Equal("delay.amount", Assert.Throws<ModelException>(() => Life([new ApplicationClause { Delay = new Delay { Amount = Period.FromDays(-1) } }], SignedByTwo)).Findings[0].Code);

        // Of two lives the first says; what is recorded for others, or for all, is not a joiner's.
        AgreementLifecycle lives = Life([new LateJoinerClause()], [.. TwoInForce, new Terminated { Dated = D(2003) }, InForce(D(2009)) with { AppliesFrom = D(2009, 7, 31) }, InForce(D(2000, 3, 31), Mar) with { AppliesFrom = D(1999, 5, 6) }, Deposit(s_france, D(2001), ConsentKind.Accession)]);
        Assert.Equal(("1999-05-06", "2001-01-01"), (lives.AppliesFromFor(Mar).ToString(), lives.AppliesFromFor(s_france).ToString()));
        AgreementLifecycle twice = Life([], InForce(D(2009)) with { AppliesFrom = D(2009, 7, 31) }, InForce(D(2000)) with { AppliesFrom = D(1999, 5, 6) });
        Assert.Equal("1999-05-06", twice.AppliesFrom.ToString());
        Contested dispute = new() { Claims = [new Claim { Statement = "a", Events = [InForce(D(2003), s_france)] }, new Claim { Statement = "b", Events = [InForce(D(2004), s_france)] }] };
        Assert.Equal(DateAnswerKind.Contested, Life([], [.. ThreeInForce, dispute]).AppliesFromFor(s_france).Kind);
        Assert.Equal("It applies from the day that comes on the first day of the year after the year of its entry into force.", next.Describe());
        AgreementLifecycle without = Life([new LateJoinerClause()], [.. ThreeInForce, Deposit(s_france, D(2003, 5, 1), ConsentKind.Accession)]);
        Assert.Equal(("2000-03-31", "2003-05-01"), (without.AppliesFromFor(Mar).ToString(), without.AppliesFromFor(s_france).ToString()));
        Assert.Equal("clause.application-unclear", Assert.Throws<ModelException>(() => Life([new ApplicationClause()], SignedByTwo)).Findings[0].Code);
        Assert.Equal("clause.application-unclear", Assert.Throws<ModelException>(() => Life([next with { From = D(2000) }], SignedByTwo)).Findings[0].Code);
    }

    [Fact]
    public void EntryIntoForce_ConditionMetOnceTheTextNoLongerHolds_DoesNotCome()
    {
        EntryIntoForceClause text = new() { Condition = new ConsentsCount { Count = 2 }, ValidUntil = D(2013, 7, 1) };
        Assert.Equal("2013-06-30", Life([text], Deposit(P("HRV"), D(2012, 4, 4)), Deposit(s_germany, D(2013, 6, 30))).EntryIntoForce.ToString());
        AgreementLifecycle late = Life([text], Deposit(P("HRV"), D(2012, 4, 4)), Deposit(s_germany, D(2013, 8, 1)));
        Assert.Equal(("none", "entry.text-not-held", "Not in force: 2 consents have been deposited on 2013-08-01, on which the text does not hold."), (late.EntryIntoForce.ToString(), late.EntryIntoForce.Reasons[0].Rule, late.EntryIntoForce.Reasons[0].Text));
        Assert.Equal("2015-01-01", Life([text, text with { ValidFrom = D(2013, 7, 1), ValidUntil = null, Condition = new ConsentsCount { Count = 3 } }], Deposit(P("HRV"), D(2012)), Deposit(s_germany, D(2014)), Deposit(s_france, D(2015))).EntryIntoForce.ToString());
    }

    [Fact]
    public void Until_RevocationWithoutAName_IsOfTheLastNoticeBeforeIt()
    {
        AgreementEvent[] first = [Notice(s_usa, D(2000)), Out(s_usa, D(2001, 3, 1)), Deposit(s_usa, D(2005), ConsentKind.Accession)];
        AgreementEvent[] second = [Notice(s_usa, D(2010)), new NoticeRevoked { Parties = [s_usa], Received = D(2010, 6, 1) }];
        FinalClause[] clauses = [new LateJoinerClause(), new WithdrawalClause { Notice = Delay.OfYears(1) }];
        AgreementEvent[] entered = [InForce(D(1990)), Deposit(s_usa, D(1989)), Deposit(Mar, D(1989)), Deposit(Rwa, D(1989))];
        Assert.StartsWith("1990-01-01 2001-03-01 ", Times(Life(clauses, [.. entered, .. first, .. second]), s_usa), StringComparison.Ordinal);
        Assert.StartsWith("1990-01-01 2001-03-01 ", Times(Life(clauses, [.. entered, .. first]), s_usa), StringComparison.Ordinal);
    }

    [Fact]
    public void Suspended_PartyThatLeavesAndJoinsAgain_IsNotSuspendedAgain()
    {
        AgreementLifecycle life = Life([SixMonths, new LateJoinerClause()], [.. ThreeInForce, new Suspended { Parties = [Mar], Dated = D(2001) }, Notice(Mar, D(2002)), Deposit(Mar, D(2005), ConsentKind.Accession)]);
        Assert.Equal([PartyState.Suspended, PartyState.FormerParty, PartyState.Party], new[] { D(2002), D(2003), D(2006) }.Select(d => life.StatusOn(d, Mar).State));
        Assert.DoesNotContain(life.DeadlinesBetween(D(2000), D(2010)), d => d.Kind == DeadlineKind.SuspensionEnd);
    }

    [Fact]
    public void Findings_TermThatIsOverBeforeItBegins_IsTold()
    {
        DurationClause over = new() { Until = LastDay(2000, 2, 29) };
        Assert.Equal(
            "/events/0: The term is over, first day out on 2000-03-01, before the entry into force on 2001-01-01: check the dates of the two. [event.order]",
            Assert.Single(Life([over], InForce(D(2001))).Findings).ToString());
        Assert.Empty(Life([over], InForce(D(2000, 2, 29))).Findings);
    }

    [Fact]
    public void Findings_DenunciationOfARenewedTerm_PointsToNonRenewal()
    {
        DurationClause tacit = new() { Term = Period.FromYears(10), Renewal = RenewalKind.Tacit, Notice = Delay.OfMonths(12) };
        Assert.EndsWith(" A notice that stops the next renewal is one of non-renewal: record it as such.", Assert.Single(Life([tacit], [.. TwoInForce, Notice(Mar, D(2005), NoticeKind.Denunciation)]).Findings).Message, StringComparison.Ordinal);
    }

    /// <summary>Central European free trade agreement of 2006: in force for Albania and others on 2007-07-26, for all on 2007-11-22.</summary>
    [Fact]
    public void Cefta_EntryForTwoBeforeThatForAll_LeavesTheOthersTheirs()
    {
        PartyCode albania = P("ALB"), bosnia = P("BIH");
        AgreementLifecycle life = Life([], Signed(D(2006, 12, 19), albania, P("HRV"), bosnia), InForce(D(2007, 7, 26), albania, P("HRV")), InForce(D(2007, 11, 22)));
        Assert.Equal((PartyState.Signatory, PartyState.Party), (life.StatusOn(D(2007, 11, 21), bosnia).State, life.StatusOn(D(2007, 11, 22), bosnia).State));
        Assert.Equal(PartyState.Party, life.StatusOn(D(2007, 7, 26), albania).State);
        Assert.Contains(life.DeadlinesBetween(D(2007, 11, 1), D(2007, 12, 1)), d => d.Kind == DeadlineKind.EntryIntoForce && d.Party == bosnia);
        AgreementLifecycle perhaps = Life([], Signed(D(2000), s_france, s_usa), InForce(PartialDate.Parse("2001"), s_france, s_usa), InForce(D(2001, 12, 14)));
        Assert.Equal(Certainty.Possibly, perhaps.IsInForceOn(D(2001, 11, 1)));
    }
}
