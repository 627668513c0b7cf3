using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace PactModel;

/// <summary>All states, and the ways to them; read from the assembly when first asked for.</summary>
internal sealed class StateTable
{
    private NameIndex<State>? _names;
    private KnownName<State>[]? _knownNames;

    private StateTable()
    {
        All = StateReader.Read(this);
        ByCode = new Dictionary<string, State>(All.Count, StringComparer.Ordinal);
        foreach (State state in All) ByCode.Add(state.Code.ToString(), state);
    }

    public static StateTable Instance { get; } = new();

    public EquatableList<State> All { get; }

    public Dictionary<string, State> ByCode { get; }

    public CodeDoor<string> ByAlpha2 { get; } = new(StringComparer.OrdinalIgnoreCase);

    public CodeDoor<string> ByAlpha3 { get; } = new(StringComparer.OrdinalIgnoreCase);

    public CodeDoor<string> ByAlpha4 { get; } = new(StringComparer.OrdinalIgnoreCase);

    public CodeDoor<int> ByNumeric { get; } = new();

    public CodeDoor<int> ByCowNumber { get; } = new();

    public CodeDoor<string> ByCowAbbreviation { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the aliases, in the order of the states.</summary>
    public List<StateAlias> Aliases { get; } = [];

    public NameIndex<State> Names => Volatile.Read(ref _names) ?? Interlocked.CompareExchange(ref _names, MakeNames(), null) ?? _names;

    /// <summary>Enters a state by its codes, present, former and of the Correlates of War.</summary>
    public void Enter(State state, List<CodeSpell> spells)
    {
        if (state.IsoStatus == IsoStatus.Current)
        {
            ByAlpha2.Add(state.Alpha2!, state);
            ByAlpha3.Add(state.Alpha3!, state);
            ByNumeric.Add(state.Numeric!.Value, state);
        }

        foreach (FormerStateCodes former in state.FormerCodes)
        {
            LocalDate until = former.Withdrawn.Latest;
            ByAlpha4.Add(former.Alpha4, state, to: until);

            // Another state may have used the short codes until they were withdrawn.
            if (spells.Exists(spell => string.Equals(spell.Alpha2, former.Alpha2, StringComparison.Ordinal))) continue;
            ByAlpha2.Add(former.Alpha2, state, to: until);
            ByAlpha3.Add(former.Alpha3, state, to: until);
            if (former.Numeric is { } numeric) ByNumeric.Add(numeric, state, to: until);
        }

        foreach (CodeSpell spell in spells)
        {
            ByAlpha2.Add(spell.Alpha2, state, spell.From, spell.To);
            ByAlpha3.Add(spell.Alpha3, state, spell.From, spell.To);
            if (spell.Numeric is { } numeric) ByNumeric.Add(numeric, state, spell.From, spell.To);
        }

        foreach (StateSystemPeriod period in state.StateSystemPeriods)
        {
            ByCowNumber.Add(period.Number, state, period.From, period.To);
            ByCowAbbreviation.Add(period.Abbreviation, state, period.From, period.To);
        }
    }

    public State Open<TKey>(CodeDoor<TKey> door, TKey key, LocalDate? on, string what, [CallerArgumentExpression(nameof(key))] string? parameter = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key, parameter);
        if (door.Find(key, on) is { } state) return state;
        IReadOnlyList<State> holders = door.Holders(key);
        throw new KeyNotFoundException(holders.Count == 0
            ? $"'{TextCode.Quote(key.ToString())}' is not a known {what}.{NearestNames.Hint(Nearest(door, key.ToString()!))}"
            : $"The {what} '{key}' has named {string.Join(" and ", holders)}: give a day on which one of them held it.");
    }

    public static bool TryOpen(CodeDoor<string> door, [NotNullWhen(true)] string? key, LocalDate? on, [NotNullWhen(true)] out State? state)
    {
        state = key is null ? null : door.Find(key, on);
        return state is not null;
    }

    public static KeyNotFoundException Unknown(string code) =>
        new($"'{TextCode.Quote(code)}' is not the code of a known state.{(PartyDirectory.BuiltIn.OrganisationMeant(code) is { } organisation ? $" It is an organisation, '{organisation.Code}' ({organisation.Name}): ask Organisation for it." : NearestNames.Hint(Instance.Suggest(code)))}");

    /// <summary>Returns the nearest codes, each with its state's name, to something that is not a known code.</summary>
    public IReadOnlyList<string> Suggest(string text)
    {
        List<State> states = Meant(text);
        return [.. (states.Count > 0 ? states : NearestNames.Among(text, KnownNames)).Take(3).Select(Offer)];
    }

    /// <summary>Returns the states that have a text as a name or as another code, at any time.</summary>
    public List<State> Meant(string text)
    {
        List<State> states = [.. Names.Find(text, on: null)];
        if (ByAlpha4.Find(text, on: null) is { } former) states.Add(former);
        states.AddRange(ByAlpha3.Holders(text));
        states.AddRange(ByAlpha2.Holders(text));
        if (text.StartsWith("cow-", StringComparison.Ordinal) && int.TryParse(text.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out int number)) states.AddRange(ByCowNumber.Holders(number));
        return [.. states.Distinct()];
    }

    /// <summary>Returns a state's code and name, as messages offer them.</summary>
    public static string Offer(State state) => $"'{state.Code}' ({state.Name})";

    /// <summary>Gets every name and code of every state, in the order of the states.</summary>
    public KnownName<State>[] KnownNames =>
        Volatile.Read(ref _knownNames) ?? Interlocked.CompareExchange(ref _knownNames, [.. All.SelectMany(Spellings)], null) ?? _knownNames;

    private static IEnumerable<KnownName<State>> Spellings(State state) =>
        state.Aliases.Concat(state.Names.SelectMany(n => n.Name.Entries.Select(e => e.Value)))
            .Concat(state.Name.Entries.Select(e => e.Value)).Append(state.Code.ToString()).Select(name => KnownName.Of(name, state));

    private List<string> Nearest<TKey>(CodeDoor<TKey> door, string text)
        where TKey : notnull =>
        [.. Names.Find(text, on: null).Select(Offer)
            .Concat(NearestNames.Among(text, door.Keys.Select(known => (known.ToString()!, $"'{known}' ({string.Join(", ", door.Holders(known).Select(s => s.Name))})")))).Distinct(StringComparer.Ordinal)];

    // An alias with its days stands for the present name where both are alike: Yemen is not one before 1990.
    private NameIndex<State> MakeNames()
    {
        NameIndex<State> names = new();
        foreach (StateAlias alias in Aliases) names.Add(alias.Text, alias.State!, alias.From, alias.To);
        foreach (State state in All)
        {
            foreach ((_, string name) in state.Name.Entries)
            {
                if (!names.Has(name, state)) names.Add(name, state);
            }

            foreach (StateName dated in state.Names)
            {
                foreach ((_, string name) in dated.Name.Entries) names.Add(name, state, dated.From?.Earliest, dated.To?.Latest);
            }
        }

        return names;
    }
}
