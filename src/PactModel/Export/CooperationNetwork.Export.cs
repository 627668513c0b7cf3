namespace PactModel;

public sealed partial class CooperationNetwork
{
    /// <summary>Returns the network as GraphML, the XML format of graph tools.</summary>
    /// <param name="language">The language of the names of parties; English where that language is not given.</param>
    /// <remarks>
    /// One undirected graph. Nodes have the codes of the parties as identifiers, and <c>name</c>, <c>organisation</c>, <c>certain</c>
    /// (whether the party certainly belongs), <c>cluster</c> (from 1) and <c>degree</c>; edges have the numbers of agreements, <c>certain</c>
    /// and <c>possible</c>, and <c>areas</c>, the codes with a space between them. Characters that XML forbids become U+FFFD. Lines end with <c>\n</c>;
    /// the same network gives the same text.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToGraphML(string language = "en") => GraphMLWriter.Write(Plain(language));

    /// <summary>Returns the network in DOT, the language of Graphviz.</summary>
    /// <param name="language">The language of the names of parties; English where that language is not given.</param>
    /// <remarks>
    /// One undirected graph; nodes have the codes of the parties as identifiers and the names as labels, edges the number of
    /// agreements as label, and <c>certain</c> and <c>possible</c> with each number. A tie that is only possible is dashed. Lines end with <c>\n</c>; the same
    /// network gives the same text.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToDot(string language = "en") => DotWriter.Write(Plain(language));

    /// <summary>Returns the network as a Mermaid flowchart, which Markdown viewers draw.</summary>
    /// <param name="language">The language of the names of parties; English where that language is not given.</param>
    /// <remarks>
    /// Identifiers are the codes with <c>_</c> in place of <c>:</c> and <c>-</c> (<c>org_AU</c>), labels the names; edges bear the number of agreements,
    /// certain and, after a plus sign, possible. A tie that is only possible is dotted. Lines end with <c>\n</c>; the same network gives the same text.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToMermaid(string language = "en") => MermaidWriter.Write(Plain(language));

    /// <summary>Returns a picture of the network as SVG.</summary>
    /// <param name="language">The language of the names and words; English where that language is not given.</param>
    /// <remarks>
    /// The parties stand on a circle, cluster by cluster and by code within each, with their names outwards; the circle is large
    /// enough that no name touches another. A line is the wider the more agreements a tie has, coloured within a cluster and
    /// dashed where it is only possible. Positions are computed with sums, products, quotients and square roots alone and
    /// rounded to a hundredth, so that the same network gives the same bytes on every machine. The colours follow the viewer's light or
    /// dark scheme; the picture has a title and a description that say the same in words. An empty network gives a picture that says so.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToSvg(string language = "en") => SvgWriter.Write(Plain(language), NetworkWords.In(language));

    /// <summary>Returns the ties as a table of comma-separated values.</summary>
    /// <param name="language">The language of the names of parties; English where that language is not given.</param>
    /// <remarks>
    /// By RFC 4180: a header, lines that end with <c>\r\n</c>, quotes where a field needs them. The columns are the codes and names of the two
    /// parties, the numbers of agreements, and the codes of the areas with a space between them. A field is written as it is, even if a spreadsheet would
    /// take it for a formula.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToCsv(string language = "en")
    {
        PlainNetwork plain = Plain(language);
        CsvWriter csv = new();
        csv.Line("party", "party name", "other", "other name", "certain", "possible", "areas");
        foreach (PlainTie tie in plain.Ties)
        {
            PlainParty one = plain.Parties[tie.One], other = plain.Parties[tie.Other];
            csv.Line(one.Code, one.Name, other.Code, other.Name, CsvWriter.Number(tie.Counts.Certain), CsvWriter.Number(tie.Counts.Possible), tie.Areas);
        }

        return csv.ToString();
    }

    private PlainNetwork Plain(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return PlainNetwork.Of(this, language);
    }
}
