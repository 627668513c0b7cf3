namespace PactModel;

/// <summary>The one walk that checks an agreement as a whole: each part by itself, then what the parts say of each other.</summary>
internal static class AgreementChecks
{
    public static void Check(AgreementFacts facts, ReferenceChecks references, Checker checker)
    {
        if (facts.Id.IsNone) checker.ErrorAt("id", AgreementFindings.IdMissing, "An agreement needs an 'id', such as 'mar-rwa-military-2025'.");
        CheckParties(facts, checker);
        EquatableList<PartyCode> parties = facts.Parties.Select(p => p.Party).Distinct().ToEquatableList();
        LifecycleCheck.Check(checker, parties, facts.IsClosed, facts.Events, facts.Clauses);
        CheckContents(facts, checker);
        CheckArmedConflicts(facts, checker);
        CheckBodies(facts, checker, references.Parties);
        CheckRelations(facts, checker);
        CheckClaims(facts, checker);
        CheckRest(facts, checker);
        references.RemarkUncited(checker);
    }

    /// <summary>Reports two dates of which the end certainly lies before the start.</summary>
    public static void CheckSpan(Checker checker, string member, PartialDate? from, EndDate? until)
    {
        if (from is { } start && until is { } end && end.Date.IsBefore(start) == Certainty.Certainly)
            checker.ErrorAt(member, AgreementFindings.DatesReversed, $"The end ({end.Date}) lies before the start ({start}): exchange or mend them.");
    }

    private static void CheckParties(AgreementFacts facts, Checker checker)
    {
        if (facts.Parties.Count == 0)
            checker.ErrorAt("parties", AgreementFindings.NoParty, "An agreement needs at least one party, even if only one is known.");
        checker.Unique("parties", facts.Parties, p => new RoleOfParty(p.Party, p.Role, p.From), AgreementFindings.PartyTwice, "Party");
        checker.Each("parties", facts.Parties, (c, party) =>
        {
            c.Refer("party", party.Party);
            c.Refer("sources", party.Sources);
            CheckSpan(c, "until", party.From, party.Until);
        });
    }

    private static void CheckContents(AgreementFacts facts, Checker checker)
    {
        checker.Each("provisions", facts.Provisions, (c, provision) =>
        {
            if (provision.Areas.Count == 0)
                c.ErrorAt("areas", AgreementFindings.ProvisionEmpty, "A provision needs at least one area; where none fits, use 'other'.");
            c.Refer("areas", provision.Areas);
            c.Refer("sources", provision.Sources);
        });
        checker.Each("objectives", facts.Objectives, (c, objective) => c.Refer("sources", objective.Sources));
        checker.Unique("threats", facts.Threats, t => t.Code, AgreementFindings.ThemeTwice, "Threat");
        checker.Each("threats", facts.Threats, (c, threat) => c.Refer("sources", threat.Sources));
        checker.Unique("theatres", facts.Theatres, t => t.Code, AgreementFindings.ThemeTwice, "Theatre");
        checker.Each("theatres", facts.Theatres, (c, theatre) =>
        {
            c.Refer("countries", theatre.Countries);
            c.Refer("sources", theatre.Sources);
        });
    }

    private static void CheckArmedConflicts(AgreementFacts facts, Checker checker) =>
        checker.Each("armedConflicts", facts.ArmedConflicts, (c, conflict) =>
        {
            c.Refer("party", conflict.Party);
            if (conflict.Until <= conflict.From)
                c.ErrorAt("until", AgreementFindings.DatesReversed, "The armed conflict is over before it begins: exchange or mend the two days.");
        });

    private static void CheckBodies(AgreementFacts facts, Checker checker, PartyDirectory directory)
    {
        checker.Unique("bodies", facts.Bodies, b => b.Id, AgreementFindings.BodyTwice, "Body");
        checker.Each("bodies", facts.Bodies, (c, body) =>
        {
            body.Check(c);
            if (body is Commission { Rotation: { } rotation }) c.Later(later => CheckTakingPart(facts, rotation.Rules, later, directory));
        });
    }

