namespace PactModel.Tests.Rotations.Tables;

/// <summary>What happened, audited against rules that were not kept to.</summary>
public sealed class IllustrationTests
{
    public static TheoryData<string> Names => Illustrations.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Audit_LooseRule_ComparesEverySession(string name)
    {
        RotationTable table = Illustrations.Of(name);
        EquatableList<SessionAudit> audit = table.Rotation.Audit();
        Assert.Equal(table.Rules.Sessions.Count, audit.Count);
        Assert.All(audit, a => Assert.Equal(a.Expected is null, a.Outcome == SessionOutcome.UsesNoTurn));
    }

    [Fact]
    public void Audit_RussiaChina_FindsTheFirstRepeatedHost()
    {
        EquatableList<SessionAudit> audit = Illustrations.Of("russia-china").Rotation.Audit();
        Assert.All(audit.Take(3), a => Assert.Equal(SessionOutcome.AsPlanned, a.Outcome));
        SessionAudit fourth = audit[3];
        Assert.Equal((Rules.Party("CHN"), Rules.Party("RUS"), SessionOutcome.HostRepeated), (fourth.Expected!.Party!.Value, fourth.Actual!.Party!.Value, fourth.Outcome));
        Assert.Equal(3, audit.Count(a => a.Outcome == SessionOutcome.UsesNoTurn));
    }

    [Fact]
    public void Record_RussiaChina_HistoryOverridesAndTheRuleResumes()
    {
        RotationTable table = Illustrations.Of("russia-china");
        IEnumerable<(int, PartyCode)> history = table.Rotation.Sessions.Where(s => s.Turn is not null).Select(s => (s.Turn!.Value, s.Session.Host!.Party!.Value));
        Rotation recorded = new(HistoryOverrides.Record(table.Rules, history));
        Assert.Equal([4, 8, 11, 13, 23], recorded.Rules.Decisions.OfType<AssignTurn>().Select(d => d.Turn));
        Assert.All(recorded.Audit(), a => Assert.Contains(a.Outcome, (SessionOutcome[])[SessionOutcome.AsPlanned, SessionOutcome.AsDecided, SessionOutcome.UsesNoTurn]));
        Assert.Equal(Rules.Party("RUS"), recorded.NextTurn().Holder.Party);
        Assert.Equal(30, recorded.Sessions[^1].Number);
    }

    [Fact]
    public void Audit_GroupOfTwenty_AwaitsAGroupThatDidNotAlwaysCome()
    {
        RotationTable table = Illustrations.Of("g20");
        EquatableList<SessionAudit> audit = table.Rotation.Audit();
        Assert.All(table.Rows.Zip(audit), p => Assert.Equal(p.First.Group == p.Second.Expected!.Group ? SessionOutcome.NothingDue : SessionOutcome.OtherMember, p.Second.Outcome));
        IEnumerable<int> otherGroup = table.Rows.Zip(audit).Where(p => p.First.Group != p.Second.Expected!.Group).Select(p => p.First.Turn);
        Assert.Equal(6, otherGroup.First());
    }

    [Fact]
    public void TroikaAt_Osce_EndsWithAnUndecidedTurn()
    {
        Rotation rotation = Illustrations.Of("osce").Rotation;
        Assert.All(rotation.Audit(), a => Assert.Equal(SessionOutcome.AsDecided, a.Outcome));
        Troika troika = rotation.TroikaAt(36);
        Assert.Equal((Rules.Party("FIN"), Rules.Party("CHE")), (troika.Previous!.Party!.Value, troika.Current.Party!.Value));
        Assert.Equal(TurnHolder.Undecided, troika.Next);
    }

    [Fact]
    public void HolderOf_EastAfricanCommunity_ChairStaysUntilTheNextSummit()
    {
        RotationTable table = Illustrations.Of("eac");
        Assert.All(table.Rows, r => Assert.Equal(r.Holder, table.Rotation.HolderOf(r.Turn)));
        Assert.Equal(new NodaTime.LocalDate(2026, 3, 6), table.Rotation.SlotOf(9)?.Last);
    }

    [Fact]
    public void PresidedOn_SouthernAfrica_SubstituteKeepsItsOwnTurn()
    {
        RotationTable table = Illustrations.Of("sadc");
        Assert.All(table.Rows.Take(21), r => Assert.Equal(r.Holder, table.Rotation.HolderOf(r.Turn)));
        Assert.Equal([Rules.Party("MDG"), Rules.Party("ZAF")], table.Rotation.TurnAt(21).Parts.Select(p => p.Holder.Party!.Value));
        Assert.Equal(HolderKind.Undecided, table.Rotation.HolderOf(22).Kind);
    }

    [Fact]
    public void RoleAt_GulfCouncil_HostAndChairAreTwoAssignments()
    {
        RotationTable table = Illustrations.Of("gcc");
        Rotation recorded = new(HistoryOverrides.Record(table.Rules, table.Rows.Select(r => (r.Turn, r.Chair!.Value))));
        foreach (TableRow row in table.Rows)
        {
            Assert.Equal(row.Chair, recorded.RoleAt(RotationRole.Chair, row.Turn)?.Party);
            Assert.Equal(row.Holder, recorded.RoleAt(RotationRole.Host, row.Turn));
        }

        Assert.Equal("Riyadh", recorded.VenueOf(39)?.City);
        Assert.Equal("Al-Ula", recorded.VenueOf(41)?.City);
        Assert.All(table.Rotation.Audit().Take(24), a => Assert.Equal(SessionOutcome.AsPlanned, a.Outcome));
        Assert.Equal((SessionOutcome.OtherMember, ChairOutcome.OtherMember), (table.Rotation.Audit()[24].Outcome, table.Rotation.Audit()[24].ChairOutcome));
        Assert.All(recorded.Audit(), a => Assert.Contains(a.ChairOutcome, (ChairOutcome[])[ChairOutcome.AsPlanned, ChairOutcome.AsDecided]));
    }
}
