using NodaTime;
using static PactModel.Tests.Lifecycle.StoryFacts;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>Between two parties: objections that keep them apart, and accessions that have effect only towards those that accept them.</summary>
public class RelationStoryTests
{
    private static readonly PartyCode s_albania = P("ALB"), s_austria = P("AUT"), s_belgium = P("BEL"), s_germany = P("DEU"), s_azerbaijan = P("AZE");

    private static readonly PartyCode s_usa = P("USA"), s_pakistan = P("PAK"), s_fra = P("FRA"), s_late = P("TUN");

    /// <summary>A convention in force since 2000-03-31 between Morocco, Rwanda and Ethiopia, to which accessions need acceptance, with a month's delay.</summary>
    private static readonly AccessionAcceptanceClause s_acceptance = new() { Delay = Delay.OfMonths(1), Article = "art 38" };

    private static AgreementLifecycle Acceding(params IEnumerable<AgreementEvent> more) => Life([s_acceptance, new LateJoinerClause(), SixMonths], [.. ThreeInForce, .. more]);

    private static EnteredIntoForce For(PartyCode party, LocalDate day) => new() { Parties = [party], Effective = day };

    private static ObjectionRaised Objects(PartyCode by, PartyCode towards, LocalDate received, ObjectionEffect effect = ObjectionEffect.NotInForce) =>
        new() { Parties = [by], Towards = [towards], Received = received, Effect = effect };

    private static ObjectionWithdrawn Withdraws(PartyCode by, PartyCode towards, LocalDate received) => new() { Parties = [by], Towards = [towards], Received = received };

    private static AccessionAccepted Accepts(PartyCode by, PartyCode acceding, LocalDate received) => new() { Parties = [by], Towards = [acceding], Received = received };

    private static string States(AgreementLifecycle life, PartyCode one, PartyCode other, params LocalDate[] days)
    {
        string states = string.Join(' ', days.Select(d => $"{life.StatusBetween(d, one, other)}"));
        Assert.Equal(states, string.Join(' ', days.Select(d => $"{life.StatusBetween(d, other, one)}")));
        return states;
    }

    /// <summary>
    /// Convention abolishing legalisation (The Hague, 1961), article 12: objections to the accession of Albania (2003-09-03, in
    /// force 2004-05-09) and their withdrawals; Belgium's objection to Azerbaijan came after the six months and had no legal
    /// consequences. Source: treaty database of the Netherlands, the depositary (Verdrag 009051, read 2026-11-29).
    /// </summary>
    [Fact]
    public void Apostille_ObjectionsToAccessions_KeepTwoApartUntilWithdrawn()
    {
        AgreementLifecycle life = Life(
            [],
            InForce(D(1965, 1, 24)),
            Deposit(s_germany, D(1965, 12, 15)),
            For(s_germany, D(1966, 2, 13)),
            Deposit(s_austria, D(1967, 11, 14)),
            For(s_austria, D(1968, 1, 13)),
            Deposit(s_belgium, D(1975, 12, 11)),
            For(s_belgium, D(1976, 2, 9)),
            Deposit(s_albania, D(2003, 9, 3), ConsentKind.Accession),
            For(s_albania, D(2004, 5, 9)),
            Deposit(s_azerbaijan, D(2004, 5, 13), ConsentKind.Accession),
            For(s_azerbaijan, D(2005, 3, 2)),
            Objects(s_belgium, s_albania, D(2004, 3, 5)),
            Withdraws(s_belgium, s_albania, D(2015, 12, 21)),
            Objects(s_germany, s_albania, D(2004, 3, 8)),
            Withdraws(s_germany, s_albania, D(2016, 12, 9)),
            Objects(s_belgium, s_azerbaijan, D(2005, 1, 21), ObjectionEffect.InForce));
        LocalDate[] days = [D(2004, 5, 8), D(2004, 5, 9), D(2015, 12, 20), D(2015, 12, 21), D(2016, 12, 8), D(2016, 12, 9)];
        Assert.Equal("NotInForce NotInForce NotInForce InForce InForce InForce", States(life, s_albania, s_belgium, days));
        Assert.Equal("NotInForce NotInForce NotInForce NotInForce NotInForce InForce", States(life, s_albania, s_germany, days));
        Assert.Equal("NotInForce InForce InForce InForce InForce InForce", States(life, s_albania, s_austria, days));
        Assert.Equal("NotInForce InForce", States(life, s_azerbaijan, s_belgium, D(2005, 3, 1), D(2005, 3, 2)));
        Assert.Equal(PartyState.Party, life.StatusOn(D(2010), s_albania).State);
        Assert.Empty(life.Findings);
        Status<RelationState> withdrawn = Life([], [.. ThreeInForce, Objects(Mar, Rwa, D(2001)), new ObjectionWithdrawn { Parties = [Mar], Towards = [Rwa], Received = PartialDate.Parse("2002") }]).StatusBetween(D(2002, 6, 1), Mar, Rwa);
        Reason over = Assert.Single(withdrawn.Reasons, r => r.Rule == "relation.objection-withdrawn");
        Assert.Equal(("MAR withdraws its objection to RWA between 2002-01-01 and 2002-12-31.", "withdrawal of the objection to RWA by MAR, received 2002"), (over.Text, over.Events[0].ToString()));
        Assert.Contains("relation.objection: BEL objects to ALB on 2004-03-05: it is not in force between them. <- objection to ALB by BEL, received 2004-03-05", Story.Between(life, s_albania, s_belgium), StringComparison.Ordinal);
    }

