using System.Globalization;
using NodaTime;

namespace PactModel.Tests.Agreements;

/// <summary>Agreements of a document whose lives rest on each other.</summary>
public sealed class LinkedDocumentTests
{
    private static readonly LocalDate s_day = new(2010, 6, 1);

    [Fact]
    public void LifecycleOf_AgreementThatDependsOnAnother_FollowsIt()
    {
        PactDocument document = new(Depending("child", "parent"), Ended("parent", new LocalDate(2015, 1, 1)));
        AgreementLifecycle life = document.LifecycleOf(AgreementId.Parse("child"));
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], new[] { s_day, s_day.PlusYears(10) }.Select(day => life.StatusOn(day).State));
        Assert.Equal(AgreementState.InForce, document["child"].LifecycleAmong(id => id == AgreementId.Parse("parent") ? document["parent"].Lifecycle : null).StatusOn(s_day).State);
        Assert.Equal(Certainty.Possibly, document["child"].StatusOn(s_day).Certainty);
    }

    [Fact]
    public void LifecycleOf_AgreementsThatRestOnEachOther_AreJudgedTogetherOrToldAsACircle()
    {
        static Agreement Superseding(string id, string other) => Depending(id, id).With(f => f with { Clauses = [f.Clauses[0]], Relations = [new Relation { Kind = RelationKind.Supersedes, Agreement = AgreementId.Parse(other) }] });
        PactDocument document = new(Depending("a", "b"), Depending("b", "a"), Depending("c", "b"), Depending("d", "d"), Superseding("e", "f"), Superseding("f", "e"));
        foreach (string id in new[] { "d", "e", "f" })
            Assert.Contains(document.LifecycleOf(AgreementId.Parse(id)).Findings, finding => finding.Code == LifecycleFindings.ParentCycle);
        foreach (string id in new[] { "a", "b", "c" })
        {
            Assert.Empty(document.LifecycleOf(AgreementId.Parse(id)).Findings);
            Assert.Equal([AgreementState.InForce], document.LifecycleOf(AgreementId.Parse(id)).StatusOn(s_day).Possible);
        }
    }

    [Fact]
    public void LifecycleOf_TheLastOfALongChain_NeedsNoDeepCalls()
    {
        const int Length = 6_000;
        PactDocument document = new([Ended(Name(0), new LocalDate(2015, 1, 1)), .. Enumerable.Range(1, Length - 1).Select(i => Depending(Name(i), Name(i - 1)))]);
        AgreementLifecycle last = null!;
        Thread shallow = new(() => last = document.LifecycleOf(AgreementId.Parse(Name(Length - 1))), maxStackSize: 256 * 1024);
        shallow.Start();
        shallow.Join();
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], new[] { s_day, s_day.PlusYears(10) }.Select(day => last.StatusOn(day).State));

        static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"n{i}");
    }

    [Fact]
    public void LifecycleOf_AgreementWhosePlaceOthersTake_EndsWhenTheFirstOfThemEntersIntoForce()
    {
        PactDocument document = new(
            Made("old", [new EnteredIntoForce { Effective = new LocalDate(2000, 1, 1) }], []),
            Taking("late", "old", RelationKind.Supersedes, new LocalDate(2015, 1, 1)),
            Taking("new", "old", RelationKind.Supersedes, new LocalDate(2012, 1, 1)),
            Taking("note", "old", RelationKind.Amends, new LocalDate(2005, 1, 1)));
        AgreementLifecycle life = document.LifecycleOf(AgreementId.Parse("old"));
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], new[] { new LocalDate(2011, 12, 31), new LocalDate(2012, 1, 1) }.Select(day => life.StatusOn(day).State));
        Assert.Same(life, document.LifecycleOf(AgreementId.Parse("old")));

        static Agreement Taking(string id, string other, RelationKind kind, LocalDate day) =>
            Made(id, [new EnteredIntoForce { Effective = day }], []).With(facts => facts with { Relations = [new Relation { Kind = kind, Agreement = AgreementId.Parse(other) }] });
    }

    [Fact]
    public void LifecycleOf_TreatyWhosePlaceALaterOneTakes_GoesOnForThoseThatStayBehind()
    {
        // As with a charter and its revision: who has not joined the revision is bound by the charter as before.
        PartyCode[] three = [PartyCode.Parse("FRA"), PartyCode.Parse("DEU"), PartyCode.Parse("GBR")];
        Agreement charter = Open("charter", three, [new EnteredIntoForce { Effective = new LocalDate(1965, 2, 26) }, .. three.Select(p => Consent(p, new LocalDate(1964, 1, 1)))]);
        Agreement Revision(params (string Party, LocalDate Day)[] joined) => Open(
            "revision",
            three,
            [new EnteredIntoForce { Effective = new LocalDate(1999, 7, 1) }, .. joined.Select(j => Consent(PartyCode.Parse(j.Party), j.Day))]).With(facts => facts with
            {
                Clauses = [new LateJoinerClause()],
                Relations = [new Relation { Kind = RelationKind.Supersedes, Agreement = charter.Id }],
            });
        AgreementLifecycle Life(Agreement revision) => new PactDocument(charter, revision).LifecycleOf(charter.Id);

        AgreementLifecycle behind = Life(Revision(("FRA", new LocalDate(1999, 5, 7)), ("DEU", new LocalDate(2021, 5, 1))));
        Assert.Equal((AgreementState.InForce, PartyState.Party), (behind.StatusOn(new LocalDate(2025, 1, 1)).State, behind.StatusOn(new LocalDate(2025, 1, 1), three[2]).State));

        AgreementLifecycle all = Life(Revision(("FRA", new LocalDate(1999, 5, 7)), ("DEU", new LocalDate(2021, 5, 1)), ("GBR", new LocalDate(2024, 3, 1))));
        Assert.Equal([AgreementState.InForce, AgreementState.Ended], new[] { new LocalDate(2024, 2, 29), new LocalDate(2024, 3, 1) }.Select(day => all.StatusOn(day).State));
        Assert.Equal("'revision', which takes its place, is in force for all its parties: first day out on 2024-03-01.", all.StatusOn(new LocalDate(2024, 3, 1)).Reasons[0].Text);

        static Agreement Open(string id, PartyCode[] parties, AgreementEvent[] events) =>
            Made(id, events, []).With(facts => facts with { Parties = [.. parties.Select(p => new AgreementParty { Party = p })] });

        static ConsentExpressed Consent(PartyCode party, LocalDate day) => new() { Kind = ConsentKind.Ratification, Parties = [party], Received = day };
    }

    [Fact]
    public void Parties_AreThoseWithThatRoleAndThoseThatAct()
    {
        Agreement pact = Made("a", [new SignatureGiven { Dated = s_day, Parties = [PartyCode.Parse("RWA"), PartyCode.Parse("SEN")] }], []).With(facts => facts with
        {
            Parties = [new AgreementParty { Party = PartyCode.Parse("MAR") }, new AgreementParty { Party = PartyCode.Parse("FRA"), Role = PartyRole.Observer }],
        });
        Assert.Equal("MAR RWA SEN", string.Join(' ', pact.Lifecycle.Facts.Parties.Select(p => p.Party)));
    }

    [Fact]
    public void Sources_ThatTheDocumentShares_AreHeldByThoseWhoCiteThem()
    {
        const string Text =
            """
            { "sources": [ { "id": "b", "title": "B" }, { "id": "c", "title": "C" }, { "id": "z", "title": "Z" } ], "agreements": [
              { "id": "one", "title": { "en": "O" }, "sources": [ { "id": "d", "title": "D" }, { "id": "a", "title": "A" } ], "parties": [ { "party": "MAR", "sources": [ "d", "c", "b", "a" ] } ] },
              { "id": "two", "title": { "en": "T" }, "parties": [ { "party": "MAR", "sources": [ "c" ] } ] } ] }
            """;
        PactDocument document = PactDocument.Parse(Text);
        Assert.Equal(["a b c d", "c"], document.Agreements.Select(pact => string.Join(' ', pact.Sources.Select(s => s.Id))), StringComparer.Ordinal);
        Assert.Empty(document.Findings);
        Assert.False(PactDocument.TryParseJson(Text.Replace("\"c\", \"b\"", "\"c\", \"ba\"", StringComparison.Ordinal), out _, out EquatableList<Finding> findings));
        Assert.Equal("/agreements/0/parties/0/sources/2, line 2: There is no source 'ba' here: correct it or add the source. Did you mean a or b? [source.unknown]", Assert.Single(findings, f => f.Severity == FindingSeverity.Error).ToString());
    }

    private static Agreement Depending(string id, string parent) =>
        Made(id, [new SignatureGiven { Dated = new LocalDate(2000, 1, 1), Parties = Both }], [new EntryIntoForceClause { Condition = new OnSignature() }, new DependenceClause { Parent = AgreementId.Parse(parent), EndsWithParent = true }]);

    private static Agreement Ended(string id, LocalDate day) =>
        Made(id, [new EnteredIntoForce { Effective = new LocalDate(2000, 1, 1) }, new Terminated { Effective = day, Ground = EndGround.Consent }], []);

    private static Agreement Made(string id, AgreementEvent[] events, FinalClause[] clauses) => new(new AgreementFacts
    {
        Id = AgreementId.Parse(id),
        Title = new LocalizedText("en", id),
        Parties = [.. Both.Select(party => new AgreementParty { Party = party })],
        Events = [.. events],
        Clauses = [.. clauses],
    });

    private static EquatableList<PartyCode> Both => [PartyCode.Parse("MAR"), PartyCode.Parse("RWA")];
}
