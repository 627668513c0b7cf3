using System.Data.Common;
using System.Globalization;

namespace PactModel.Benchmarks.Registers;

/// <summary>The same agreements in the tables of a database in memory, with the indexes that its queries want.</summary>
internal static class AgreementTables
{
    public static readonly string[] Tables =
    [
        "CREATE TABLE agreement (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, parties INTEGER NOT NULL, within_africa INTEGER NOT NULL, signed_from INTEGER NOT NULL, signed_to INTEGER NOT NULL)",
        "CREATE TABLE party (agreement INTEGER NOT NULL, code TEXT NOT NULL)",
        "CREATE TABLE area (agreement INTEGER NOT NULL, code TEXT NOT NULL)",
        "CREATE TABLE word (agreement INTEGER NOT NULL, word TEXT NOT NULL)",
        "CREATE TABLE in_force (agreement INTEGER NOT NULL, first_day INTEGER NOT NULL, until INTEGER NOT NULL)",
    ];

    public static readonly string[] Indexes =
    [
        "CREATE INDEX party_code ON party (code, agreement)",
        "CREATE INDEX area_code ON area (code, agreement)",
        "CREATE INDEX word_word ON word (word, agreement)",
        "CREATE INDEX in_force_agreement ON in_force (agreement, first_day, until)",
        "CREATE INDEX in_force_days ON in_force (first_day, until, agreement)",
        "CREATE INDEX agreement_signed ON agreement (signed_from, signed_to, number)",
        "CREATE INDEX agreement_kind ON agreement (kind, within_africa, number)",
        "ANALYZE",
    ];

    /// <summary>Returns the rows of a table in the order of its columns.</summary>
    public static IEnumerable<object[]> RowsOf(string table, FlatRow row) => table switch
    {
        "agreement" => [[row.Number, row.Kind, row.Parties.Count, row.IsWithinAfrica ? 1 : 0, row.SignedFrom, row.SignedTo]],
        "party" => row.Parties.Select(p => new object[] { row.Number, p }),
        "area" => row.Areas.Select(a => new object[] { row.Number, a }),
        "word" => row.Words.Select(w => new object[] { row.Number, w }),
        _ => row.InForce.Select(s => new object[] { row.Number, s.From, s.Until }),
    };

    public static void Do(DbConnection connection, string sql)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static DbCommand Prepare(DbConnection connection, string sql)
    {
        DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.Prepare();
        return command;
    }

    public static int Number(DbCommand command) => Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);

    /// <summary>Returns the sum of the numbers in the first column, so that every row is read.</summary>
    public static long Sum(DbCommand command)
    {
        long sum = 0;
        using DbDataReader reader = command.ExecuteReader();
        while (reader.Read()) sum += reader.GetInt64(0);
        return sum;
    }
}
