using NodaTime;

namespace PactModel.Benchmarks.Registers;

/// <summary>A question put to a register, to a list of rows with LINQ, and to a database with SQL: three ways to the same agreements.</summary>
internal sealed record NamedQuery(string Name, AgreementQuery Query, Func<FlatRow, bool> Row, string Sql)
{
    private static readonly LocalDate s_day = new(2020, 1, 1);

    private static readonly int s_number = FlatRow.DayNumber(s_day);

    private static string InForce => $"EXISTS (SELECT 1 FROM in_force f WHERE f.agreement = a.number AND f.first_day <= {s_number} AND f.until > {s_number})";

    /// <summary>Returns the named set; the parties are those with many agreements and with few, the word is a rare one.</summary>
    public static IReadOnlyList<NamedQuery> Set(string many, string other, string word)
    {
        int from = FlatRow.DayNumber(new LocalDate(1990, 1, 1)), to = FlatRow.DayNumber(new LocalDate(1990, 12, 31));
        return
        [
            new(
                "selective: between two parties, on health, in force on a day",
                AgreementQuery.Between(many, other) & AgreementQuery.Covering("health") & AgreementQuery.InForceOn(s_day),
                r => r.Parties.Contains(many) && r.Parties.Contains(other) && r.Areas.Contains("health") && r.IsInForceOn(s_number),
                $"SELECT a.number FROM party p JOIN party q ON q.agreement = p.agreement AND q.code = '{other}' JOIN area e ON e.agreement = p.agreement AND e.code = 'health' JOIN agreement a ON a.number = p.agreement WHERE p.code = '{many}' AND {InForce}"),
            new(
                "selective: a word of the title, in force on a day",
                AgreementQuery.Titled(word) & AgreementQuery.InForceOn(s_day),
                r => Array.Exists(r.Words, w => w.StartsWith(word, StringComparison.Ordinal)) && r.IsInForceOn(s_number),
                $"SELECT a.number FROM word w JOIN agreement a ON a.number = w.agreement WHERE w.word >= '{word}' AND w.word < '{word}{{' AND {InForce}"),
            new(
                "medium: of a party, in force on a day",
                AgreementQuery.Of(many) & AgreementQuery.InForceOn(s_day),
                r => r.Parties.Contains(many) && r.IsInForceOn(s_number),
                $"SELECT a.number FROM party p JOIN agreement a ON a.number = p.agreement WHERE p.code = '{many}' AND {InForce}"),
            new(
                "medium: signed in a year, on training",
                AgreementQuery.SignedIn(new LocalDate(1990, 1, 1), new LocalDate(1990, 12, 31)) & AgreementQuery.Covering("training") & AgreementQuery.WithParties(2, 2),
                r => r.SignedFrom >= from && r.SignedTo <= to && r.Areas.Contains("training") && r.Parties.Count == 2,
                $"SELECT a.number FROM agreement a JOIN area e ON e.agreement = a.number AND e.code = 'training' WHERE a.signed_from >= {from} AND a.signed_from <= {to} AND a.signed_to <= {to} AND a.parties = 2"),
            new(
                "broad: in force on a day",
                AgreementQuery.InForceOn(s_day),
                r => r.IsInForceOn(s_number),
                $"SELECT a.number FROM agreement a WHERE {InForce}"),
            new(
                "broad: treaties or conventions not within Africa, in force on a day",
                AgreementQuery.OfKind(InstrumentKind.Treaty, InstrumentKind.Convention, InstrumentKind.Agreement) & !AgreementQuery.Within("Africa") & AgreementQuery.InForceOn(s_day),
                r => r.Kind is "Treaty" or "Convention" or "Agreement" && !r.IsWithinAfrica && r.IsInForceOn(s_number),
                $"SELECT a.number FROM agreement a WHERE a.kind IN ('Treaty', 'Convention', 'Agreement') AND a.within_africa = 0 AND {InForce}"),
        ];
    }

    public override string ToString() => Name;
}
