namespace PactModel.Tests.Registers;

/// <summary>Queries that few of many agreements fit.</summary>
public sealed class FewAmongManyTests
{
    /// <summary>In a register of some hundreds few places are kept as a list, not as a bitmap; whatever order they were found in, they are told in that of the identifiers.</summary>
    [Fact]
    public void Found_FewAmongMany_StandInTheirOrder()
    {
        Agreement[] many = [.. Enumerable.Range(0, 400).Select(i => Few(i).Build())];
        Register register = Register.Of(many.Reverse());
        Assert.Equal(400, register.Count);
        Same("a005, a177, a301", AgreementQuery.Identified("a301", "a005", "a177"));
        Same("a000, a100, a200, a300", AgreementQuery.SignedIn(new(1950, 1, 1), new(1950, 12, 31)));
        Same("a050, a150, a250, a350", AgreementQuery.SignedIn(new(1960, 1, 1), new(1960, 12, 31)));
        Same("a000, a050, a100, a150, a200, a250, a300, a350", AgreementQuery.SignedIn(new(1950, 1, 1), new(1960, 12, 31)));
        Same("a001, a101, a201, a301", AgreementQuery.RelatedTo("a400x"));
        Same("a000, a003, a399", AgreementQuery.RelatedTo("a007"));
        Same("a002, a102, a202, a302", AgreementQuery.Titled("rare word"));
        Same("a102, a302", AgreementQuery.Titled("rare word") & AgreementQuery.Identified("a302", "a102", "a002") & !AgreementQuery.Identified("a002"));
        Same("a000, a001, a100, a101, a200, a201, a300, a301", AgreementQuery.SignedIn(new(1950, 1, 1), new(1950, 12, 31)) | AgreementQuery.Between("MAR", "KEN"));

        void Same(string expected, AgreementQuery query)
        {
            Assert.Equal(expected, string.Join(", ", register.Where(query).Select(a => a.Id)));
            Assert.Equal(expected, string.Join(", ", many.Matching(query).Select(a => a.Id)));
        }

        static AgreementBuilder Few(int i)
        {
            string day = (i % 100) switch { 0 => $"1950-{(i / 100) + 1:00}-15", 50 => "1960", _ => $"{2000 - (i % 40):0000}-01-01" };
            AgreementBuilder made = Agreement.Create($"a{i:000}", i % 100 == 2 ? $"A rare word {400 - i}" : $"Pact {400 - i}").Between(i % 100 == 1 ? ["MAR", "KEN"] : ["MAR", "RWA"])
                .Happened(new SignatureGiven { Dated = PartialDate.Parse(day), Parties = [PartyCode.Parse("MAR")] });
            if (i == 7) made = made.Related(RelationKind.Amends, "a399").Related(RelationKind.Amends, "a000").Related(RelationKind.Supersedes, "a003");
            return i % 100 == 1 ? made.Related(RelationKind.Amends, "a400x") : made;
        }
    }
}