    /// <summary>
    /// Article 12(3): on the sixtieth day after the expiry of the six months for objections, which begin with the depositary's
    /// notification; these were notified at once. Source: status table of the Hague Conference (China, Saudi Arabia; read 2026-11-29).
    /// </summary>
    [Theory]
    [InlineData("2023-03-08", "2023-11-07")]
    [InlineData("2022-04-08", "2022-12-07")]
    public void Apostille_Accession_CountsFromTheExpiryOfThePeriodForObjections(string deposited, string entry)
    {
        LateJoinerClause clause = new() { ObjectionPeriod = Period.FromMonths(6), Delay = Delay.OfDays(60), Article = "art 12(3)" };
        AgreementLifecycle life = Life([clause], InForce(D(1965, 1, 24)), Deposit(s_albania, PartialDate.Parse(deposited), ConsentKind.Accession));
        Assert.Equal(entry, Assert.Single(life.InForce(s_albania)).Since.ToString());
        Assert.Equal("For a party that joins later it enters into force 60 days after the expiry of 6 months after the deposit of its instrument, but not before it does so at all.", clause.Describe());
    }

    /// <summary>
    /// Convention on child abduction (The Hague, 1980), article 38: the United States accepted Pakistan's accession on 2020-07-01,
    /// with effect on the first day of the third month after. Source: announcement of the United States Department of State, 2020-07.
    /// </summary>
    [Fact]
    public void ChildAbduction_Accession_HasEffectOnceAccepted()
    {
        Delay third = new() { Alignment = DelayAlignment.FirstDay(CalendarUnit.Month, 3) };
        AgreementLifecycle life = Life(
            [new LateJoinerClause { Delay = third, Article = "art 43" }, new AccessionAcceptanceClause { Delay = third, Article = "art 38" }],
            InForce(D(1983, 12, 1)),
            Deposit(s_fra, D(1982, 9, 16)),
            Deposit(s_usa, D(1988, 4, 29)),
            Deposit(s_pakistan, D(2016, 12, 22), ConsentKind.Accession),
            Accepts(s_usa, s_pakistan, D(2020, 7, 1)));
        Assert.Equal("NotInForce NotInForce InForce", States(life, s_usa, s_pakistan, D(2017, 3, 1), D(2020, 9, 30), D(2020, 10, 1)));
        Assert.Equal("InForce", States(life, s_usa, s_fra, D(1988, 7, 1)));
        Assert.Equal("NotInForce", States(life, s_fra, s_pakistan, D(2026)));
        Assert.Equal((PartyState.ContractingState, PartyState.Party), (life.StatusOn(D(2017, 2, 28), s_pakistan).State, life.StatusOn(D(2017, 3, 1), s_pakistan).State));
        Reason waits = life.StatusBetween(D(2026), s_fra, s_pakistan).Reasons[0];
        Assert.Equal(("relation.not-accepted", "relation.accepted"), (waits.Rule, life.StatusBetween(D(2026), s_usa, s_pakistan).Reasons[0].Rule));
        Assert.Equal("FRA is not on record to have accepted the accession, so that it has no effect between them. (art 38)", waits.ToString());
        Assert.Equal("USA accepts the accession of PAK: in force between them on 2020-10-01. (art 38)", life.StatusBetween(D(2026), s_usa, s_pakistan).Reasons[0].ToString());
        Assert.Empty(life.Findings);
    }

