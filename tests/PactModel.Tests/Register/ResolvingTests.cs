using System.Globalization;
using NodaTime;

namespace PactModel.Tests.Registers;

/// <summary>Agreements in a register, and in a document, know each other.</summary>
public sealed class ResolvingTests
{
    private static readonly LocalDate s_entry = new(2010, 1, 1);

    [Fact]
    public void StatusOn_ParentInTheRegister_IsKnown()
    {
        Agreement parent = Made("parent", new EnteredIntoForce { Effective = s_entry });
        Agreement child = Made("child", [new SignatureGiven { Dated = new LocalDate(2005, 1, 1), Parties = Both }], [new EntryIntoForceClause { Condition = new OnSignature() }, new DependenceClause { Parent = parent.Id }]);
        Assert.Equal(AgreementState.InForce, Register.Of(parent, child).StatusOn("child", s_entry).State);
        Assert.NotEqual(AgreementState.InForce, Register.Of(parent, child).StatusOn("child", s_entry.PlusDays(-1)).State);
        Assert.Equal(Certainty.Possibly, Register.Of(child).StatusOn("child", s_entry).Is(AgreementState.InForce));

        // The parent that comes later changes the child's answer; the earlier register keeps its own.
        Register alone = Register.Of(child);
        Register with = alone.With(parent);
        Assert.Equal(Certainty.Certainly, with.StatusOn("child", s_entry).Is(AgreementState.InForce));
        Assert.Equal(Certainty.Possibly, alone.StatusOn("child", s_entry).Is(AgreementState.InForce));
        Assert.Equal(Certainty.Possibly, with.Without(parent.Id).StatusOn("child", s_entry).Is(AgreementState.InForce));
        Assert.Equal(1, with.InForceOn(s_entry).Titled("child").Count());
    }

    [Fact]
    public void StatusOn_LaterAgreementSaysItTakesThePlace_EndsTheEarlierOne()
    {
        Agreement earlier = Made("earlier", new EnteredIntoForce { Effective = new LocalDate(2000, 1, 1) });
        Agreement later = Made("later", new EnteredIntoForce { Effective = s_entry }).With(f => f with { Relations = [new Relation { Kind = RelationKind.Supersedes, Agreement = earlier.Id }] });
        Register register = Register.Of(earlier, later);
        Assert.Equal(AgreementState.InForce, register.StatusOn("earlier", s_entry.PlusDays(-1)).State);
        Status<AgreementState> ended = register.StatusOn("earlier", s_entry);
        Assert.Equal(AgreementState.Ended, ended.State);
        Assert.Contains(ended.Reasons, r => r.Rule == "end.superseded" && r.Law!.EndsWith("VCLT 59", StringComparison.Ordinal));
        Assert.Equal(EndGround.Supersession, register.LifecycleOf("earlier").InForce()[0].Ground);
        Assert.Equal(AgreementState.Ended, new PactDocument([earlier, later]).LifecycleOf(earlier.Id).StatusOn(s_entry).State);
        Assert.Equal(AgreementState.InForce, Register.Of(earlier).With(later).Without(later.Id).StatusOn("earlier", s_entry).State);
    }

    [Fact]
    public void FactSheetOf_AgreementWhosePlaceALaterOneTook_TellsItsEnd()
    {
        Agreement earlier = Made("earlier", new EnteredIntoForce { Effective = new LocalDate(2000, 1, 1) });
        Agreement later = Made("later", new EnteredIntoForce { Effective = s_entry }).With(f => f with { Relations = [new Relation { Kind = RelationKind.Supersedes, Agreement = earlier.Id }] });
        static string Status(FactSheet sheet) => sheet.Sections.Single(s => s.Heading == "Status").Lines[0].Text;
        Assert.Equal("on 2 January 2010: ended", Status(Register.Of(earlier, later).FactSheetOf("earlier", on: s_entry.PlusDays(1))));
        Assert.Equal("on 2 January 2010: ended", Status(new PactDocument([earlier, later]).FactSheetOf("earlier", on: s_entry.PlusDays(1))));
        Assert.Equal("on 2 January 2010: in force", Status(earlier.FactSheet(on: s_entry.PlusDays(1))));
        Assert.Equal("lifecycle", Assert.Throws<ArgumentException>(() => FactSheet.Of(earlier, later.Lifecycle)).ParamName);
        Assert.Throws<KeyNotFoundException>(() => Register.Of(later).FactSheetOf("earlier"));
    }

