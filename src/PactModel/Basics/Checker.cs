using System.Globalization;

namespace PactModel;

/// <summary>Collects findings while a model is walked, and knows where the walk is.</summary>
/// <remarks>
/// One checker walks one value. Types that can be wrong have <c>internal void Check(Checker checker)</c>; the
/// aggregate that owns them calls it, so every invariant is checked in one walk, whether a value was built by code
/// or read from a document. A walk that finds nothing builds no paths.
/// </remarks>
/// <param name="resolver">Knows what is defined; null to take every reference as it is.</param>
/// <param name="root">Where the walk begins; null for the root of a value.</param>
internal sealed class Checker(IReferenceResolver? resolver = null, ModelPath? root = null)
{
    /// <summary>The most items that are compared in pairs, which is quicker than building a set of them.</summary>
    private const int ComparedInPairs = 8;

    private readonly List<Finding> _findings = [];
    private readonly List<Step> _steps = [];
    private readonly SuggestionBudget _suggestions = new();
    private List<Remarks.Unasked>? _later;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Gets what was found, with what is looked for later.</summary>
    public Remarks Remarks => new(_findings, (IReadOnlyCollection<Remarks.Unasked>?)_later ?? []);

    /// <summary>Gets the place where the walk is.</summary>
    public ModelPath Path
    {
        get
        {
            ModelPath path = root ?? ModelPath.Root;
            foreach (Step step in _steps) path = step.Name is null ? path.Item(step.Index) : path.Member(step.Name);
            return path;
        }
    }

    /// <summary>Gets or sets whether only references are of interest, because what is walked was checked when it was made.</summary>
    public bool OnlyReferences { get; set; }

    /// <summary>Says whether it is still worth the time to look for what may have been meant; each time that it is counts.</summary>
    public bool Suggests() => _suggestions.Take();

    public bool HasErrors => _findings.Exists(f => f.Severity == FindingSeverity.Error);

    /// <summary>Enters a member until the scope is disposed of: <c>using (checker.Member("events"))</c>.</summary>
    public Scope Member(string name) => Enter(new Step(name, 0));

    /// <summary>Enters an item of a list until the scope is disposed of.</summary>
    public Scope Item(int index) => Enter(new Step(null, index));

    public void Error(string code, string message) => Report(code, FindingSeverity.Error, Path, message);

    public void Error(string code, InvariantText message) => Error(code, message.Take());

    public void Warning(string code, string message) => Report(code, FindingSeverity.Warning, Path, message);

    public void Warning(string code, InvariantText message) => Warning(code, message.Take());

    public void Information(string code, string message) => Report(code, FindingSeverity.Information, Path, message);

    public void Information(string code, InvariantText message) => Information(code, message.Take());

    /// <summary>Reports an error at a member of the value that is being checked.</summary>
    public void ErrorAt(string member, string code, string message) => Report(code, FindingSeverity.Error, Path.Member(member), message);

    /// <inheritdoc cref="ErrorAt(string, string, string)"/>
    public void ErrorAt(string member, string code, InvariantText message) => ErrorAt(member, code, message.Take());

    /// <summary>Reports a warning at a member of the value that is being checked.</summary>
    public void WarningAt(string member, string code, string message) => Report(code, FindingSeverity.Warning, Path.Member(member), message);

    /// <inheritdoc cref="WarningAt(string, string, string)"/>
    public void WarningAt(string member, string code, InvariantText message) => WarningAt(member, code, message.Take());

    /// <summary>Adds what another walk found, below the place where this walk is.</summary>
    public void Add(Finding finding) => Report(finding.Code, finding.Severity, finding.Path.Below(Path), finding.Message);

    /// <summary>Puts off looking for what is only worth knowing until the remarks are asked for: never for errors, which keep a value from being made.</summary>
    /// <param name="look">Looks below the place where this walk is, with a walk of its own that knows no references.</param>
    public void Later(Action<Checker> look) => (_later ??= new(1)).Add(new Remarks.Unasked(_findings.Count, Path, look));

    /// <summary>Says that a member refers, by its code, to something defined elsewhere, which must be there.</summary>
    public void Refer<TCode>(string member, TCode code)
        where TCode : struct, ITextCode<TCode>
    {
        if (Fault(code) is not { } fault) return;
        Report(fault.Code, FindingSeverity.Error, Path.Member(member), fault.Message);
    }

