using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace PactModel.Benchmarks.Registers;

/// <summary>Makes a register of a number of agreements and prints what it takes: <c>register-size 1000000</c>.</summary>
internal static class RegisterSize
{
    private static TimeSpan s_worked;

    public static async Task RunAsync(int count)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Agreement[] agreements = [.. new AgreementMaker().Make(count)];
        Print("made", watch);
        Register register = Register.Of(agreements);
        agreements = [];
        Print("register built", watch);
        LocalDate day = new(2020, 1, 1);
        MatchCounts inForce = register.InForceOn(day).Counts;
        Print($"in force on 2020-01-01: {inForce}", watch);
        GC.KeepAlive(register);

        // Through the format: written as lines, read back, the made objects gone.
        string file = Path.GetTempFileName();
        await using (FileStream output = File.Create(file)) await register.WriteLinesAsync(output);
        Print($"written, {new FileInfo(file).Length / (1024 * 1024)} MiB", watch);
        register = Register.Empty;
        await using (FileStream input = File.OpenRead(file)) register = await Register.ReadLinesAsync(input);
        File.Delete(file);
        Print($"read back, {register.Count} agreements", watch);
        Print($"in force on 2020-01-01: {register.InForceOn(day).Counts}", watch);
        GC.KeepAlive(register);
    }

    private static void Print(string what, Stopwatch watch)
    {
        TimeSpan took = watch.Elapsed, worked = Process.GetCurrentProcess().TotalProcessorTime - s_worked;
        long held = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{took.TotalSeconds,8:F1} s  {worked.TotalSeconds,8:F1} s of processor  {held / (1024.0 * 1024 * 1024),6:F2} GiB managed heap  {what}"));
        s_worked = Process.GetCurrentProcess().TotalProcessorTime;
        watch.Restart();
    }
}
