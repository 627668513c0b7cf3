using NodaTime;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

public partial class VectorTests
{
    /// <summary>The entry into force of treaties whose row is about a later party; generally known.</summary>
    private static readonly Dictionary<string, LocalDate> s_inForce = new(StringComparer.Ordinal)
    {
        ["CRC 1989"] = new(1990, 9, 2),
        ["Kyoto Protocol 1997"] = new(2005, 2, 16),
        ["Rome Statute 1998"] = new(2002, 7, 1),
        ["Convention on Cluster Munitions 2008"] = new(2010, 8, 1),
        ["OPRC 1990"] = new(1995, 5, 13),
        ["SOLAS 1974"] = new(1980, 5, 25),
        ["SOLAS Protocol 1978"] = new(1981, 5, 1),
        ["MARPOL Protocol 1978"] = new(1983, 10, 2),
    };

    private static EntryIntoForceClause CountClause(Vector v) => new()
    {
        Condition = new ConsentsCount { Count = v["n"], OrganisationsCount = false },
        Delay = AmountOf(v),
        Article = v.Text("clause"),
    };

    private static void Threshold(Vector v)
    {
        AgreementLifecycle life = Life([CountClause(v)], NthDeposit(v["n"], v.Party, v.EventDate));
        AssertDay(v, life.EntryIntoForce);
        if (v.Check == "recorded")
        {
            AgreementLifecycle recorded = Life([CountClause(v)], [.. NthDeposit(v["n"], v.Party, v.EventDate), InForce(v.Expected)]);
            AssertDay(v, recorded.EntryIntoForce);
            Assert.Empty(recorded.Findings);
        }

        Assert.Equal(AgreementState.InForce, life.StatusOn(v.Expected).State);
        Assert.Equal(Certainty.CertainlyNot, life.StatusOn(v.Expected.PlusDays(-1)).Is(AgreementState.InForce));
    }

    private static void RecountToday(Vector v)
    {
        // The present table lacks extinct states, so its n-th deposit is later than the one that counted.
        LocalDate recorded = v.Treaty switch { "VCLT 1969" => new(1980, 1, 27), "ICERD 1965" => new(1969, 1, 4), _ => new(1976, 3, 23) };
        IEnumerable<AgreementEvent> today = NthDeposit(v["n"], v.Party, v.EventDate);
        AgreementLifecycle life = Life([CountClause(v)], [.. today, InForce(recorded)]);
        Assert.Equal(recorded, life.EntryIntoForce.Day);
        Assert.Equal(recorded, life.InForce().Single().Since.Day);
        Assert.Equal(v.Expected, life.ComputedEntryIntoForce.Day);
        Assert.Contains(life.Findings, f => f.Code is "record.differs" or "record.incomplete");
    }

    private static void LateJoiner(Vector v)
    {
        LocalDate since = s_inForce[v.Treaty];
        FinalClause clause = new LateJoinerClause { Delay = AmountOf(v) };
        AgreementLifecycle life = Life([clause], InForce(since), Deposit(v.Party, v.EventDate, ConsentKind.Accession));
        AssertDay(v, life.InForce(v.Party).Single().Since);
        Assert.Equal(PartyState.Party, life.StatusOn(v.Expected, v.Party).State);
        Assert.Equal(PartyState.ContractingState, life.StatusOn(v.Expected.PlusDays(-1), v.Party).State);
        Assert.Equal(v.Expected, Life([clause], InForce(since)).JoinerDate(v.Party, v.EventDay).Day);
    }

    private static void DependentOnParent(Vector v)
    {
        AgreementLifecycle covenant = Life([], InForce(new LocalDate(1976, 3, 23)));
        AgreementId parent = AgreementId.Parse("iccpr");
        FinalClause[] clauses = [CountClause(v), new DependenceClause { Parent = parent }];
        LifecycleFacts facts = Facts(clauses, NthDeposit(v["n"], v.Party, v.EventDate)) with { Agreement = AgreementId.Parse("iccpr-op1") };
        AgreementLifecycle life = new(facts, new LifecycleSurroundings { Agreements = id => id == parent ? covenant : null });
        AssertDay(v, life.EntryIntoForce);
        DateAnswer alone = new AgreementLifecycle(facts).EntryIntoForce;
        Assert.Equal(DateAnswerKind.NotKnown, alone.Kind);
        Assert.Equal(new LocalDate(1974, 3, 12), alone.NotBefore);
    }

