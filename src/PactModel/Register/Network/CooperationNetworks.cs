using NodaTime;

namespace PactModel;

/// <summary>Networks of a register or a selection.</summary>
public static class CooperationNetworks
{
    /// <summary>Returns who cooperates with whom in the agreements of a register or a selection.</summary>
    /// <param name="source">The agreements. A selection's level becomes that of the network; both kinds of agreements are counted in any case.</param>
    /// <param name="inForceBetween">
    /// A day to judge every two parties by: then an agreement ties them only as far as it is in force between the two on
    /// that day (<see cref="AgreementLifecycle.StatusBetween"/>), and the parties are those with a tie. Null, the default:
    /// an agreement of the selection ties all its parties, whether or not it is in force for each of them.
    /// </param>
    /// <remarks>
    /// <c>register.InForceOn(day).Network()</c> asks whether the agreement is in force; <c>register.All().Network(day)</c> asks,
    /// pair by pair, whether it is in force between the two: a former party and one that never ratified are not tied. Parties
    /// are those of <see cref="AgreementQuery.Of(PartyCode)"/>. Counting costs a step for each pair of an agreement's parties; judging
    /// pair by pair also computes the lifecycle of every agreement.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    public static CooperationNetwork Network(this IAgreementSource source, LocalDate? inForceBetween = null)
    {
        AgreementSelection selection = JudgedEntries.Selection(source);
        NetworkBuilder builder = new(inForceBetween);
        foreach ((RegisterEntry entry, Certainty certainty) in JudgedEntries.Of(selection)) builder.Add(entry, certainty);
        return new CooperationNetwork(builder.Build(selection.Pool.Context.Reference), selection.Level);
    }

    /// <summary>Returns the parties that a party has agreements with, among those of a register or a selection.</summary>
    /// <param name="source">The agreements. A selection that holds possible ones gives partners that possibly are, too.</param>
    /// <param name="party">The party.</param>
    /// <returns>Those with most certain agreements first, then with most possible ones, then by code.</returns>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    /// <exception cref="KeyNotFoundException">The party is not known; the message offers the nearest.</exception>
    public static EquatableList<CooperationPartner> PartnersOf(this IAgreementSource source, PartyCode party)
    {
        ArgumentNullException.ThrowIfNull(source);
        AgreementSelection selection = source.Where(AgreementQuery.Of(party));
        NetworkBuilder builder = new(null, party);
        foreach ((RegisterEntry entry, Certainty certainty) in JudgedEntries.Of(selection)) builder.Add(entry, certainty);
        NetworkFacts facts = builder.Build(selection.Pool.Context.Reference);
        return CooperationPartner.Ranked(party, ((IEnumerable<CooperationTie>)facts.Ties).Where(t => t.NumberAt(selection.Level) > 0));
    }

    /// <inheritdoc cref="PartnersOf(IAgreementSource, PartyCode)"/>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public static EquatableList<CooperationPartner> PartnersOf(this IAgreementSource source, string party) => source.PartnersOf(PartyCode.Parse(party));
}