    /// <summary>Says that a member refers, if it is given, to something defined elsewhere.</summary>
    public void Refer<TCode>(string member, TCode? code)
        where TCode : struct, ITextCode<TCode>
    {
        if (code is { } given) Refer(member, given);
    }

    /// <summary>Says that each item of a list refers to something defined elsewhere.</summary>
    public void Refer<TCode>(string member, EquatableList<TCode> codes)
        where TCode : struct, ITextCode<TCode>
    {
        if (resolver is null) return;
        for (int i = 0; i < codes.Count; i++)
        {
            if (Fault(codes[i]) is { } fault) Report(fault.Code, FindingSeverity.Error, Path.Member(member).Item(i), fault.Message);
        }
    }

    public void Each<T>(string member, EquatableList<T> items, Action<Checker, T> check)
    {
        if (items.Count == 0) return;
        using Scope list = Member(member);
        for (int i = 0; i < items.Count; i++)
        {
            using Scope item = Item(i);
            check(this, items[i]);
        }
    }

    /// <summary>Reports each item whose key an earlier item has already.</summary>
    public void Unique<T, TKey>(string member, EquatableList<T> items, Func<T, TKey> key, string code, string what) =>
        Unique(member, items, key, code, what, static (what, its) => string.Create(CultureInfo.InvariantCulture, $"{what} '{its}'"));

    /// <summary>Reports each item whose key an earlier item has already; what is given twice is told from <paramref name="what"/> and the key.</summary>
    public void Unique<T, TKey>(string member, EquatableList<T> items, Func<T, TKey> key, string code, string what, Func<string, TKey, string> tell)
    {
        if (items.Count < 2 || OnlyReferences) return;
        HashSet<TKey>? seen = items.Count > ComparedInPairs ? SpareSet<TKey>.Take() : null;
        for (int i = 0; i < items.Count; i++)
        {
            TKey its = key(items[i]);
            if (seen?.Add(its) ?? IsNew(items, i, its, key)) continue;
            Report(code, FindingSeverity.Error, Path.Member(member).Item(i), $"{tell(what, its)} is given twice: keep one.");
        }

        if (seen is not null) SpareSet<TKey>.GiveBack(seen);
    }

    /// <summary>Throws if an error was found.</summary>
    /// <exception cref="ModelException">At least one finding is an error.</exception>
    public void ThrowIfErrors(string what)
    {
        if (HasErrors) throw new ModelException(what, _findings.Where(f => f.Severity == FindingSeverity.Error));
    }

    private ReferenceFault? Fault<TCode>(TCode code)
        where TCode : struct, ITextCode<TCode> =>
        (resolver as IReferenceResolver<TCode>)?.Fault(code);

    private static bool IsNew<T, TKey>(EquatableList<T> items, int index, TKey its, Func<T, TKey> key)
    {
        for (int i = 0; i < index; i++)
        {
            if (EqualityComparer<TKey>.Default.Equals(key(items[i]), its)) return false;
        }

        return true;
    }

    private void Report(string code, FindingSeverity severity, ModelPath path, string message) =>
        _findings.Add(new Finding(code, severity, path, message));

    private Scope Enter(Step step)
    {
        // Most places lie five to seven steps deep.
        if (_steps.Capacity == 0) _steps.Capacity = 8;
        _steps.Add(step);
        return new Scope(this);
    }

    private readonly record struct Step(string? Name, int Index);

    internal readonly struct Scope(Checker checker) : IDisposable
    {
        public void Dispose() => checker._steps.RemoveAt(checker._steps.Count - 1);
    }
}

/// <summary>Knows what is defined: the aggregate's side of a walk. Codes of a kind that it does not resolve are not checked.</summary>
internal interface IReferenceResolver;

/// <summary>Knows what codes of one kind stand for.</summary>
internal interface IReferenceResolver<TCode> : IReferenceResolver
    where TCode : struct, ITextCode<TCode>
{
    /// <summary>Returns null if what the code stands for is there, otherwise the finding's code and message.</summary>
    ReferenceFault? Fault(TCode code);
}

/// <summary>Why a reference leads nowhere.</summary>
internal sealed record ReferenceFault(string Code, string Message);