    [Fact]
    public void StatusOn_RecordedEnd_WinsOverTheLaterAgreement()
    {
        LocalDate recorded = new(2012, 3, 4);
        Agreement earlier = Made("earlier", new EnteredIntoForce { Effective = new LocalDate(2000, 1, 1) }, new Terminated { Effective = recorded, Ground = EndGround.Consent });
        Agreement later = Made("later", new EnteredIntoForce { Effective = s_entry }).With(f => f with { Relations = [new Relation { Kind = RelationKind.Supersedes, Agreement = earlier.Id }] });
        Register register = Register.Of(earlier, later);
        Assert.Equal(AgreementState.InForce, register.StatusOn("earlier", s_entry).State);
        Assert.Equal(AgreementState.Ended, register.StatusOn("earlier", recorded).State);
    }

    [Fact]
    public void StatusOn_UndatedSupersession_TakesTheDayOfTheLaterAgreement()
    {
        Agreement earlier = Made("earlier", new EnteredIntoForce { Effective = new LocalDate(2000, 1, 1) }, new Superseded { By = AgreementId.Parse("later") });
        Agreement later = Made("later", new EnteredIntoForce { Effective = s_entry });
        Assert.Equal(AgreementState.Ended, Register.Of(earlier, later).StatusOn("earlier", s_entry).State);
        Assert.Equal(Certainty.Certainly, Register.Of(earlier, later).StatusOn("earlier", s_entry.PlusDays(-1)).Is(AgreementState.InForce));
        Assert.Equal(Certainty.Possibly, earlier.StatusOn(s_entry.PlusDays(-1)).Is(AgreementState.InForce));
    }

    [Fact]
    public void StatusOn_TwoThatTakeEachOthersPlace_IsTheSameWhicheverIsAskedFirst()
    {
        Agreement one = Made("one", new EnteredIntoForce { Effective = new LocalDate(2000, 1, 1) }, new Superseded { By = AgreementId.Parse("two") });
        Agreement two = Made("two", new EnteredIntoForce { Effective = new LocalDate(2001, 1, 1) }, new Superseded { By = AgreementId.Parse("one") });
        Register first = Register.Of(one, two), second = Register.Of(one, two);
        string[] answers = [first.LifecycleOf("one").Timeline.ToString(), first.LifecycleOf("two").Timeline.ToString()];
        string last = second.LifecycleOf("two").Timeline.ToString();
        Assert.Equal(answers[0], second.LifecycleOf("one").Timeline.ToString());
        Assert.Equal(answers[1], last);
    }

    [Fact]
    public void Of_LongChainOfAgreements_NeedsNoDeepCalls()
    {
        const int Length = 4_000;
        Agreement[] chain = [.. Enumerable.Range(0, Length).Select(i => Made(
            Name(i),
            [new SignatureGiven { Dated = new LocalDate(2005, 1, 1), Parties = Both }],
            i == 0
                ? [new EntryIntoForceClause { Condition = new OnDate { Date = s_entry } }]
                : [new EntryIntoForceClause { Condition = new OnSignature() }, new DependenceClause { Parent = AgreementId.Parse(Name(i - 1)) }]))];
        Register register = Register.Of(chain);
        Assert.Equal(Length, register.InForceOn(s_entry).Count());
        Assert.Equal(0, register.InForceOn(s_entry.PlusDays(-1)).Count());
        Assert.Equal(AgreementState.InForce, register.StatusOn(Name(Length - 1), s_entry).State);

        static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"n{i}");
    }

    [Fact]
    public void Findings_SameIdentifierAndDanglingRelation_AreTold()
    {
        Agreement one = Made("one").With(f => f with { Relations = [new Relation { Kind = RelationKind.Twin, Agreement = AgreementId.Parse("nowhere") }] });
        Agreement other = one.With(f => f with { Title = new LocalizedText("en", "Another") });
        Register register = Register.Of(one, other, one);
        Assert.Equal(["register.agreement-twice", "register.agreement-repeated", "register.relation-dangling"], register.Findings.Select(f => f.Code), StringComparer.Ordinal);
        Assert.Equal("/agreements/one/relations/0/agreement", register.Findings[2].Path.ToString());
        Assert.Equal(one, register["one"]);
    }

    private static EquatableList<PartyCode> Both => [PartyCode.Parse("MAR"), PartyCode.Parse("RWA")];

    private static Agreement Made(string id, params AgreementEvent[] events) => Made(id, events, []);

    private static Agreement Made(string id, AgreementEvent[] events, FinalClause[] clauses) => new(new AgreementFacts
    {
        Id = AgreementId.Parse(id),
        Title = new LocalizedText("en", id),
        Parties = [.. Both.Select(p => new AgreementParty { Party = p })],
        IsClosed = true,
        Events = [.. events],
        Clauses = [.. clauses],
    });
}
