namespace PactModel;

/// <summary>Holds the codes in a rotation's rules to the parties of a directory; what else the rules refer to is not looked up.</summary>
internal sealed class KnownParties : IReferenceResolver<PartyCode>
{
    private readonly PartyDirectory _parties;

    public KnownParties(PartyDirectory parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        _parties = parties;
    }

    public ReferenceFault? Fault(PartyCode code) =>
        _parties.Contains(code) ? null : new ReferenceFault(PartyFindings.PartyUnknown, _parties.Unknown(code));

    /// <summary>Warns of parties that are named anywhere in the rules, the sessions on record included, and are not built in.</summary>
    public static void WarnOfOthers(RotationRules rules, Checker checker)
    {
        IEnumerable<PartyCode> met = rules.Sessions.SelectMany(s => new[] { s.Host, s.Chair }).OfType<TurnHolder>().SelectMany(h => h.Parties);
        foreach (PartyCode party in rules.EverNamed().Concat(rules.Seats.Select(s => s.Party)).Concat(met).Distinct())
        {
            if (!party.IsNone && !PartyDirectory.BuiltIn.Contains(party))
                checker.Warning(RotationFindings.PartyUnknown, $"'{party}' is not the code of a built-in party: correct it, or give the directory that knows it.");
        }
    }
}
