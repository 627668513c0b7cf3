using System.Globalization;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;

namespace PactModel.Benchmarks.Registers;

/// <summary>The same agreements as a register, as rows, and in two databases in memory; made once for each size in a process.</summary>
internal sealed class RegisterData
{
    private static RegisterData? s_made;

    private readonly Lazy<SqliteConnection> _sqlite;
    private readonly Lazy<DuckDBConnection> _duck;

    private RegisterData(int size)
    {
        Agreement[] agreements = [.. new AgreementMaker().Make(size)];
        Register = Register.Of(agreements);
        Rows = new List<FlatRow>(size);
        for (int i = 0; i < size; i++) Rows.Add(FlatRow.Of(i, agreements[i], agreements[i].LifecycleAmong(null)));
        string[] parties = [.. Rows.SelectMany(r => r.Parties).GroupBy(p => p, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Select(g => g.Key)];
        string word = Rows[size / 2].Words[^1];
        Queries = NamedQuery.Set(parties[0], parties[4], word);
        _sqlite = new Lazy<SqliteConnection>(FillSqlite);
        _duck = new Lazy<DuckDBConnection>(FillDuck);
    }

    public Register Register { get; }

    public List<FlatRow> Rows { get; }

    public IReadOnlyList<NamedQuery> Queries { get; }

    public SqliteConnection Sqlite => _sqlite.Value;

    public DuckDBConnection Duck => _duck.Value;

    public static RegisterData Of(int size) => s_made is { } made && made.Rows.Count == size ? made : s_made = new RegisterData(size);

    private static string NameOf(string createTable) => createTable.Split(' ')[2];

    private SqliteConnection FillSqlite()
    {
        SqliteConnection sqlite = new("Data Source=:memory:");
        sqlite.Open();
        foreach (string table in AgreementTables.Tables) AgreementTables.Do(sqlite, table);
        using (SqliteTransaction all = sqlite.BeginTransaction())
        {
            foreach (string table in AgreementTables.Tables.Select(NameOf)) Fill(table, sqlite, all);
            all.Commit();
        }

        foreach (string index in AgreementTables.Indexes) AgreementTables.Do(sqlite, index);
        return sqlite;
    }

    private void Fill(string table, SqliteConnection sqlite, SqliteTransaction transaction)
    {
        using SqliteCommand insert = sqlite.CreateCommand();
        insert.Transaction = transaction;
        int columns = AgreementTables.RowsOf(table, Rows[0]).FirstOrDefault()?.Length ?? 3;
        insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(i => string.Create(CultureInfo.InvariantCulture, $"$c{i}")))})";
        for (int i = 0; i < columns; i++) insert.Parameters.Add(new SqliteParameter(string.Create(CultureInfo.InvariantCulture, $"$c{i}"), null));
        foreach (object[] row in Rows.SelectMany(r => AgreementTables.RowsOf(table, r)))
        {
            for (int i = 0; i < columns; i++) insert.Parameters[i].Value = row[i];
            insert.ExecuteNonQuery();
        }
    }

    private DuckDBConnection FillDuck()
    {
        DuckDBConnection duck = new("DataSource=:memory:");
        duck.Open();
        foreach (string table in AgreementTables.Tables) AgreementTables.Do(duck, table);
        foreach (string table in AgreementTables.Tables.Select(NameOf))
        {
            using DuckDBAppender appender = duck.CreateAppender(table);
            foreach (object[] row in Rows.SelectMany(r => AgreementTables.RowsOf(table, r)))
            {
                IDuckDBAppenderRow appended = appender.CreateRow();
                foreach (object value in row) _ = value is int number ? appended.AppendValue((int?)number) : appended.AppendValue((string)value);
                appended.EndRow();
            }
        }

        foreach (string index in AgreementTables.Indexes) AgreementTables.Do(duck, index);
        return duck;
    }
}
