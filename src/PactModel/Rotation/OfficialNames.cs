using NodaTime;

namespace PactModel;

/// <summary>The official names of parties by date.</summary>
internal static class OfficialNames
{
    /// <summary>Says whether a party has names in a language, or in the same language with fewer subtags; true of one that is not known.</summary>
    public static bool AreKnown(PartyCode party, string language)
    {
        LocalizedText? name = State.TryFromCode(party, out State? state) ? state.Name : Organisation.TryFromCode(party, out Organisation? organisation) ? organisation.Name : null;
        if (name is null) return true;
        for (string range = language; ;)
        {
            if (name[range] is not null) return true;
            int cut = range.LastIndexOf('-');
            if (cut < 0) return false;
            range = range[..cut];
        }
    }

    /// <summary>Returns the names of a party in a language, each from the day it begins; the code itself for one that is not known.</summary>
    public static IEnumerable<(LocalDate? From, string Key)> Of(PartyCode party, string language)
    {
        if (!State.TryFromCode(party, out State? state))
        {
            string name = Organisation.TryFromCode(party, out Organisation? organisation) ? organisation.Name.In(language) : party.ToString();
            return [(null, name)];
        }

        List<(LocalDate? From, string Key)> names = [(null, state.NameOn(LocalDate.MinIsoValue, language))];
        foreach (StateName name in state.Names)
        {
            if (name.From is { } from) names.Add((from.Earliest, name.Name.In(language)));
        }

        return names;
    }
}
