using System.Globalization;

namespace PactModel;

/// <summary>The words of a picture of a network in English and French.</summary>
internal sealed class NetworkWords
{
    private readonly bool _french;

    private NetworkWords(bool french) => _french = french;

    /// <summary>Returns the words in a language; any language but French is answered in English.</summary>
    public static NetworkWords In(string language) => new(language is "fr" || language.StartsWith("fr-", StringComparison.OrdinalIgnoreCase));

    public string Language => _french ? "fr" : "en";

    public string Empty => _french ? "Aucune partie" : "No parties";

    public string Title(int parties, int ties) => _french
        ? $"Réseau de coopération : {Number(parties, "partie", "parties")}, {Number(ties, "lien", "liens")}"
        : $"Cooperation network: {Number(parties, "party", "parties")}, {Number(ties, "tie", "ties")}";

    public string Tie(string one, string other, MatchCounts counts)
    {
        string certain = _french ? Number(counts.Certain, "accord", "accords") : Number(counts.Certain, "agreement", "agreements");
        string possible = counts.Possible == 0 ? "" : _french
            ? $" et peut-être {counts.Possible.ToString(CultureInfo.InvariantCulture)} de plus"
            : $" and possibly {counts.Possible.ToString(CultureInfo.InvariantCulture)} more";
        return $"{one} \u2013 {other}{(_french ? " : " : ": ")}{certain}{possible}";
    }

    public string Party(string name, int degree) => $"{name}{(_french ? " : " : ": ")}{(_french ? Number(degree, "partenaire", "partenaires") : Number(degree, "partner", "partners"))}";

    private string Number(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 || (_french && number == 0) ? one : many)}");
}
