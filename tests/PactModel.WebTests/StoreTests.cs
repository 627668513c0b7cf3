using Microsoft.Data.Sqlite;
using PactModel.WebTests.App;

namespace PactModel.WebTests;

/// <summary>Agreements in SQLite, with the tables that the guide shows.</summary>
public sealed class StoreTests : IDisposable
{
    private static readonly Agreement[] Pacts =
    [
        .. ((string[])["african-defence", "lifecycles", "rotations"]).SelectMany(name => PactDocument.Load(RepositoryFiles.Find($"samples/data/{name}.json")).Agreements),
        PactDocument.Parse("""{ "organisations": [ { "code": "org:OWN", "name": { "en": "Own" } } ], "agreements": [ { "id": "own", "title": { "en": "Own" }, "parties": [ { "party": "MAR" }, { "party": "org:OWN" } ] } ] }""")["own"],
    ];

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly AgreementStore _store;

    public StoreTests()
    {
        _connection.Open();
        foreach (string statements in Guide.Fences("sql").Take(1))
        {
            using SqliteCommand command = new(statements, _connection);
            command.ExecuteNonQuery();
        }

        _store = new AgreementStore(_connection);
        foreach (Agreement pact in Pacts) _store.Save(pact);
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Find_SavedAgreement_IsTheSame()
    {
        foreach (Agreement pact in Pacts)
        {
            _store.Save(pact);
            Assert.Equal(pact, _store.Find(pact.Id));
        }

        Assert.Null(_store.Find(AgreementId.Parse("nowhere")));
    }

    /// <summary>The columns never miss an agreement that is or can be in force, whichever the day.</summary>
    [Fact]
    public void PossiblyInForce_OnAnyDay_MissesNone()
    {
        foreach (int year in Enumerable.Range(1940, 120))
        {
            LocalDate day = new(year, 7, 1);
            foreach (PartyCode party in Pacts.SelectMany(pact => pact.Parties.Select(p => p.Party)).Distinct())
            {
                string[] can = [.. Pacts.Where(pact => pact.Parties.Any(p => p.Party == party) && pact.StatusOn(day).Is(AgreementState.InForce) != Certainty.CertainlyNot).Select(pact => $"{pact.Id}")];
                Assert.Empty(can.Except(Found(party, day), StringComparer.Ordinal));
            }
        }

        string[] Found(PartyCode party, LocalDate day)
        {
            List<string> ids = [];
            using SqliteCommand command = new("select a.id from agreement a join agreement_party p on p.agreement = a.id join agreement_force f on f.agreement = a.id where p.party = $party and f.since_earliest <= $day and $day < f.until_latest", _connection);
            command.Parameters.AddWithValue("$party", party.ToString());
            command.Parameters.AddWithValue("$day", PartialDate.FromLocalDate(day).ToString());
            using SqliteDataReader rows = command.ExecuteReader();
            while (rows.Read()) ids.Add(rows.GetString(0));
            return [.. ids];
        }
    }

    [Fact]
    public void PossiblyInForce_AfterTheEnd_LeavesOutWhatEnded()
    {
        PartyCode mali = PartyCode.Parse("MLI");
        Assert.Contains(_store.PossiblyInForce(mali, new LocalDate(2022, 11, 1)), pact => $"{pact.Id}" == "fra-mli-defence-2014");
        Assert.DoesNotContain(_store.PossiblyInForce(mali, new LocalDate(2022, 11, 2)), pact => $"{pact.Id}" == "fra-mli-defence-2014");
    }
}