    private static void AllParties(Vector v)
    {
        PartyCode[] all = [v.Party, .. Others(46)];
        IEnumerable<AgreementEvent> signed = [Signed(new LocalDate(2013, 6, 24), all)];
        IEnumerable<AgreementEvent> early = Others(46).Select(p => Deposit(p, new LocalDate(2020, 1, 1)));
        ConsentExpressed last = Deposit(v.Party, v.EventDate) with { Dated = new LocalDate(2021, 2, 11) };
        EntryIntoForceClause clause = new() { Condition = new ConsentsOfAll { Group = ConsentGroup.NegotiatingParties }, Delay = AmountOf(v) };
        AssertDay(v, Life([clause], [.. signed, .. early, last]).EntryIntoForce);
        Assert.Equal(DateAnswerKind.None, Life([clause], [.. signed, .. early]).EntryIntoForce.Kind);
    }

    private static ConsentExpressed Notified(PartyCode party, PartialDate received) => Deposit(party, received, ConsentKind.NotificationOfCompletedProcedures);

    private static void SecondNotification(Vector v)
    {
        EntryIntoForceClause clause = new() { Condition = new OnNotifications(), Delay = AmountOf(v) };
        AgreementLifecycle life = Life([clause], Signed(new LocalDate(2000, 5, 30), [.. v.Parties]), Notified(v.Parties[0], new LocalDate(2000, 9, 1)), Notified(v.Parties[1], v.EventDate));
        AssertDay(v, life.EntryIntoForce);
        Assert.Equal(Certainty.Certainly, life.StatusOn(v.Expected).Is(AgreementState.InForce));
    }

    private static void DoubleThreshold(Vector v)
    {
        PartyCode[] others = Others(60);
        LocalDate firstMet = LocalDate.FromDateTime(new DateTime(2002, 5, 23));
        WeightedShare share = new()
        {
            Percent = v["sharePercent"],
            Weights = [new PartyWeight { Party = v.Party, Weight = 17.4m }, .. others.Take(30).Select(p => new PartyWeight { Party = p, Weight = 1.47m })],
            Total = 100,
            What = "Annex I carbon dioxide emissions of 1990",
        };
        EntryIntoForceClause clause = new() { Condition = new AllOf { Conditions = [new ConsentsCount { Count = v["n"] }, share] }, Delay = AmountOf(v) };
        IEnumerable<AgreementEvent> deposits = others.Take(55).Select((p, i) => Deposit(p, firstMet.PlusDays(-i)));
        AgreementLifecycle before = Life([clause], deposits);
        Assert.Equal(DateAnswerKind.None, before.EntryIntoForce.Kind);
        Assert.Equal("10.9 percentage points of Annex I carbon dioxide emissions of 1990", before.Forecast(new LocalDate(2004, 1, 1)).Missing.Single().Text);
        AssertDay(v, Life([clause], [.. deposits, Deposit(v.Party, v.EventDate)]).EntryIntoForce);
    }

    private static EntryIntoForceClause TestBan(PartyCode[] named) => new()
    {
        Condition = new NamedConsents { Parties = [.. named] },
        Delay = Delay.OfDays(180),
        NotBeforeOpeningPlus = Period.FromYears(2),
    };

    private static void NamedList(Vector v)
    {
        PartyCode[] named = Others(44);
        OpenedForSignature opened = new() { Dated = new LocalDate(1996, 9, 24) };
        AgreementLifecycle life = Life([TestBan(named)], [opened, Signed(new LocalDate(1996, 9, 24), named), .. named.Take(36).Select(p => Deposit(p, new LocalDate(2000, 6, 30)))]);
        Assert.False(v.HasExpected);
        Assert.Equal(DateAnswerKind.None, life.EntryIntoForce.Kind);
        Assert.Equal(AgreementState.SignedNotInForce, life.StatusOn(new LocalDate(2026, 1, 1)).State);
        Assert.Equal(Certainty.Certainly, life.StatusOn(new LocalDate(2026, 1, 1)).Certainty);
        ForceForecast forecast = life.Forecast(new LocalDate(2026, 11, 23));
        Assert.Equal(8, forecast.Missing.Single().Parties.Count);
        Assert.Equal(new LocalDate(2027, 5, 22), forecast.Earliest.Day);
    }

    private static void Withdrawn(Vector v)
    {
        PartyCode[] named = [v.Party, .. Others(43)];
        InstrumentWithdrawn withdrawn = new() { Parties = [v.Party], Received = v.EventDate };
        AgreementLifecycle life = Life([TestBan(named)], [Signed(new LocalDate(1996, 9, 24), named), Deposit(v.Party, new LocalDate(2000, 6, 30)), withdrawn]);
        Assert.Equal(PartyState.ContractingState, life.StatusOn(v.EventDay.PlusDays(-1), v.Party).State);
        Assert.Equal(PartyState.Signatory, life.StatusOn(v.EventDay, v.Party).State);
        Assert.Equal(Certainty.Certainly, life.StatusOn(v.EventDay, v.Party).Certainty);
        Assert.Contains(v.Party, life.Forecast(v.EventDay).Missing.Single().Parties);
    }

