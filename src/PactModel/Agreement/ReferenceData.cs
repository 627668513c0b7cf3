namespace PactModel;

/// <summary>The states, organisations and areas that are known: the built-in ones, and those an app or a document declares.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ReferenceData
{
    /// <summary>Makes reference data of a directory of parties and a vocabulary of areas.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReferenceData(PartyDirectory parties, AreaVocabulary areas)
    {
        ArgumentNullException.ThrowIfNull(parties);
        ArgumentNullException.ThrowIfNull(areas);
        Parties = parties;
        Areas = areas;
    }

    /// <summary>Gets what the library knows by itself.</summary>
    public static ReferenceData BuiltIn { get; } = new(PartyDirectory.BuiltIn, AreaVocabulary.Default);

    /// <summary>Gets the states and organisations.</summary>
    public PartyDirectory Parties { get; }

    /// <summary>Gets the areas.</summary>
    public AreaVocabulary Areas { get; }

    /// <summary>Returns the same reference data with an app's or a document's own organisations and areas added.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ModelException">A code is taken already, or an area's broader area is not known.</exception>
    public ReferenceData With(IEnumerable<Organisation> organisations, IEnumerable<Area> areas) =>
        new(Parties.With(organisations), Areas.With(areas));

    /// <summary>Returns the same reference data with what a document declares; what is known just so may be declared again.</summary>
    /// <exception cref="ModelException">A code is taken by something else, or an area's broader area is not known.</exception>
    internal ReferenceData Declaring(EquatableList<Organisation> organisations, EquatableList<Area> areas) =>
        organisations.Count + areas.Count == 0 ? this : new(Parties.With(organisations, again: true), Areas.With(areas, again: true));
}
