using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace PactModel.WebTests.App;

/// <summary>The routes of an app.</summary>
internal static class TreatyApi
{
    public static void MapTreaties(this IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/{id}", (AgreementId id, Register register) =>
            register.Find(id) is { } pact ? Results.Ok(pact) : Results.NotFound());

        app.MapGet("/agreements", (PartyCode party, AreaCode? area, PartialDate? signedBefore, Register register) =>
        {
            if (!register.Reference.Parties.Contains(party)) return Results.NotFound($"No party '{party}' is known.");
            if (area is { } asked && !register.Reference.Areas.Contains(asked)) return Results.NotFound($"No area '{asked}' is known.");
            AgreementSelection found = register.Of(party);
            if (area is { } code) found = found.Covering(code);
            if (signedBefore is { } date) found = found.SignedIn(null, date.Earliest).Where(!AgreementQuery.SignedIn(date.Earliest, null));
            return Results.Ok(found.AsEnumerable());
        });

        app.MapGet("/agreements/{id}/status", (AgreementId id, DateOnly on, Register register) =>
        {
            if (!register.Contains(id)) return Results.NotFound();
            Status<AgreementState> status = register.StatusOn(id, LocalDate.FromDateOnly(on));
            return Results.Ok(new { State = $"{status}", Reasons = status.Reasons.Select(reason => $"{reason}") });
        });

        app.MapPost("/agreements", (Agreement pact) => Results.Created($"/agreements/{pact.Id}", pact));
    }
}
