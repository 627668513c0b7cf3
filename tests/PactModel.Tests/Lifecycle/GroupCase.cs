using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static PactModel.Tests.Lifecycle.VectorFacts;

namespace PactModel.Tests.Lifecycle;

/// <summary>A condition that asks for consents of the members of an organisation that changes, and what is known of the members and consents.</summary>
/// <remarks>The kind is 0 for a number of consents, 1 for those of all, else a share. Picks say which of the days that a date can mean is the true one in one world.</remarks>
public sealed record GroupCase(
    EquatableList<OrganisationMember> Members, EquatableList<(PartyCode Party, PartialDate Received)> Consents, int Kind, int Number, int Of, bool MoreThan, PartialDate? On, EquatableList<int> Picks)
{
    private static readonly LocalDate s_first = new(1999, 12, 1), s_last = new(2000, 8, 1);

    public static PartyCode Organisation { get; } = P("org:AU");

    public ForceCondition Condition => Kind switch
    {
        0 => new ConsentsCount { Count = Number, Of = Membership },
        1 => new ConsentsOfAll { Group = ConsentGroup.MembersOfOrganisation, Membership = Membership },
        _ => new ShareOfMembership { Numerator = Number, Denominator = Of, MoreThan = MoreThan, Of = Membership },
    };

    private Membership Membership => new() { Organisation = Organisation, On = On };

    /// <summary>Returns when the agreement is in force, by what is known.</summary>
    public AgreementLifecycle Life(EquatableList<OrganisationMember>? members) => new(
        Facts([new EntryIntoForceClause { Condition = Condition }], Consents.Select(c => Deposit(c.Party, c.Received))),
        new LifecycleSurroundings { Organisations = code => code == Organisation ? new Organisation { Code = code, Name = new LocalizedText("en", "a union"), Memberships = members } : null });

    /// <summary>Returns one of the worlds that agree with what is known: each date is one of its days, and a contested membership is or is not one.</summary>
    public GroupCase World()
    {
        int next = 0;
        LocalDate Pick(LocalDate first, LocalDate last) => first.PlusDays(Choose(Period.DaysBetween(first, last) + 1));
        int Choose(int among) => Picks[next++ % Picks.Count] % among;
        List<OrganisationMember> members = [];
        foreach (OrganisationMember member in Members)
        {
            LocalDate from = Pick(member.From?.Earliest ?? s_first, member.From?.Latest ?? s_last);
            LocalDate? to = member.To is { } end ? Pick(end.Earliest, end.Latest) : null;
            if ((!member.IsContested || Choose(2) == 0) && !(to < from)) members.Add(new OrganisationMember { Party = member.Party, From = from, To = to is { } last ? last : null });
        }

        return this with
        {
            Members = [.. members],
            Consents = [.. Consents.Select(c => (c.Party, (PartialDate)Pick(c.Received.Earliest, c.Received.Latest)))],
            On = On is { } on ? Pick(on.Earliest, on.Latest) : null,
        };
    }

    /// <summary>Returns the first day on which the condition is met where all dates are days, looked for one by one.</summary>
    public LocalDate? FirstMet()
    {
        for (LocalDate day = s_first; day <= s_last; day = day.PlusDays(1))
        {
            LocalDate asked = On?.Earliest ?? day;
            HashSet<PartyCode> members = [.. Members.Where(m => m.From!.Value.Earliest <= asked && (m.To is not { } to || to.Earliest >= asked)).Select(m => m.Party)];
            int consented = Consents.Where(c => c.Received.Earliest <= day && members.Contains(c.Party)).Select(c => c.Party).Distinct().Count();
            bool met = Kind switch
            {
                0 => consented >= Number,
                1 => members.Count > 0 && consented == members.Count,
                _ => members.Count > 0 && (MoreThan ? consented * Of > members.Count * Number : consented * Of >= members.Count * Number),
            };
            if (met) return day;
        }

        return null;
    }
}

internal static class GroupCases
{
    private static readonly PartyCode[] s_parties = [P("MAR"), P("RWA"), P("ETH"), P("KEN"), P("GHA")];

    private static Gen<PartialDate> Days { get; } =
        from month in Gen.Choose(1, 6)
        from day in Gen.Frequency((3, Gen.Choose(1, 28)), (1, Gen.Constant(0)))
        select PartialDate.Parse(day == 0 ? $"2000-0{month}" : $"2000-0{month}-{day:00}");

    private static Gen<PartialDate?> DaysOrNone { get; } = Gen.Frequency((2, Days.Select(d => (PartialDate?)d)), (1, Gen.Constant((PartialDate?)null)));

    private static Gen<OrganisationMember> Member { get; } =
        from party in Gen.Elements(s_parties)
        from early in Gen.Elements(true, false)
        from day in DaysOrNone
        from to in DaysOrNone
        from contested in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new OrganisationMember { Party = party, From = early ? PartialDate.Parse("1999-12-01") : day, To = to, IsContested = contested };

    public static Arbitrary<GroupCase> Cases() => Arb.From(
        from members in Gen.ArrayOf(Member, 6)
        from consents in Gen.ArrayOf(Gen.Zip(Gen.Elements(s_parties), Days), 5)
        from kind in Gen.Choose(0, 3)
        from denominator in Gen.Choose(2, 4)
        from number in Gen.Choose(1, denominator - 1)
        from moreThan in Gen.Elements(true, false)
        from stated in Gen.Frequency((4, Gen.Constant((PartialDate?)null)), (1, Days.Select(d => (PartialDate?)d)))
        from picks in Gen.ArrayOf(Gen.Choose(0, 300), 17)
        select new GroupCase([.. members], [.. consents.DistinctBy(c => c.Item1)], kind, number, denominator, moreThan, stated, [.. picks]));
}
