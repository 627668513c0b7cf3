using NodaTime;

namespace PactModel;

/// <summary>The official names of parties by date.</summary>
internal static class OfficialNames
{
    /// <summary>Says whether a party has names in a language, or in the same language with fewer subtags; true of one that is not known.</summary>
    public static bool AreKnown(PartyCode party, string language)
    {
        LocalizedText? name = State.TryFromCode(party, out State? state) ? state.Name : Organisation.TryFromCode(party, out Organisation? organisation) ? organisation.Name : null;
        return name is null || name.Nearest(language) is not null;
    }

    /// <summary>Returns the names of a party in a language, each from the day it begins; the code itself for one that is not known.</summary>
    public static IReadOnlyList<(LocalDate? From, string Key)> Of(PartyCode party, string language)
    {
        if (!State.TryFromCode(party, out State? state))
        {
            string name = Organisation.TryFromCode(party, out Organisation? organisation) ? organisation.Name.In(language) : party.ToString();
            return [(null, name)];
        }

        if (state.Names.Count == 0) return [(null, state.Name.In(language))];
        SortedSet<LocalDate> days = [];
        foreach (StateName name in state.Names)
        {
            if (name.From is { } from) days.Add(from.Earliest);
            if (name.To is { } to && to.Latest < LocalDate.MaxIsoValue) days.Add(to.Latest.PlusDays(1));
        }

        List<(LocalDate? From, string Key)> names = [(null, state.NameOn(LocalDate.MinIsoValue, language))];
        foreach (LocalDate day in days)
        {
            string key = state.NameOn(day, language);
            if (!string.Equals(names[^1].Key, key, StringComparison.Ordinal)) names.Add((day, key));
        }

        return names;
    }
}
