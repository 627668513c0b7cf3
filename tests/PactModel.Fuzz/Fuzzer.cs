using System.Diagnostics;
using System.Globalization;

namespace PactModel.Fuzz;

/// <summary>Runs a target until its budget is used up: changes inputs, keeps those that reach something new, collects failures.</summary>
internal sealed class Fuzzer(FuzzTarget target, int seed, string failuresFolder)
{
    private const int MostFailures = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private const int LooksUntilTheEnd = 10;

    private readonly Random _random = new(seed);
    private readonly List<byte[]> _corpus = [];
    private readonly HashSet<string> _failures = new(StringComparer.Ordinal);
    private byte[] _current = [];
    private long _currentSince;
    private long _seenSince;
    private int _looks;
    private long _inputs;

    /// <summary>Runs until so many inputs were tried or so much time went by, and prints what came of it.</summary>
    /// <returns>Whether nothing failed.</returns>
    public bool Run(long inputs, TimeSpan time)
    {
        using Coverage coverage = new();
        using Timer watch = new(_ => Watch(), null, Patience, Patience);
        Stopwatch clock = Stopwatch.StartNew();
        Start(coverage);
        if (coverage.Edges == 0)
        {
            Console.Error.WriteLine("No edge was counted: PactModel.dll is not instrumented. Build in Release: dotnet run -c Release --project tests/PactModel.Fuzz");
            return false;
        }

        Mutator mutator = target.MakeMutator(_random);
        while (_inputs < inputs && clock.Elapsed < time && _failures.Count < MostFailures)
        {
            byte[] input = mutator.Change(_corpus, Parent());
            if (Try(input, coverage)) _corpus.Add(input);
        }

        Volatile.Write(ref _currentSince, 0);
        Print(clock.Elapsed, coverage);
        return _failures.Count == 0;
    }

    /// <summary>Tries one input, from a file that an earlier run wrote.</summary>
    public bool Replay(byte[] input)
    {
        using Coverage coverage = new();
        Start(coverage);
        Try(input, coverage);
        Print(TimeSpan.Zero, coverage);
        return _failures.Count == 0;
    }

    private void Start(Coverage coverage)
    {
        foreach (bool isWarm in (bool[])[false, true])
        {
            target.IsWarm = isWarm;
            foreach (byte[] input in target.Seeds)
            {
                if (Try(input, coverage)) _corpus.Add(input);
            }
        }
    }

    /// <summary>Picks an input: of two, mostly the shorter one, which is quicker and clearer.</summary>
    private int Parent()
    {
        int one = _random.Next(_corpus.Count), other = _random.Next(_corpus.Count);
        return _corpus[one].Length <= _corpus[other].Length || _random.Next(4) == 0 ? one : other;
    }

    private bool Try(byte[] input, Coverage coverage)
    {
        _current = input;
        coverage.Clear();
        long start = Stopwatch.GetTimestamp();
        Volatile.Write(ref _currentSince, start);
        string? fault = FaultOf(input, out bool isMeasured);
        bool isSlow = fault is null && target.IsWarm && Stopwatch.GetElapsedTime(start) > Patience;
        if (isSlow || isMeasured) fault = Again(input);
        _inputs++;
        if (fault is not null) Report(input, fault);
        return coverage.IsNew();
    }

    /// <summary>Another program on the machine can hold up an input once, and the runtime can allocate for itself meanwhile; hardly twice.</summary>
    private string? Again(byte[] input)
    {
        long start = Stopwatch.GetTimestamp();
        Volatile.Write(ref _currentSince, start);
        string? fault = FaultOf(input, out _);
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        return fault ?? (time > Patience ? string.Create(CultureInfo.InvariantCulture, $"took {time.TotalSeconds:0.0} s, twice") : null);
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "Whatever the library throws here is the finding.")]
    private string? FaultOf(byte[] input, out bool isMeasured)
    {
        isMeasured = false;
        try
        {
            target.Try(input);
            return null;
        }
        catch (BrokenRuleException broken)
        {
            isMeasured = broken.IsMeasured;
            return broken.Message;
        }
        catch (Exception thrown)
        {
            return thrown.ToString();
        }
    }

    /// <summary>Ends the process when an input does not come back: looks are counted, not time, since a process can be held up as a whole.</summary>
    private void Watch()
    {
        long since = Volatile.Read(ref _currentSince);
        _looks = since == _seenSince ? _looks + 1 : 0;
        _seenSince = since;
        if (since == 0 || _looks < LooksUntilTheEnd) return;
        Report(_current, "does not end");
        Environment.Exit(1);
    }

    private void Report(byte[] input, string fault)
    {
        string kind = string.Join('\n', fault.Split('\n').Take(4));
        kind = string.Concat(kind.Where(c => !char.IsAsciiDigit(c)));
        if (!_failures.Add(kind)) return;
        Directory.CreateDirectory(failuresFolder);
        string file = Path.Combine(failuresFolder, string.Create(CultureInfo.InvariantCulture, $"{target.Name}-{seed}-{_failures.Count}.bin"));
        File.WriteAllBytes(file, input);
        Console.Error.WriteLine($"FAILED: {fault}\n  input: {file}");
    }

    private void Print(TimeSpan time, Coverage coverage)
    {
        double perSecond = time.TotalSeconds > 0 ? _inputs / time.TotalSeconds : 0;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{target.Name}: {_inputs} inputs in {time.TotalSeconds:0.0} s, {perSecond:0} per second, {coverage.Edges} edges, {_corpus.Count} inputs kept, {_failures.Count} failures (seed {seed})"));
    }
}