    /// <summary>Warns of members of a rotation that neither have a role in the agreement nor belong to an organisation that has.</summary>
    private static void CheckTakingPart(AgreementFacts facts, RotationRules rules, Checker checker, PartyDirectory directory)
    {
        HashSet<PartyCode> known = [.. facts.Parties.Select(p => p.Party)];
        foreach (PartyCode party in facts.Parties.Select(p => p.Party))
        {
            if (!directory.TryGetOrganisation(party, out Organisation? organisation)) continue;
            if (organisation.Memberships is not { } memberships) return;
            known.UnionWith(memberships.Select(m => m.Party));
        }

        using Checker.Scope rotation = checker.Member("rotation");
        foreach (PartyCode party in rules.TakingPart().Where(p => !p.IsNone && !known.Contains(p)))
            checker.Warning(AgreementFindings.MemberNotParty, $"{party} takes part in the rotation, but is not among the agreement's parties nor in an organisation that is: add it there, or mark its turns as an outsider's.");
    }

    private static void CheckRelations(AgreementFacts facts, Checker checker) =>
        checker.Each("relations", facts.Relations, (c, relation) =>
        {
            if (relation.Agreement == facts.Id)
                c.ErrorAt("agreement", AgreementFindings.RelationToItself, $"'{facts.Id}' is related to itself: name the other agreement.");
            c.Refer("sources", relation.Sources);
        });

    private static void CheckClaims(AgreementFacts facts, Checker checker) =>
        checker.Each("conflictingClaims", facts.ConflictingClaims, (c, conflict) =>
        {
            if (!conflict.About.StartsWith('/'))
                c.ErrorAt("about", AgreementFindings.PointerMalformed, $"'{conflict.About}' is not a JSON pointer into the agreement: write one like '/parties' or '/events/0/dated'.");
            if (conflict.Claims.Count < 2)
                c.ErrorAt("claims", AgreementFindings.ClaimsTooFew, "Claims conflict only when there are at least two: add the other one, or state the fact in its place.");
            if (((IEnumerable<FactClaim>)conflict.Claims).Count(claim => claim.IsUsed) > 1)
                c.ErrorAt("claims", AgreementFindings.ClaimsUsedTwice, "Only one claim can be the one in use: set 'isUsed' on that one alone.");
            c.Each("claims", conflict.Claims, (inner, claim) =>
            {
                if (claim.Sources.Count == 0)
                    inner.ErrorAt("sources", AgreementFindings.ClaimUnsourced, "A claim needs at least one source: say who makes it.");
                inner.Refer("sources", claim.Sources);
            });
        });

    private static void CheckRest(AgreementFacts facts, Checker checker)
    {
        checker.Refer("depositary", facts.Depositary);
        checker.Each("authenticLanguages", facts.AuthenticLanguages, (c, language) =>
        {
            if (!LocalizedText.TryNormaliseTag(language, out string? tag) || tag != language)
                c.Error(AgreementFindings.LanguageTag, $"'{language}' is not a BCP 47 language tag in its usual case: write one like 'en' or 'fr-CH'.");
        });
        checker.Each("registrations", facts.Registrations, (c, registration) =>
        {
            if (string.IsNullOrWhiteSpace(registration.Register) || string.IsNullOrWhiteSpace(registration.Number))
                c.Error(AgreementFindings.TextBlank, "A registration needs both the register and the number there.");
        });
        checker.Unique("sources", facts.Sources, s => s.Id, SourceFindings.Twice, "Source");
        checker.Each("sources", facts.Sources, (c, source) => source.Check(c));
    }

    /// <summary>What makes two entries of a party the same one.</summary>
    private readonly record struct RoleOfParty(PartyCode Party, PartyRole Role, PartialDate? From)
    {
        public override string ToString() => From is { } from ? $"{Party} ({Role}, from {from})" : $"{Party} ({Role})";
    }
}
