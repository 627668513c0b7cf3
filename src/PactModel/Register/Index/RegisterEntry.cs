namespace PactModel;

/// <summary>An agreement in a register, with what the indexes need of it.</summary>
internal sealed class RegisterEntry(Agreement agreement) : LinkedAgreement(agreement)
{
    private AgreementTimes? _times;

    public AgreementId Id => Agreement.Id;

    /// <summary>Gets the parties: those listed with that role, then those that act in events; each once.</summary>
    public PartyCode[] Parties { get; } = [.. agreement.PartyCodes()];

    /// <summary>Gets what is kept of its lifecycle; computed once.</summary>
    public AgreementTimes Times
    {
        get
        {
            AgreementTimes? known = Volatile.Read(ref _times);
            if (known is not null) return known;
            AgreementTimes made = AgreementTimes.Of(PassingLifecycle);
            return Interlocked.CompareExchange(ref _times, made, null) ?? made;
        }
    }

    /// <summary>Gets the states among the parties, as the regions know them.</summary>
    public IEnumerable<PartyCode> States => Parties.Where(p => p.IsState);

    /// <summary>Returns everyone with any part in the agreement: parties, other roles, members of its bodies, who leads or houses a mission.</summary>
    public IEnumerable<PartyCode> Involved()
    {
        IEnumerable<PartyCode> bodies = ((IEnumerable<Body>)Agreement.Bodies).SelectMany(body =>
        {
            IEnumerable<PartyCode> members = body.Members.Select(m => m.Party);
            return body is Mission mission ? members.Concat(new[] { mission.LedBy, mission.HostState }.OfType<PartyCode>()) : members;
        });
        return Parties.Concat(Agreement.Parties.Select(p => p.Party)).Concat(bodies).Distinct();
    }

    /// <summary>Returns everyone who can host in a commission of the agreement, ever.</summary>
    public IEnumerable<PartyCode> EverHosting()
    {
        Rotation[] rotations = [.. Agreement.Commissions.Select(c => c.Rotation).OfType<Rotation>()];
        return rotations.Length == 0 ? [] : rotations.SelectMany(r => r.Rules.EverNamed()).Concat(Parties).Distinct();
    }
}
