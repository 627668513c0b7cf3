using Microsoft.Data.Sqlite;

namespace PactModel.WebTests.App;

/// <summary>Agreements in SQLite: the document as it is, and beside it what is asked for.</summary>
internal sealed class AgreementStore(SqliteConnection connection)
{
    public void Save(Agreement pact)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        (string earliest, string latest) = AgreementColumns.Signed(pact);
        Run("delete from agreement where id = $id", ("$id", $"{pact.Id}"));
        Run(
            "insert into agreement (id, title, signed_earliest, signed_latest, document) values ($id, $title, $earliest, $latest, $document)",
            ("$id", $"{pact.Id}"), ("$title", $"{pact.Title}"), ("$earliest", earliest), ("$latest", latest), ("$document", pact.ToJson()));
        foreach (PartyCode party in pact.Parties.Select(p => p.Party).Distinct())
            Run("insert into agreement_party (agreement, party) values ($id, $party)", ("$id", $"{pact.Id}"), ("$party", $"{party}"));
        foreach (AreaCode area in pact.Provisions.SelectMany(p => p.Areas).Distinct())
            Run("insert into agreement_area (agreement, area) values ($id, $area)", ("$id", $"{pact.Id}"), ("$area", $"{area}"));
        foreach (ForceColumns force in AgreementColumns.Force(pact))
        {
            Run(
                "insert into agreement_force (agreement, since_earliest, since_latest, until_earliest, until_latest) values ($id, $se, $sl, $ue, $ul)",
                ("$id", $"{pact.Id}"), ("$se", force.SinceEarliest), ("$sl", force.SinceLatest), ("$ue", force.UntilEarliest), ("$ul", force.UntilLatest));
        }

        transaction.Commit();
    }

    public Agreement? Find(AgreementId id) =>
        Read("select document from agreement where id = $id", ("$id", $"{id}")).FirstOrDefault();

    /// <summary>The columns find what can be in force; the agreement itself says whether it is, and why.</summary>
    public IEnumerable<Agreement> PossiblyInForce(PartyCode party, LocalDate day) => Read(
        """
        select document from agreement a join agreement_party p on p.agreement = a.id
        where p.party = $party and exists (
          select * from agreement_force f where f.agreement = a.id and f.since_earliest <= $day and $day < f.until_latest)
        order by a.id
        """,
        ("$party", $"{party}"), ("$day", $"{PartialDate.FromLocalDate(day)}"));

    private IEnumerable<Agreement> Read(string sql, params (string Name, string Value)[] values)
    {
        using SqliteCommand command = Command(sql, values);
        using SqliteDataReader rows = command.ExecuteReader();
        while (rows.Read()) yield return Agreement.Parse(rows.GetString(0));
    }

    private void Run(string sql, params (string Name, string Value)[] values)
    {
        using SqliteCommand command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, (string Name, string Value)[] values)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, string value) in values) command.Parameters.AddWithValue(name, value);
        return command;
    }
}