    [Fact]
    public void Accession_OfTwo_TheEarlierAcceptsTheLater()
    {
        AgreementLifecycle Both(params AgreementEvent[] more) => Acceding([Deposit(s_fra, D(2001), ConsentKind.Accession), Deposit(s_late, D(2002), ConsentKind.Accession), .. more]);
        Assert.Equal("NotInForce", States(Both(), s_fra, s_late, D(2010)));
        Assert.Equal("NotInForce InForce", States(Both(Accepts(s_fra, s_late, D(2003, 1, 1))), s_fra, s_late, D(2003, 1, 31), D(2003, 2, 1)));
        AgreementLifecycle other = Both(Accepts(s_late, s_fra, D(2003, 1, 1)));
        Assert.Equal("NotInForce", States(other, s_fra, s_late, D(2010)));

        // On one day, either accession can be the one to be accepted.
        AgreementLifecycle same = Acceding(Deposit(s_fra, D(2001), ConsentKind.Accession), Deposit(s_late, D(2001), ConsentKind.Accession), Accepts(s_late, s_fra, D(2003)));
        Assert.Equal("NotInForce InForce", States(same, s_fra, s_late, D(2003, 1, 31), D(2003, 2, 1)));
    }

    [Fact]
    public void Accession_OfTwoInAnOrderThatIsNotKnown_IsAcceptedPerhaps()
    {
        AgreementLifecycle life = Acceding(Deposit(s_fra, PartialDate.Parse("2001"), ConsentKind.Accession), Deposit(s_late, D(2001, 6, 15), ConsentKind.Accession), Accepts(s_fra, s_late, D(2002, 5, 1)));
        Status<RelationState> status = life.StatusBetween(D(2003), s_fra, s_late);
        Assert.Equal(Certainty.Possibly, status.Is(RelationState.InForce));
        Assert.Equal("Which of the two acceded later is not known, nor therefore whose accession must be accepted.", Assert.Single(status.Reasons, r => r.Rule == "relation.order-not-known").Text);
        Assert.DoesNotContain(Acceding(Deposit(s_fra, PartialDate.Parse("2001"), ConsentKind.Accession), Deposit(s_late, D(2001, 6, 15))).StatusBetween(D(2003), s_fra, s_late).Reasons, r => r.Rule == "relation.order-not-known");
        AgreementLifecycle both = Acceding(Deposit(s_fra, PartialDate.Parse("2001"), ConsentKind.Accession), Deposit(s_late, D(2001, 6, 15), ConsentKind.Accession), Accepts(s_fra, s_late, D(2002, 5, 1)), Accepts(s_late, s_fra, D(2002, 5, 1)));
        Assert.Equal(Certainty.Certainly, both.StatusBetween(D(2003), s_fra, s_late).Is(RelationState.InForce));
    }

    [Fact]
    public void Accession_WhoRatifiesLater_AcceptsToo()
    {
        AgreementLifecycle life = Acceding(Deposit(s_fra, D(2001), ConsentKind.Accession), Deposit(s_late, D(2002)), Accepts(Mar, s_fra, D(2001, 6, 1)), Accepts(s_late, s_fra, D(2004, 1, 1)));
        Assert.Equal("NotInForce NotInForce InForce", States(life, s_fra, s_late, D(2003), D(2004, 1, 31), D(2004, 2, 1)));
        Assert.Equal("NotInForce InForce", States(life, s_fra, Mar, D(2001, 6, 30), D(2001, 7, 1)));
        Assert.Equal("NotInForce InForce", States(life, s_late, Mar, D(2001, 12, 31), D(2002)));
        Assert.Equal("NotInForce", States(life, s_fra, Rwa, D(2010)));
    }

    [Fact]
    public void Accession_AfterLeaving_WaitsForItsOwnAcceptance()
    {
        AgreementLifecycle life = Acceding(
            Deposit(s_fra, D(2001), ConsentKind.Accession), Accepts(Mar, s_fra, D(2001, 6, 1)), Notice(s_fra, D(2003)), Deposit(s_fra, D(2005), ConsentKind.Accession), Accepts(Rwa, s_fra, D(2006)));
        Assert.Equal("InForce NotInForce NotInForce", States(life, s_fra, Mar, D(2003, 6, 30), D(2003, 7, 1), D(2010)));
        Assert.Equal("NotInForce InForce", States(life, s_fra, Rwa, D(2006, 1, 31), D(2006, 2, 1)));
    }

