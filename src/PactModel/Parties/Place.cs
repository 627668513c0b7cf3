namespace PactModel;

/// <summary>A place where something was done or stands: a city, and the state it lies in where that is known.</summary>
/// <remarks>Immutable; equal to a place with the same city and state.</remarks>
public sealed partial record Place
{
    /// <summary>Makes a place.</summary>
    /// <param name="city">The city, as the source spells it.</param>
    /// <param name="country">The state or territory the city lies in, or null where it is not known.</param>
    /// <exception cref="ArgumentException">The city is blank.</exception>
    public Place(string city, PartyCode? country = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(city);
        City = city;
        Country = country is { IsNone: true } ? null : country;
    }

    /// <summary>Gets the city, as the source spells it.</summary>
    public string City { get; }

    /// <summary>Gets the state or territory the city lies in, or null where it is not known.</summary>
    public PartyCode? Country { get; }

    internal void Check(Checker checker) => checker.Refer("country", Country);

    /// <summary>Returns the city, and the state's code in brackets.</summary>
    public override string ToString() => Country is null ? City : $"{City} ({Country})";
}