    private static void NamedPlusCount(Vector v)
    {
        PartyCode[] named = [P("GBR"), P("USA"), P("SUHH")];
        EntryIntoForceClause clause = new()
        {
            Condition = new AllOf { Conditions = [new NamedConsents { Parties = [.. named] }, new ConsentsCount { Count = 40, Excluding = [.. named] }] },
        };
        IEnumerable<AgreementEvent> events = [.. Others(40).Select(p => Deposit(p, new LocalDate(1969, 9, 1))), .. named.Take(2).Select(p => Deposit(p, new LocalDate(1968, 11, 27))), Deposit(named[2], v.EventDate)];
        AssertDay(v, Life([clause], events).EntryIntoForce);
        Assert.Equal(DateAnswerKind.None, Life([clause], events.Skip(1)).EntryIntoForce.Kind);
    }

    private static void ShareOnly(Vector v)
    {
        PartyCode[] members = Others(14);
        EntryIntoForceClause clause = new()
        {
            Condition = new ShareOfMembership { Numerator = 2, Denominator = 3, Of = new Membership { Organisation = P("org:SADC"), On = PartialDate.Parse("2003-08-26") } },
            Delay = AmountOf(v),
        };
        Assert.Equal("It enters into force 30 days after the day on which at least 2/3 of the members of org:SADC on 2003-08-26 have consented.", clause.Describe());
        LifecycleSurroundings surroundings = new() { MembersOn = (_, _) => members };
        LifecycleFacts facts = Facts([clause], members.Take(10).Select((p, i) => Deposit(p, new LocalDate(2005, 1, 1).PlusMonths(i))));
        Assert.Equal(new LocalDate(2005, 10, 31), new AgreementLifecycle(facts, surroundings).EntryIntoForce.Day);
        Assert.Equal(DateAnswerKind.None, new AgreementLifecycle(facts with { Events = [.. facts.Events.Skip(1)] }, surroundings).EntryIntoForce.Kind);
    }

    private static void Template(Vector v)
    {
        FinalClause[] clauses =
        [
            new EntryIntoForceClause { Condition = new OnNotifications(), Delay = AmountOf(v) },
            new DurationClause { Term = Period.FromYears(v["termYears"]), Renewal = RenewalKind.Tacit, RenewalPeriod = Period.FromYears(v["renewYears"]), Notice = Delay.OfMonths(v["noticeMonths"]) },
            new WithdrawalClause { Notice = Delay.OfMonths(v["denunciationMonths"]) },
            new SurvivalClause { Obligations = v.Text("survival")! },
        ];
        Assert.All(clauses, c => Assert.EndsWith(".", c.Describe(), StringComparison.Ordinal));
        AgreementLifecycle life = Life(clauses, Notified(v.Parties[0], new LocalDate(2014, 9, 1)), Notified(v.Parties[1], new LocalDate(2014, 9, 20)));
        Assert.Equal(new LocalDate(2014, 11, 1), life.EntryIntoForce.Day);
        Assert.Equal(new LocalDate(2019, 4, 30), life.LastSafeDayToStopRenewal(new LocalDate(2015, 1, 1)).Receive);
    }

    private static void SameDay(Vector v)
    {
        PartyCode[] both = [.. v.Parties];
        (ForceCondition condition, AgreementEvent[] events) = v.Kind switch
        {
            "signature_same_day" => ((ForceCondition)new OnSignature(), new AgreementEvent[] { Signed(v.EventDate, both) }),
            "exchange_of_instruments_same_day" => (new OnExchange(), [Signed(v.EventDay.PlusDays(-200), both), new ConsentExpressed { Kind = ConsentKind.ExchangeOfInstruments, Parties = [.. both], Dated = v.EventDate }]),
            _ => (new OnNotifications(), [Signed(v.EventDay, both), Notified(both[0], v.EventDay.PlusDays(-1)), Notified(both[1], v.EventDate)]),
        };
        AgreementLifecycle life = Life([new EntryIntoForceClause { Condition = condition }], events);
        AssertDay(v, life.EntryIntoForce);
        Assert.All(both, p => Assert.Equal(PartyState.Party, life.StatusOn(v.Expected, p).State));
        Assert.Equal(RelationState.InForce, life.StatusBetween(v.Expected, both[0], both[1]).State);
    }
}
