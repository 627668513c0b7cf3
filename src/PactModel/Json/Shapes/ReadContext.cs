using System.Text.Json;

namespace PactModel.Json;

/// <summary>What one reading carries along: where it is, what it found, and the frames that hold members being read.</summary>
/// <remarks>Not shared between threads. The path is kept as a stack and turned into a <see cref="ModelPath"/> only for a finding.</remarks>
internal sealed class ReadContext
{
    private readonly List<Found> _found = [];
    private Segment[] _path = new Segment[16];
    private int _depth;
    private Frame?[] _frames = [];

    public PactJsonOptions Options { get; private set; } = PactJsonOptions.Default;

    public IReadOnlyList<Found> Found => _found;

    /// <summary>Gets how many findings there are, the ones beyond the limit included.</summary>
    public int Count { get; private set; }

    /// <summary>Gets whether findings are still kept; what is only needed for their messages need not be computed otherwise.</summary>
    public bool Keeps => Room > 0;

    /// <summary>Gets how many more findings are kept.</summary>
    public int Room => Options.MaxFindings - _found.Count;

    /// <summary>Gets or sets whether somebody asks for warnings and remarks about a value that could be read.</summary>
    public bool WantsRemarks { get; set; }

    public void Begin(PactJsonOptions options)
    {
        WantsRemarks = false;
        _found.Clear();
        Count = 0;
        _depth = 0;
        Options = options;
    }

    public void EnterMember(string name) => Push(new Segment(name, -1));

    public void EnterItem(int index) => Push(new Segment(null, index));

    public void Leave() => _depth--;

    public ModelPath Path()
    {
        ModelPath path = ModelPath.Root;
        for (int i = 0; i < _depth; i++) path = _path[i].Name is string name ? path.Member(name) : path.Item(_path[i].Index);
        return path;
    }

    /// <summary>Reports an error at the token the reader stands on. Always returns false, so that a reader can return it.</summary>
    public bool Error(ref Utf8JsonReader reader, string code, string message) => Error(code, message, reader.TokenStartIndex);

    public bool Error(string code, string message, long offset = -1)
    {
        Count++;
        if (Keeps) _found.Add(new Found(code, FindingSeverity.Error, Path(), message, offset));
        return false;
    }

    /// <summary>Reports what a model's own checks found; the paths are below the value being read. Returns false.</summary>
    public bool Add(IEnumerable<Finding> findings)
    {
        ModelPath here = Path();
        foreach (Finding finding in findings)
        {
            Count++;
            if (Keeps) _found.Add(new Found(finding.Code, finding.Severity, finding.Path.Below(here), finding.Message, -1));
        }

        return false;
    }

    public Frame Rent<T>(ObjectShape<T> shape)
    {
        if (shape.Number >= _frames.Length) Array.Resize(ref _frames, ShapeNumbers.Count);
        Frame? free = _frames[shape.Number];
        if (free is null) return shape.NewFrame();
        _frames[shape.Number] = free.Next;
        return free;
    }

    public void Return(int shapeNumber, Frame frame)
    {
        frame.Clear();
        frame.Next = _frames[shapeNumber];
        _frames[shapeNumber] = frame;
    }

    private void Push(Segment segment)
    {
        if (_depth == _path.Length) Array.Resize(ref _path, _depth * 2);
        _path[_depth++] = segment;
    }

    private readonly record struct Segment(string? Name, int Index);
}

/// <summary>A finding and the offset of its token in the document, or -1 where only its path is known.</summary>
internal readonly record struct Found(string Code, FindingSeverity Severity, ModelPath Path, string Message, long Offset);
