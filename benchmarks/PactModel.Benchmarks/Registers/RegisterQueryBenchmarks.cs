using System.Data.Common;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace PactModel.Benchmarks.Registers;

/// <summary>The named queries over a register, beside LINQ over a list of rows, SQLite in memory with indexes, and DuckDB: counts, and the first 50 by day of signature.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class RegisterQueryBenchmarks
{
    private Register _register = Register.Empty;
    private List<FlatRow> _rows = [];
    private NamedQuery _query = null!;
    private Prepared _sqlite = null!;
    private Prepared _duck = null!;

    /// <summary>Gets or sets how many agreements there are; PACTMODEL_BENCH_SIZE names another number than a million.</summary>
    public static int Size => int.Parse(Environment.GetEnvironmentVariable("PACTMODEL_BENCH_SIZE") ?? "1000000", CultureInfo.InvariantCulture);

    [Params(0, 1, 2, 3, 4, 5)]
    public int Query { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        RegisterData data = RegisterData.Of(Size);
        (_register, _rows, _query) = (data.Register, data.Rows, data.Queries[Query]);
        _sqlite = Prepared.For(data.Sqlite, _query);
        _duck = Prepared.For(data.Duck, _query);
        int[] counts = [CountIndexed(), CountLinq(), CountSqlite(), CountDuck()];
        if (counts.Distinct().Count() != 1) throw new InvalidOperationException($"'{_query.Name}' gives different counts: {string.Join(", ", counts)}.");
        if (FirstLinq() != FirstSqlite() || FirstLinq() != FirstDuck()) throw new InvalidOperationException($"'{_query.Name}' gives different rows first.");
        Console.WriteLine($"// {Query}: {_query.Name}: {counts[0]} of {Size}");
    }

    [Benchmark(Description = "register"), BenchmarkCategory("count")]
    public int CountIndexed() => _register.Where(_query.Query).Count();

    [Benchmark(Description = "LINQ over rows", Baseline = true), BenchmarkCategory("count")]
    public int CountLinq() => _rows.Count(_query.Row);

    [Benchmark(Description = "SQLite"), BenchmarkCategory("count")]
    public int CountSqlite() => AgreementTables.Number(_sqlite.Count);

    [Benchmark(Description = "DuckDB"), BenchmarkCategory("count")]
    public int CountDuck() => AgreementTables.Number(_duck.Count);

    [Benchmark(Description = "register"), BenchmarkCategory("first 50")]
    public int FirstIndexed() => _register.Where(_query.Query).OrderBy(AgreementComparer.BySignature).Page(0, 50).Agreements.Count;

    [Benchmark(Description = "LINQ over rows", Baseline = true), BenchmarkCategory("first 50")]
    public long FirstLinq() => _rows.Where(_query.Row).OrderBy(r => r.SignedFrom).ThenBy(r => r.SignedTo).ThenBy(r => r.Number).Take(50).Sum(r => (long)r.Number);

    [Benchmark(Description = "SQLite"), BenchmarkCategory("first 50")]
    public long FirstSqlite() => AgreementTables.Sum(_sqlite.First);

    [Benchmark(Description = "DuckDB"), BenchmarkCategory("first 50")]
    public long FirstDuck() => AgreementTables.Sum(_duck.First);

    /// <summary>The two questions to a database, read and planned beforehand.</summary>
    private sealed record Prepared(DbCommand Count, DbCommand First)
    {
        public static Prepared For(DbConnection connection, NamedQuery query) => new(
            AgreementTables.Prepare(connection, $"SELECT COUNT(*) FROM ({query.Sql}) AS found"),
            AgreementTables.Prepare(connection, query.Sql.Replace("SELECT a.number", "SELECT a.number, a.signed_from, a.signed_to", StringComparison.Ordinal) + " ORDER BY a.signed_from, a.signed_to, a.number LIMIT 50"));
    }
}
