using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace PactModel.WebTests.App;

/// <summary>The routes of an app.</summary>
internal static class TreatyApi
{
    public static void MapTreaties(this IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/{id}", (AgreementId id, PactDocument document) =>
            document.Find(id) is { } pact ? Results.Ok(pact) : Results.NotFound());

        app.MapGet("/agreements", (PartyCode party, AreaCode? area, PartialDate? signedBefore, PactDocument document) =>
            document.Agreements.Where(pact =>
                pact.Parties.Any(p => p.Party == party)
                && (area is null || pact.Provisions.Any(p => p.Areas.Contains(area.Value)))
                && (signedBefore is null || pact.Events.OfType<SignatureGiven>().Any(s => s.Dated?.IsBefore(signedBefore.Value) == Certainty.Certainly))));

        app.MapGet("/agreements/{id}/status", (AgreementId id, DateOnly on, PactDocument document) =>
            document.Find(id)?.StatusOn(LocalDate.FromDateOnly(on)) is { } status
                ? Results.Ok(new { State = $"{status}", Reasons = status.Reasons.Select(reason => $"{reason}") })
                : Results.NotFound());

        app.MapPost("/agreements", (Agreement pact) => Results.Created($"/agreements/{pact.Id}", pact));
    }
}
