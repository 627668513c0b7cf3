using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PactModel.WebTests.App;

namespace PactModel.WebTests;

/// <summary>Values of the model in an app's configuration, and what the app hands to its services.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void Get_Settings_ReadsTheTextsOfTheModel()
    {
        DeskSettings settings = Configuration("""{ "desk": { "party": "MAR", "areas": [ "health.services", "training" ], "since": "2025-06", "mandate": "2021-07-15/.." } }""").GetSection("desk").Get<DeskSettings>()!;
        Assert.Equal(PartyCode.Parse("MAR"), settings.Party);
        Assert.Equal([AreaCode.Parse("health.services"), AreaCode.Parse("training")], settings.Areas);
        Assert.Equal(PartialDate.Parse("2025-06"), settings.Since);
        Assert.Equal(PartialDateInterval.Parse("2021-07-15/.."), settings.Mandate);
        Assert.Null(new ConfigurationBuilder().Build().Get<DeskSettings>()?.Since);
    }

    [Fact]
    public void Get_WrongSetting_NamesItsPlaceAndWhatToWrite()
    {
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => Configuration("""{ "desk": { "party": "mar" } }""").GetSection("desk").Get<DeskSettings>());
        Assert.Contains("desk:Party", refused.Message, StringComparison.Ordinal);
        Assert.Contains("write ISO alpha-3 in capitals (MAR)", refused.InnerException!.Message, StringComparison.Ordinal);
    }

    /// <summary>The binder passes over what it cannot read in a list, unless it is told not to: the guide says so, and its services do.</summary>
    [Fact]
    public void Get_WrongSettingInAList_IsRefusedWhereTheBinderIsStrict()
    {
        IConfiguration desk = Configuration("""{ "desk": { "party": "MAR", "areas": [ "health", "Health" ] } }""").GetSection("desk");
        Assert.Equal([AreaCode.Parse("health")], desk.Get<DeskSettings>()!.Areas);
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => desk.Get<DeskSettings>(binder => binder.ErrorOnUnknownConfiguration = true));
        Assert.Contains("desk:Areas:1", $"{refused}", StringComparison.Ordinal);
        Assert.Contains("`configuration.GetSection(\"desk\").Get<DeskSettings>(binder => binder.ErrorOnUnknownConfiguration = true)`", File.ReadAllText(Guide.File), StringComparison.Ordinal);

        ServiceCollection services = new();
        services.AddTreaties(desk, RepositoryFiles.Find("samples/data/african-defence.json"));
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IOptions<DeskSettings>>().Value);
    }

    [Fact]
    public void AddTreaties_GivesRegisterAndSettings()
    {
        ServiceCollection services = new();
        services.AddTreaties(
            Configuration("""{ "desk": { "party": "MAR" } }""").GetSection("desk"),
            RepositoryFiles.Find("samples/data/african-defence.json"));
        using ServiceProvider provider = services.BuildServiceProvider();
        PartyCode party = provider.GetRequiredService<IOptions<DeskSettings>>().Value.Party;
        Assert.NotEmpty(provider.GetRequiredService<Register>().Of(party));
    }

    private static IConfiguration Configuration(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
}
