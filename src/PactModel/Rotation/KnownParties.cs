namespace PactModel;

/// <summary>Holds the codes in a rotation's rules to the parties of a directory; what else the rules refer to is not looked up.</summary>
internal sealed class KnownParties : IReferenceResolver
{
    private readonly PartyDirectory _parties;

    public KnownParties(PartyDirectory parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        _parties = parties;
    }

    public ReferenceFault? Fault<TCode>(TCode code)
        where TCode : struct, ITextCode<TCode> => code is PartyCode party ? _parties.Fault(party) : null;

    /// <summary>Warns of parties that take part and are not built in.</summary>
    public static void WarnOfOthers(RotationRules rules, Checker checker)
    {
        foreach (PartyCode party in rules.TakingPart())
        {
            if (!party.IsNone && !PartyDirectory.BuiltIn.Contains(party))
                checker.Warning(RotationFindings.PartyUnknown, $"'{party}' is not the code of a built-in party: correct it, or give the directory that knows it.");
        }
    }
}