    [Fact]
    public void Acceptance_ClauseOfADay_IsThatOfTheAccession()
    {
        AgreementLifecycle life = Life(
            [s_acceptance with { ValidFrom = D(2002) }, new LateJoinerClause()],
            [.. ThreeInForce, Deposit(s_fra, D(2001), ConsentKind.Accession), Deposit(s_late, D(2002), ConsentKind.Accession)]);
        Assert.Equal("InForce", States(life, s_fra, Mar, D(2001)));
        Assert.Equal("NotInForce", States(life, s_late, Mar, D(2010)));
    }

    [Fact]
    public void Acceptance_RecordedEffect_WinsAndIsCompared()
    {
        AgreementLifecycle life = Acceding(Deposit(s_fra, D(2001), ConsentKind.Accession), Accepts(Mar, s_fra, D(2001, 6, 1)) with { Effective = D(2001, 7, 10) });
        Assert.Equal("NotInForce InForce", States(life, s_fra, Mar, D(2001, 7, 9), D(2001, 7, 10)));
        Assert.Equal(
            "/events/6/effective: The entry into force between MAR and FRA is recorded on 2001-07-10, but the clause gives on 2001-07-01: the record is used; check the clause's counting and the record. [record.differs]",
            Assert.Single(life.Findings).ToString());
    }

    [Fact]
    public void Acceptance_OfNothing_IsAFinding()
    {
        AgreementLifecycle life = Life([new LateJoinerClause()], [.. ThreeInForce, Deposit(s_fra, D(2001), ConsentKind.Accession), Accepts(Mar, s_fra, D(2001, 6, 1)), Accepts(Mar, Rwa, D(2001, 6, 1))]);
        Assert.Equal(
            [
                "/events/6/towards: No accession of FRA is there that waits to be accepted: the acceptance has no effect. Record the accession, and the clause by which it needs acceptance. [event.order]",
                "/events/7/towards: No accession of RWA is there that waits to be accepted: the acceptance has no effect. Record the accession, and the clause by which it needs acceptance. [event.order]",
            ],
            life.Findings.Select(f => f.ToString()), StringComparer.Ordinal);
        Assert.Equal("InForce", States(life, s_fra, Mar, D(2002)));
        AgreementLifecycle early = Acceding(Deposit(s_fra, D(2001), ConsentKind.Accession), Accepts(Mar, s_fra, D(2000, 12, 31)));
        Assert.Equal("event.order", Assert.Single(early.Findings).Code);
        Assert.Empty(Acceding(Deposit(s_fra, D(2001), ConsentKind.Accession), Accepts(Mar, s_fra, D(2001))).Findings);
    }

    [Fact]
    public void Objection_EffectNotKnown_IsInDoubt()
    {
        AgreementLifecycle life = Life([], [.. ThreeInForce, Objects(Mar, Rwa, D(2001), ObjectionEffect.NotKnown)]);
        Status<RelationState> doubted = life.StatusBetween(D(2001), Rwa, Mar);
        Assert.Equal([RelationState.NotInForce, RelationState.InForce], doubted.Possible);
        Assert.Equal("MAR objects to RWA on 2001-01-01: whether it is in force between them is not known.", doubted.Reasons[^1].Text);
        Assert.Equal(Certainty.Certainly, life.StatusBetween(D(2000, 12, 31), Rwa, Mar).Certainty);
    }

