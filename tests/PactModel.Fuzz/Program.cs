using System.Globalization;
using PactModel.Fuzz;
using PactModel.Fuzz.Targets;

// dotnet run -c Release --project tests/PactModel.Fuzz -- --target edtf --inputs 10000000
// dotnet run -c Release --project tests/PactModel.Fuzz -- --seconds 15 --seed 7
// dotnet run -c Release --project tests/PactModel.Fuzz -- --target json --replay artifacts/fuzz/json-1-1.bin
FuzzTarget[] targets = [new EdtfTarget(), new CodesTarget(), new NamesTarget(), new NearestTarget(), new JsonTarget(), new LinesTarget(), new AnswersTarget()];
Dictionary<string, string> options = new(StringComparer.Ordinal);
for (int i = 0; i + 1 < args.Length; i += 2) options[args[i]] = args[i + 1];
string[] known = ["--target", "--inputs", "--seconds", "--seed", "--replay", "--failures"];
string? unknown = args.Length % 2 == 1 ? args[^1] : options.Keys.Except(known, StringComparer.Ordinal).FirstOrDefault();
string[] wanted = options.GetValueOrDefault("--target", "all").Split(',');
FuzzTarget[] chosen = [.. targets.Where(target => wanted is ["all"] || wanted.Contains(target.Name, StringComparer.Ordinal))];
string? missing = wanted is ["all"] ? null : wanted.Except(targets.Select(target => target.Name), StringComparer.Ordinal).FirstOrDefault();
if (unknown is not null || missing is not null)
{
    Console.Error.WriteLine(unknown is null ? $"There is no target '{missing}'." : $"There is no option '{unknown}'.");
    Console.Error.WriteLine($"""
        --target    {string.Join(", ", targets.Select(target => target.Name))}: one or several, with commas between; all where it is not given
        --inputs    how many inputs a target is given
        --seconds   how long a target runs; 15 where neither is given
        --seed      where the random numbers start; 1 where it is not given
        --replay    a file with one input, which is tried alone
        --failures  the folder into which failing inputs are written; artifacts/fuzz where it is not given
        """);
    return 2;
}

int seed = int.Parse(options.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture);
long inputs = options.TryGetValue("--inputs", out string? most) ? long.Parse(most, CultureInfo.InvariantCulture) : long.MaxValue;
TimeSpan time = options.TryGetValue("--seconds", out string? seconds) ? TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture))
    : inputs == long.MaxValue ? TimeSpan.FromSeconds(15) : TimeSpan.MaxValue;
string failures = options.GetValueOrDefault("--failures", Path.Combine("artifacts", "fuzz"));

bool good = true;
foreach (FuzzTarget target in chosen)
{
    Fuzzer fuzzer = new(target, seed, failures);
    good &= options.TryGetValue("--replay", out string? file) ? fuzzer.Replay(File.ReadAllBytes(file)) : fuzzer.Run(inputs, time);
}

return good ? 0 : 1;
