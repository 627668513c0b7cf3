// Reads the report of a run: which changes no test noticed, which of them are explained, and the score of each folder.
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

if (args.Length < 3)
{
    Console.Error.WriteLine("report.cs <mutation-report.json> <folder of explanations> <folder of the library>...");
    return 2;
}

using JsonDocument report = JsonDocument.Parse(File.ReadAllText(args[0]));
bool good = true;
foreach (string folder in args[2..])
{
    HashSet<string> argued = Explained(Path.Combine(args[1], folder + ".md"));
    HashSet<string> met = new(StringComparer.Ordinal), tested = new(StringComparer.Ordinal);
    int noticed = 0, missed = 0, explained = 0, aside = 0;
    foreach (JsonProperty file in report.RootElement.GetProperty("files").EnumerateObject().OrderBy(f => f.Name, StringComparer.Ordinal))
    {
        int at = file.Name.LastIndexOf($"PactModel/{folder}/", StringComparison.Ordinal);
        if (at < 0) continue;
        string name = file.Name[(at + "PactModel/".Length)..];
        string[] source = file.Value.GetProperty("source").GetString()!.Split('\n');
        foreach (JsonElement mutant in file.Value.GetProperty("mutants").EnumerateArray())
        {
            string status = mutant.GetProperty("status").GetString()!;
            if (status is not ("Killed" or "Timeout" or "Survived" or "NoCoverage")) continue;
            tested.Add(name);
            string key = $"{name}: `{Original(source, mutant)}` -> `{Short(mutant.GetProperty("replacement").GetString()!)}`";

            // What is made once for a process is made before a change is switched on, so that no test is asked about it.
            if (mutant.TryGetProperty("static", out JsonElement isStatic) && isStatic.ValueKind == JsonValueKind.True)
            {
                aside++;
                met.Add(key);
                continue;
            }

            if (status is "Killed" or "Timeout")
            {
                noticed++;
                continue;
            }

            missed++;
            met.Add(key);
            if (argued.Contains(key))
            {
                explained++;
                continue;
            }

            int line = mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32();
            Console.WriteLine($"- {key}{(status == "NoCoverage" ? " (no test comes here)" : "")} (line {line})");
        }
    }

    int most = noticed + missed;
    int target = folder is "Dates" or "Rotation" or "Lifecycle" ? 90 : 80;
    double score = most == 0 ? 100 : 100.0 * noticed / most;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder}: {noticed} of {most} changes noticed, {score:0.0}% (target {target}%); of {missed} that were not, {explained} are explained; {aside} in what is made once for a process are set aside"));
    foreach (string stale in argued.Except(met, StringComparer.Ordinal).Where(key => tested.Contains(key[..key.IndexOf(':', StringComparison.Ordinal)]))) Console.WriteLine($"  explained, but noticed or gone: {stale}");
    good &= score >= target && explained == missed;
}

return good ? 0 : 1;

// "- Dates/Delay.cs: `a < b` -> `a <= b`: why it makes no difference."
static HashSet<string> Explained(string file) => !File.Exists(file) ? [] :
    [.. File.ReadLines(file).Select(line => Regex.Match(line, "^- (?<key>[^`]*`[^`]*` -> `[^`]*`): .", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)).Where(match => match.Success).Select(match => match.Groups["key"].Value)];

static string Original(string[] source, JsonElement mutant)
{
    JsonElement location = mutant.GetProperty("location");
    (int line, int column) start = At(location.GetProperty("start")), end = At(location.GetProperty("end"));
    if (start.line == end.line) return Short(source[start.line][start.column..end.column]);
    return Short(string.Join(' ', [source[start.line][start.column..], .. source[(start.line + 1)..end.line], source[end.line][..end.column]]));
}

static (int Line, int Column) At(JsonElement place) => (place.GetProperty("line").GetInt32() - 1, place.GetProperty("column").GetInt32() - 1);

static string Short(string code)
{
    string one = Regex.Replace(code.Replace('`', '\''), @"\s+", " ", RegexOptions.NonBacktracking).Trim();
    return one.Length <= 100 ? one : one[..97] + "...";
}
