using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace PactModel;

/// <summary>The parties an app knows: all states, the built-in organisations, and those the app declares.</summary>
/// <remarks>Immutable and safe to share between threads. States are those of <see cref="State"/> and cannot be added to.</remarks>
public sealed partial class PartyDirectory
{
    private const int Short = 4;

    private readonly Dictionary<PartyCode, Organisation> _organisations;
    private readonly NameIndex<Organisation> _names = new();
    private KnownName<Organisation>[]? _knownNames;

    private PartyDirectory(EquatableList<Organisation> organisations)
    {
        Organisations = organisations;
        _organisations = organisations.ToDictionary(organisation => organisation.Code);
        foreach (Organisation organisation in organisations) _names.AddAll(organisation.Spellings(), organisation);
    }

    /// <summary>Gets the directory of what is built in.</summary>
    public static PartyDirectory BuiltIn => Shared.BuiltIn;

    /// <summary>Gets the organisations: the built-in ones, then those declared, in the order in which they were.</summary>
    public EquatableList<Organisation> Organisations { get; }

    /// <summary>Returns a directory that knows further organisations.</summary>
    /// <exception cref="ModelException">A code stands twice or is none of an organisation, or dates or members contradict each other.</exception>
    public PartyDirectory With(params IEnumerable<Organisation> organisations)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        return With(organisations.ToEquatableList(), again: false);
    }

    /// <summary>Returns a directory that also knows the organisations a document declares; what is known just so may be declared again.</summary>
    internal PartyDirectory With(EquatableList<Organisation> declared, bool again)
    {
        Checker checker = new(new DeclaredToo(this, declared));
        Check(checker, declared, again);
        checker.ThrowIfErrors("a directory of parties");
        Organisation[] added = [.. declared.Where(organisation => !_organisations.ContainsKey(organisation.Code))];
        return added.Length == 0 ? this : new PartyDirectory([.. Organisations, .. added]);
    }

    /// <summary>Says whether the code names a state, or an organisation that is known here.</summary>
    public bool Contains(PartyCode code) => State.TryFromCode(code, out _) || _organisations.ContainsKey(code);

    /// <summary>Returns the organisation with a code, if it is known here.</summary>
    public bool TryGetOrganisation(PartyCode code, [NotNullWhen(true)] out Organisation? organisation) =>
        _organisations.TryGetValue(code, out organisation);

    /// <summary>Returns the name of a party in a language: today's usual one, or the one it bore on a day.</summary>
    /// <exception cref="KeyNotFoundException">The code names no party that is known here; the message offers the nearest.</exception>
    public string NameOf(PartyCode code, string language = "en", LocalDate? on = null) =>
        TryGetName(code, out LocalizedText? name, on) ? name.In(language) : throw new KeyNotFoundException(Unknown(code));

    /// <summary>Returns the name of a party by language, if it is known here: today's usual one, or the one it bore on a day.</summary>
    public bool TryGetName(PartyCode code, [NotNullWhen(true)] out LocalizedText? name, LocalDate? on = null)
    {
        if (State.TryFromCode(code, out State? state)) name = on is { } day ? state.NameOn(day) : state.Name;
        else name = _organisations.TryGetValue(code, out Organisation? organisation) ? organisation.Name : null;
        return name is not null;
    }

    /// <summary>Returns the codes of all parties that are or were called so: states first, then organisations.</summary>
    /// <remarks>Finds as <see cref="State.Find"/> does; organisations by acronym, name or alias.</remarks>
    public EquatableList<PartyCode> Find(string name, LocalDate? on = null) =>
        State.Find(name, on).Select(state => state.Code).Concat(_names.Find(name, on).Select(organisation => organisation.Code)).ToEquatableList();

    /// <summary>Returns the codes of the parties whose codes or names are nearest to a text that is none; at most three, nearest first.</summary>
    public EquatableList<PartyCode> Nearest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string acronym = WithoutPrefix(text);
        if (acronym.Length < text.Length) return NearestOrganisations(acronym).Select(organisation => organisation.Code).ToEquatableList();
        EquatableList<PartyCode> found = Find(text);
        if (found.Count > 0) return found;
        return NearestNames.Among(text, StateTable.Instance.KnownNames.Select(name => new KnownName<PartyCode>(name.Name, name.Folded, name.Value.Code))
            .Concat(KnownNames.Select(name => new KnownName<PartyCode>(name.Name, name.Folded, name.Value.Code)))).ToEquatableList();
    }

    /// <summary>Says that a code names no known party, and which are nearest.</summary>
    internal string Unknown(PartyCode code, bool suggests = true)
    {
        IReadOnlyList<string> near = !suggests ? [] : code.IsOrganisation
            ? SuggestOrganisations(WithoutPrefix(code.ToString()))
            : StateTable.Instance.Suggest(code.ToString());
        string remedy = code.IsOrganisation ? " Declare the organisation, or correct the code." : "";
        return $"'{code}' is not the code of a known party.{NearestNames.Hint(near)}{remedy}";
    }

    /// <summary>Returns the codes, each with its name, of the parties that are meant by a text that is no code: by another code, by a name, or nearly so.</summary>
    internal IReadOnlyList<string> Suggest(string text)
    {
        string acronym = WithoutPrefix(text);
        if (acronym.Length < text.Length) return SuggestOrganisations(acronym);
        List<State> states = StateTable.Instance.Meant(text);
        EquatableList<Organisation> organisations = _names.Find(text, on: null);
        if (states.Count + organisations.Count == 0) return [.. Nearest(text).Select(code => $"'{code}' ({NameOf(code)})")];
        return [.. states.Select(StateTable.Offer).Concat(organisations.Select(Offer)).Take(3)];
    }

    /// <summary>Returns the only organisation that has a text as its code, acronym or name, where no state has it; otherwise null.</summary>
    internal Organisation? OrganisationMeant(string text) =>
        StateTable.Instance.Meant(text).Count == 0 && _names.Find(WithoutPrefix(text), on: null) is [var organisation] ? organisation : null;

    private static string Offer(Organisation organisation) => $"'{organisation.Code}' ({organisation.Name})";

    internal List<string> SuggestOrganisations(string acronym) => [.. NearestOrganisations(acronym).Select(Offer)];

    // Acronyms of a few letters are near to many others: only those that codes are made of are offered then.
    private List<Organisation> NearestOrganisations(string acronym)
    {
        List<Organisation> found = [.. _names.Find(acronym, on: null)];
        return found.Count > 0 ? found
            : acronym.Length > Short ? NearestNames.Among(acronym, KnownNames)
            : NearestNames.Among(acronym, Organisations.Select(organisation => (WithoutPrefix(organisation.Code.ToString()), organisation)));
    }

    private KnownName<Organisation>[] KnownNames =>
        Volatile.Read(ref _knownNames) ?? Interlocked.CompareExchange(ref _knownNames, [.. Organisations.SelectMany(o => o.Spellings().Select(name => KnownName.Of(name, o)))], null) ?? _knownNames;

    private static string WithoutPrefix(string text) => text.StartsWith("org:", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;

    /// <summary>Checks organisations that are to be added, as the list <c>organisations</c> of a document.</summary>
    internal void Check(Checker checker, EquatableList<Organisation> declared, bool again)
    {
        checker.Each("organisations", declared, (c, organisation) =>
        {
            organisation.Check(c);
            if (_organisations.TryGetValue(organisation.Code, out Organisation? known) && !(again && known == organisation))
                c.Error(PartyFindings.OrganisationDuplicate, $"'{organisation.Code}' is known already: leave it out, or give yours another code.");
        });
        checker.Unique("organisations", declared, organisation => organisation.Code, PartyFindings.OrganisationDuplicate, "The organisation");
    }

    /// <summary>Knows the parties of a directory and the organisations that are about to be added.</summary>
    private sealed class DeclaredToo(PartyDirectory directory, EquatableList<Organisation> declared) : IReferenceResolver<PartyCode>
    {
        private readonly HashSet<PartyCode> _declared = [.. declared.Select(organisation => organisation.Code)];
        private readonly SuggestionBudget _suggestions = new();

        public ReferenceFault? Fault(PartyCode code) => directory.Contains(code) || _declared.Contains(code)
            ? null
            : new ReferenceFault(PartyFindings.PartyUnknown, directory.Unknown(code, _suggestions.Take()));
    }

    private static class Shared
    {
        public static readonly PartyDirectory BuiltIn = new(Organisation.All);
    }
}
