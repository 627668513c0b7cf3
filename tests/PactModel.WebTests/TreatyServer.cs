using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PactModel.WebTests.App;

namespace PactModel.WebTests;

/// <summary>The app on a port of its own, as long as the tests of a class run.</summary>
public sealed class TreatyServer : IAsyncLifetime
{
    private readonly WebApplication _app = Build();

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(Register.Load(RepositoryFiles.Find("samples/data/african-defence.json")));
        WebApplication app = builder.Build();
        app.UsePactProblems();
        app.MapTreaties();
        app.MapGet("/route/party/{value}", (PartyCode value) => value);
        app.MapGet("/route/area/{value}", (AreaCode value) => value);
        app.MapGet("/route/agreement/{value}", (AgreementId value) => value);
        app.MapGet("/route/event/{value}", (EventId value) => value);
        app.MapGet("/route/body/{value}", (BodyId value) => value);
        app.MapGet("/route/source/{value}", (SourceId value) => value);
        app.MapGet("/route/theme/{value}", (ThemeCode value) => value);
        app.MapGet("/route/citation/{value}", (Citation value) => value);
        app.MapGet("/route/date/{value}", (PartialDate value) => value);
        app.MapGet("/query/interval", (PartialDateInterval value) => value);
        app.MapGet("/query/parties", (PartyCode[] value) => value);
        app.MapGet("/query/dates", (PartialDate?[] value) => value);
        app.MapGet("/query/number", (int value) => value);
        app.MapGet("/query/place", (Spot value) => value.ToString());
        app.MapGet("/query/date", (PartialDate? value) => value is null ? Results.NoContent() : Results.Ok(value));
        app.MapPost("/body/agreement", (Agreement value) => value.Id);
        app.MapPost("/body/agreements", (Agreement[] value) => value.Select(pact => pact.Id));
        app.MapPost("/body/optional", (Agreement? value) => value is null ? Results.NoContent() : Results.Ok(value.Id));
        app.MapPost("/body/document", (PactDocument value) => value.Agreements.Count);
        app.MapPost("/service/register", (Register value) => value.Count > 0);
        return app;
    }
}

/// <summary>A value of the app's own that has no type converter.</summary>
internal sealed record Spot
{
    public static bool TryParse(string text, out Spot spot)
    {
        spot = new Spot();
        return text == "here";
    }
}
