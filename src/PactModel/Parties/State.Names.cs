using NodaTime;

namespace PactModel;

public sealed partial class State
{
    /// <summary>Gets the names recorded by date, oldest first; empty where only the present name is recorded.</summary>
    /// <remarks>Where official and United Nations usage changed on different days, the source of each day is in the reference data.</remarks>
    public EquatableList<StateName> Names { get; internal init; } = [];

    /// <summary>Gets further names and spellings under which <see cref="Find"/> knows it.</summary>
    public EquatableList<string> Aliases { get; internal init; } = [];

    /// <summary>Returns the name on a day, by language: Upper Volta in 1980.</summary>
    /// <remarks>Where no name is recorded for the day, the usual short name, <see cref="Name"/>.</remarks>
    public LocalizedText NameOn(LocalDate day)
    {
        LocalizedText? name = null;
        foreach (StateName recorded in Names)
        {
            if (recorded.CanBeOn(day)) name = recorded.Name;
        }

        return name ?? Name;
    }

    /// <summary>Returns the name on a day in one language; English where the language is not given.</summary>
    public string NameOn(LocalDate day, string language) => NameOn(day).In(language);

    /// <summary>Returns all states and territories that are or were called so, in the order of <see cref="All"/>.</summary>
    /// <param name="name">
    /// A name or alias in English or French. Accents, case, punctuation and the word "the" do not matter; a part of a
    /// name finds nothing, so Guinea is not Guinea-Bissau.
    /// </param>
    /// <param name="on">
    /// If given, and the name was borne by different states at different times, only those that bore it on that day. A
    /// name used out of its time still finds its bearers.
    /// </param>
    /// <returns>Every candidate: two for Congo, none for a name that is not known.</returns>
    public static EquatableList<State> Find(string name, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return StateTable.Instance.Names.Find(name, on);
    }
}
