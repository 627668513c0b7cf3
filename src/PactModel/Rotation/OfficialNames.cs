using NodaTime;

namespace PactModel;

/// <summary>The official names of parties by date.</summary>
internal static class OfficialNames
{
    /// <summary>Returns the names of a party in a language, each from the day it begins; none if the party has none on record.</summary>
    public static IEnumerable<(LocalDate? From, string Key)> Of(PartyCode party, string language) => [];
}
