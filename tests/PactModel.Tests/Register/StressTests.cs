using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Registers;

/// <summary>One register among all cores: what is computed when first asked for is the same for all, and nothing piles up.</summary>
/// <remarks>Each test takes two seconds, or as many as the environment variable PACTMODEL_STRESS_SECONDS says.</remarks>
[Trait("Culture", "none")]
public sealed class StressTests
{
    private static readonly LocalDate s_first = new(1950, 1, 1);

    private static readonly PactDocument[] s_documents = [.. Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "samples", "data"), "*.json").Order(StringComparer.Ordinal).Select(f => PactDocument.Load(f))];

    private static TimeSpan Patience => TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable("PACTMODEL_STRESS_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) ? seconds : 2);

    [Fact]
    public void Ask_FromAllCoresAtOnce_GivesWhatOneThreadGets()
    {
        Register calm = Register.Of(s_documents);
        Func<Register, int, string>[] questions =
        [
            (r, n) => r.InForceOn(s_first.PlusDays(n)).Counts.ToString(),
            (r, n) => string.Join(' ', r.InState(AgreementState.SignedNotInForce, s_first.PlusDays(n)).Possibly().Select(a => a.Id)),
            (r, n) => string.Join(' ', r.All().OrderBy(AgreementComparer.BySignature.Descending).Page(n % 20, 5).Agreements.Select(a => a.Id)),
            (r, n) => string.Join(' ', r.EndedIn(s_first, s_first.PlusDays(n)).Select(a => a.Id)),
            (r, n) => r.LifecycleOf("rome-statute-1998").StatusOn(s_first.PlusDays(n), r["rome-statute-1998"].Parties[n % 4].Party).ToString(),
            (r, n) => r["un-security-council-presidency"].Commissions.Single().Rotation!.TurnAt(1 + (n % 600)).Why.ToString(),
        ];
        string[][] expected = [.. questions.Select(q => Enumerable.Range(0, 40).Select(n => q(calm, 613 * n)).ToArray())];
        Stopwatch watch = Stopwatch.StartNew();
        int rounds = 0;
        while (rounds == 0 || watch.Elapsed < Patience)
        {
            // A fresh register each round: the first answers are computed while others ask for them.
            Register shared = Register.Of(s_documents.Select(d => PactDocument.Parse(d.ToJson())));
            Parallel.For(0, 240, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            {
                (int question, int n) = (i % questions.Length, i / questions.Length);
                Assert.Equal(expected[question][n], questions[question](shared, 613 * n));
            });
            rounds++;
        }
    }

    [Fact]
    public void Lifecycle_AskedForTheFirstTimeByAll_IsOneForAll()
    {
        Stopwatch watch = Stopwatch.StartNew();
        do
        {
            Register shared = Register.Of(s_documents.Select(d => PactDocument.Parse(d.ToJson())));
            AgreementId[] ids = [.. shared.All().Select(a => a.Id)];
            AgreementLifecycle[][] seen = new AgreementLifecycle[4][];
            using Barrier together = new(seen.Length);
            Thread[] threads = [.. seen.Select((_, i) => new Thread(() =>
            {
                seen[i] = new AgreementLifecycle[ids.Length];
                for (int at = 0; at < ids.Length; at++)
                {
                    // Released at once onto the same agreement, which none of them has asked for.
                    together.SignalAndWait();
                    seen[i][at] = shared.LifecycleOf(ids[at]);
                }
            }))];
            foreach (Thread thread in threads) thread.Start();
            foreach (Thread thread in threads) thread.Join();
            for (int at = 0; at < ids.Length; at++)
                Assert.All(seen, own => Assert.Same(seen[0][at], own[at]));
        }
        while (watch.Elapsed < Patience);
    }

    [Fact]
    public void Change_AgainAndAgain_KeepsNothingOfWhatWentAway()
    {
        // What is held is asked of the objects themselves: the heap of the process is shared with the tests that run beside this one.
        Register register = Register.Of(s_documents);
        List<WeakReference> passing = [];
        Stopwatch watch = Stopwatch.StartNew();
        do register = Changed(register, passing, 100);
        while (watch.Elapsed < Patience);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.Equal(28, register.Count);
        Assert.InRange(passing.Count(p => p.IsAlive), 0, 4);
        GC.KeepAlive(register);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Register Changed(Register register, List<WeakReference> passing, int times)
    {
        Agreement template = register["fra-mli-defence-2014"];
        for (int i = 0; i < times; i++)
        {
            AgreementId id = AgreementId.Parse(string.Create(CultureInfo.InvariantCulture, $"passing-{passing.Count}"));
            Agreement added = template.With(f => f with { Id = id, Relations = [new Relation { Kind = RelationKind.Supersedes, Agreement = template.Id }] });
            register = register.With(added);
            passing.Add(new WeakReference(added));
            passing.Add(new WeakReference(register));
            _ = register.LifecycleOf(template.Id).Timeline;
            _ = register.InForceOn(s_first.PlusDays(passing.Count)).Counts;
            register = register.Without(id);
        }

        return register;
    }
}