    [Fact]
    public void Objection_WithdrawnByOneOfSeveral_StandsForTheOthers()
    {
        ObjectionRaised both = Objects(Mar, Eth, D(2001)) with { Parties = [Mar, Rwa] };
        AgreementLifecycle life = Life([], [.. ThreeInForce, both, Withdraws(Rwa, Eth, D(2002))]);
        Assert.Equal("NotInForce InForce", States(life, Rwa, Eth, D(2001, 12, 31), D(2002)));
        Assert.Equal("NotInForce", States(life, Mar, Eth, D(2010)));
        Assert.Equal("InForce", States(life, Mar, Rwa, D(2010)));
        Assert.Empty(life.Findings);
        AgreementLifecycle none = Life([], [.. ThreeInForce, both, Withdraws(Eth, Mar, D(2002)), Withdraws(Mar, Rwa, D(2002)), Withdraws(Mar, Eth, D(2000))]);
        Assert.Equal(
            ["/events/6", "/events/7", "/events/8"],
            none.Findings.Where(f => f.Message == "No objection of these parties is there to be withdrawn: the withdrawal has no effect.").Select(f => f.Path.ToString()).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Objection_WithdrawnPerhapsBeforeIt_IsInDoubtFromThen()
    {
        AgreementLifecycle life = Life([], [.. ThreeInForce, Objects(Mar, Eth, D(2001, 3, 1)), new ObjectionWithdrawn { Parties = [Mar], Towards = [Eth], Received = PartialDate.Parse("2001") }]);
        Assert.Equal("InForce NotInForce", $"{life.StatusBetween(D(2001, 2, 28), Mar, Eth).State} {life.StatusBetween(D(2001, 3, 1), Mar, Eth).State}");
        Assert.Equal(Certainty.Possibly, life.StatusBetween(D(2010), Mar, Eth).Is(RelationState.InForce));
    }

    [Fact]
    public void Objection_BetweenThoseThatSuspendOrApplyProvisionally_GoesFirst()
    {
        AgreementLifecycle life = Life([], [.. ThreeInForce, new Suspended { Parties = [Mar], Towards = [Rwa], Dated = D(2001) }, Objects(Mar, Rwa, D(2002))]);
        Assert.Equal("Suspended NotInForce", States(life, Mar, Rwa, D(2001), D(2002)));
        AgreementLifecycle applied = Life([TwoConsents], SignedByTwo, new ProvisionalApplicationBegan { Dated = D(2000, 2, 1) }, Objects(Mar, Rwa, D(2002)));
        Assert.Equal("ProvisionallyApplied NotInForce", States(applied, Mar, Rwa, D(2001), D(2002)));
    }

    [Fact]
    public void Objection_KnownLater_IsLeftOutBefore()
    {
        AgreementLifecycle life = Life([], [.. ThreeInForce, Objects(Mar, Rwa, D(2001)) with { LearnedOn = D(2005) }]);
        Assert.Equal("InForce", States(life.AsKnownOn(D(2004)), Mar, Rwa, D(2002)));
        Assert.Equal("NotInForce", States(life.AsKnownOn(D(2005)), Mar, Rwa, D(2002)));
    }

    [Fact]
    public void Check_BetweenNobody_IsRefused()
    {
        foreach (AgreementEvent e in (AgreementEvent[])[new ObjectionRaised { Parties = [Mar], Dated = D(2001) }, new ObjectionWithdrawn { Parties = [Mar], Dated = D(2001) }, new AccessionAccepted { Parties = [Mar], Dated = D(2001) }])
        {
            Finding fault = Assert.Single(Assert.Throws<ModelException>(() => Life([], [.. ThreeInForce, e])).Findings);
            Assert.Equal(("event.party-missing", "/events/5/towards"), (fault.Code, fault.Path.ToString()));
        }

        Finding both = Assert.Single(Assert.Throws<ModelException>(() => Life([], [.. ThreeInForce, Objects(Mar, Mar, D(2001))])).Findings);
        Assert.Equal(("party.twice", "/events/5/towards"), (both.Code, both.Path.ToString()));
        Assert.Equal(["delay.amount", "clause.period-not-positive"], Assert.Throws<ModelException>(() => Life(
            [new AccessionAcceptanceClause { Delay = new Delay { Amount = Period.FromDays(-1) } }, new LateJoinerClause { ObjectionPeriod = Period.Zero }], SignedByTwo)).Findings.Select(f => f.Code), StringComparer.Ordinal);
        Assert.Equal("party.twice", Assert.Throws<ModelException>(() => Life([], [.. ThreeInForce, Objects(Mar, Rwa, D(2001)) with { Towards = [Rwa, Rwa] }])).Findings[0].Code);
        LifecycleFacts facts = new() { Agreement = AgreementId.Parse("x"), Parties = [new LifecycleParty { Party = Mar }], Events = [Objects(Mar, Rwa, D(2001))] };
        Finding unknown = Assert.Single(new AgreementLifecycle(facts).Findings);
        Assert.Equal(("event.party-unknown", "/events/0/towards/0"), (unknown.Code, unknown.Path.ToString()));
    }
}
