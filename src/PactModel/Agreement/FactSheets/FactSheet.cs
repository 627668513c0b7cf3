namespace PactModel;

/// <summary>What is inside an agreement, laid out for a reader: headings, lines, and every source numbered.</summary>
/// <remarks>
/// Immutable. The lines are plain text in the language asked for; where a text of the record is not given in that
/// language, <see cref="LocalizedText.In"/> says which one stands in. The sheet says what is recorded and what is not
/// known; it asks no clock.
/// </remarks>
public sealed partial class FactSheet
{
    private FactSheet(string title, string language, EquatableList<FactSection> sections, EquatableList<Source> sources)
    {
        Title = title;
        Language = language;
        Sections = sections;
        Sources = sources;
    }

    /// <summary>Gets the title of the agreement.</summary>
    public string Title { get; }

    /// <summary>Gets the language of headings and labels: <c>en</c> or <c>fr</c>.</summary>
    public string Language { get; }

    /// <summary>Gets the sections, in reading order; a section about which nothing is recorded is left out.</summary>
    public EquatableList<FactSection> Sections { get; }

    /// <summary>Gets the sources that the lines cite; the number in a line is the position here, counted from one.</summary>
    public EquatableList<Source> Sources { get; }
}

/// <summary>A heading of a fact sheet with its lines.</summary>
/// <remarks>Immutable.</remarks>
public sealed record FactSection
{
    internal FactSection(string heading, EquatableList<FactLine> lines)
    {
        Heading = heading;
        Lines = lines;
    }

    /// <summary>Gets the heading.</summary>
    public string Heading { get; }

    /// <summary>Gets the lines.</summary>
    public EquatableList<FactLine> Lines { get; }
}

/// <summary>A line of a fact sheet, with the sources it rests on and the lines below it.</summary>
/// <remarks>Immutable.</remarks>
public sealed record FactLine
{
    internal FactLine(string text, EquatableList<SourceMark> sources, EquatableList<FactLine> lines)
    {
        Text = text;
        Sources = sources;
        Lines = lines;
    }

    /// <summary>Gets the text.</summary>
    public string Text { get; }

    /// <summary>Gets the sources the line rests on.</summary>
    public EquatableList<SourceMark> Sources { get; }

    /// <summary>Gets the lines below it.</summary>
    public EquatableList<FactLine> Lines { get; }
}

/// <summary>The number of a source in a fact sheet, with the place in it.</summary>
/// <remarks>Immutable.</remarks>
public sealed record SourceMark
{
    internal SourceMark(int number, string? locator)
    {
        Number = number;
        Locator = locator;
    }

    /// <summary>Gets the number of the source, counted from one.</summary>
    public int Number { get; }

    /// <summary>Gets the article, page or paragraph, or null if the source is cited as a whole.</summary>
    public string? Locator { get; }

    /// <summary>Returns the mark between square brackets, such as <c>[2, art. 4]</c>.</summary>
    public override string ToString() => Locator is null ? $"[{Number}]" : $"[{Number}, {Locator}]";
}
