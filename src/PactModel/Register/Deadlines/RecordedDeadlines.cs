using NodaTime;

namespace PactModel;

/// <summary>What falls due by the record alone: planned sessions, the ends of mandates, bodies, memberships and roles.</summary>
internal static class RecordedDeadlines
{
    public static IEnumerable<RegisterDeadline> Of(Agreement agreement)
    {
        foreach (AgreementParty party in (IEnumerable<AgreementParty>)agreement.Parties)
        {
            if (party.Until is { FirstDaysOut: { } days } end)
                yield return Make(agreement, RegisterDeadlineKind.RoleEnd, days, RegisterRules.RoleEnd, $"{party.Party} ends its part as {RoleText(party.Role)}: {end}.", party.Sources, party.Party);
        }

        foreach (RegisterDeadline deadline in ((IEnumerable<Body>)agreement.Bodies).SelectMany(body => OfBody(agreement, body))) yield return deadline;
    }

    /// <summary>Says whether a body has certainly ended by a day.</summary>
    public static bool HasEnded(Body body, LocalDate day) =>
        body.Ended is { FirstDaysOut: { IsQualified: false } days } && days.Latest <= day;

    private static IEnumerable<RegisterDeadline> OfBody(Agreement agreement, Body body)
    {
        if (body.Ended is { FirstDaysOut: { } over } end)
            yield return Make(agreement, RegisterDeadlineKind.BodyEnd, over, RegisterRules.BodyEnd, $"{body.Name} ends: {end}.", body.Sources, body: body);
        foreach (BodyMember member in (IEnumerable<BodyMember>)body.Members)
        {
            if (member.Until is { FirstDaysOut: { } days } until)
                yield return Make(agreement, RegisterDeadlineKind.MembershipEnd, days, RegisterRules.MembershipEnd, $"{member.Party} leaves {body.Name}: {until}.", member.Sources, member.Party, body);
        }

        foreach ((Mandate mandate, DateSpan days) in Lapsing(body))
            yield return Make(agreement, RegisterDeadlineKind.MandateEnd, days, RegisterRules.MandateEnd, $"The mandate of {body.Name} runs out: {MandateText(mandate)}.", mandate.Sources, body: body);

        if (body is not Commission { Rotation: { } rotation }) yield break;
        foreach (NumberedSession planned in ((IEnumerable<NumberedSession>)rotation.Sessions).Where(s => s.Session.Status == SessionStatus.Planned))
        {
            if (planned.Session.From is not { } from) continue;
            string number = planned.Number is { } n ? $" {RotationNumber.Text(n)}" : "";
            string to = planned.Session.To is { } last ? $", to {last}" : "";
            string place = planned.Session.Place is { } venue ? $", in {venue.City}" : "";
            string text = $"Session{number} of {body.Name} is planned: from {from}{to}{place}.";
            RegisterDeadline due = Make(agreement, RegisterDeadlineKind.SessionPlanned, from.Span, RegisterRules.SessionPlanned, text, planned.Session.Sources, planned.Session.Host?.Party, body);
            yield return due with { Session = planned.Session };
        }
    }

    /// <summary>Returns the mandates that run out with their first days out: the last on record, and each that is over before the next begins.</summary>
    private static IEnumerable<(Mandate Mandate, DateSpan FirstDaysOut)> Lapsing(Body body)
    {
        for (int i = 0; i < body.Mandates.Count; i++)
        {
            Mandate mandate = body.Mandates[i];
            if (FirstDaysOut(mandate) is not { } days) continue;
            bool isFollowed = i + 1 < body.Mandates.Count;
            if (!isFollowed || (body.Mandates[i + 1].From is { } next && next.IsAfter(days) == Certainty.Certainly)) yield return (mandate, days);
        }
    }

    /// <summary>Returns the first days out of a mandate: as stated, otherwise by its length.</summary>
    private static DateSpan? FirstDaysOut(Mandate mandate)
    {
        if (mandate.Until is { } until) return until.FirstDaysOut;
        return mandate is { From: { } from, Length: { } length } ? Moment.On(from).After(length, MonthEndRule.Clamp).Answer([]).Days : null;
    }

    private static string MandateText(Mandate mandate) => mandate.Until is { } until
        ? $"until {until}"
        : $"for {PeriodText.Describe(mandate.Length!)} from {mandate.From}";

    private static string RoleText(PartyRole role) => role switch
    {
        PartyRole.Party => "a party",
        PartyRole.Lead => "lead",
        PartyRole.Host => "host",
        PartyRole.Framework => "framework",
        PartyRole.Forum => "forum",
        PartyRole.Observer => "an observer",
        PartyRole.Guarantor => "a guarantor",
        PartyRole.Mediator => "a mediator",
        _ => "a contributor",
    };

    private static RegisterDeadline Make(
        Agreement agreement, RegisterDeadlineKind kind, DateSpan on, string rule, string text, EquatableList<Citation> sources, PartyCode? party = null, Body? body = null) => new()
        {
            Agreement = agreement,
            Kind = kind,
            On = on,
            Party = party,
            Body = body,
            Reason = new Reason { Rule = rule, Text = text },
            Sources = sources.Distinct().ToEquatableList(),
        };
}
