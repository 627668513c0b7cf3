using System.Globalization;

namespace PactModel;

/// <summary>Collects findings while a model is walked, and knows where the walk is.</summary>
/// <remarks>
/// One checker walks one value. Types that can be wrong have <c>internal void Check(Checker checker)</c>; the
/// aggregate that owns them calls it, so every invariant is checked in one walk, whether a value was built by code
/// or read from a document.
/// </remarks>
internal sealed class Checker
{
    private readonly List<Finding> _findings = [];
    private readonly List<Reference> _references = [];
    private ModelPath _path = ModelPath.Root;

    public IReadOnlyList<Finding> Findings => _findings;

    public ModelPath Path => _path;

    /// <summary>Gets every code met on the walk that stands for something defined elsewhere; the aggregate resolves them.</summary>
    public IReadOnlyList<Reference> References => _references;

    public bool HasErrors => _findings.Exists(f => f.Severity == FindingSeverity.Error);

    /// <summary>Enters a member until the scope is disposed of: <c>using (checker.Member("events"))</c>.</summary>
    public Scope Member(string name) => Enter(_path.Member(name));

    /// <summary>Enters an item of a list until the scope is disposed of.</summary>
    public Scope Item(int index) => Enter(_path.Item(index));

    public void Error(string code, string message) => _findings.Add(new Finding(code, FindingSeverity.Error, _path, message));

    public void Warning(string code, string message) => _findings.Add(new Finding(code, FindingSeverity.Warning, _path, message));

    public void Information(string code, string message) => _findings.Add(new Finding(code, FindingSeverity.Information, _path, message));

    /// <summary>Notes that a member refers, by its code, to something defined elsewhere.</summary>
    public void Refer<TCode>(string member, TCode code)
        where TCode : struct, ITextCode<TCode> => _references.Add(new Reference(typeof(TCode), code.ToString() ?? "", _path.Member(member)));

    /// <summary>Notes that a member refers, if it is given, to something defined elsewhere.</summary>
    public void Refer<TCode>(string member, TCode? code)
        where TCode : struct, ITextCode<TCode>
    {
        if (code is { } given) Refer(member, given);
    }

    /// <summary>Notes that each item of a list refers to something defined elsewhere.</summary>
    public void Refer<TCode>(string member, EquatableList<TCode> codes)
        where TCode : struct, ITextCode<TCode>
    {
        ModelPath list = _path.Member(member);
        for (int i = 0; i < codes.Count; i++)
            _references.Add(new Reference(typeof(TCode), codes[i].ToString() ?? "", list.Item(i)));
    }

    /// <summary>Reports an error at a member of the value that is being checked.</summary>
    public void ErrorAt(string member, string code, string message) =>
        _findings.Add(new Finding(code, FindingSeverity.Error, _path.Member(member), message));

    /// <summary>Reports a warning at a member of the value that is being checked.</summary>
    public void WarningAt(string member, string code, string message) =>
        _findings.Add(new Finding(code, FindingSeverity.Warning, _path.Member(member), message));

    /// <summary>Adds what another walk found, below the place where this walk is.</summary>
    public void Add(Finding finding) =>
        _findings.Add(new Finding(finding.Code, finding.Severity, finding.Path.Below(_path), finding.Message));

    public void Each<T>(string member, EquatableList<T> items, Action<Checker, T> check)
    {
        using Scope list = Member(member);
        for (int i = 0; i < items.Count; i++)
        {
            using Scope item = Item(i);
            check(this, items[i]);
        }
    }

    /// <summary>Reports each item whose key an earlier item has already.</summary>
    public void Unique<T>(string member, EquatableList<T> items, Func<T, string> key, string code, string what)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Each(member, items, (checker, item) =>
        {
            if (!seen.Add(key(item)))
                checker.Error(code, string.Create(CultureInfo.InvariantCulture, $"{what} '{key(item)}' is given twice: remove or rename one."));
        });
    }

    /// <summary>Throws if an error was found.</summary>
    /// <exception cref="ModelException">At least one finding is an error.</exception>
    public void ThrowIfErrors(string what)
    {
        if (HasErrors) throw new ModelException(what, _findings.Where(f => f.Severity == FindingSeverity.Error));
    }

    private Scope Enter(ModelPath path)
    {
        Scope scope = new(this, _path);
        _path = path;
        return scope;
    }

    /// <summary>A code that stands for something defined elsewhere: which kind of code, its text, and where it stands.</summary>
    internal readonly record struct Reference(Type Kind, string Code, ModelPath Path);

    internal readonly struct Scope(Checker checker, ModelPath before) : IDisposable
    {
        public void Dispose() => checker._path = before;
    }
}
