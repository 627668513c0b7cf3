namespace PactModel;

/// <summary>Finds the other agreements on whose lifecycles one rests.</summary>
internal static class LifecycleReferences
{
    public static IEnumerable<AgreementId> Of(LifecycleFacts facts) => Of(facts.Clauses, facts.Events);

    /// <summary>Returns parents, agreements whose parties must consent, and those recorded to have taken its place; each once.</summary>
    public static IEnumerable<AgreementId> Of(EquatableList<FinalClause> clauses, EquatableList<AgreementEvent> events)
    {
        IEnumerable<AgreementId?> named = ((IEnumerable<FinalClause>)clauses).SelectMany(clause => clause switch
        {
            DependenceClause dependence => [dependence.Parent],
            EntryIntoForceClause entry => Of(entry.Condition),
            ProvisionalApplicationClause { Begins: { } begins } => Of(begins),
            _ => (IEnumerable<AgreementId?>)[],
        });
        IEnumerable<AgreementEvent> claimed = events.OfType<Contested>().SelectMany(c => (IEnumerable<Claim>)c.Claims).SelectMany(claim => (IEnumerable<AgreementEvent>)claim.Events);
        IEnumerable<AgreementId?> later = events.Concat(claimed).OfType<Superseded>().Select(e => e.By);
        return named.Concat(later).OfType<AgreementId>().Distinct();
    }

    private static IEnumerable<AgreementId?> Of(ForceCondition condition) => condition switch
    {
        ConsentsOfAll all => [all.Agreement, all.Membership?.PartiesOf],
        ShareOfMembership share => [share.Of.PartiesOf],
        ConsentsCount count => [count.Of?.PartiesOf],
        AllOf all => ((IEnumerable<ForceCondition>)all.Conditions).SelectMany(Of),
        AnyOf any => ((IEnumerable<ForceCondition>)any.Conditions).SelectMany(Of),
        DelayedCondition delayed => Of(delayed.Condition),
        _ => [],
    };
}
