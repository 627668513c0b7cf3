using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace PactModel.WebTests.App;

/// <summary>What an app is told by its configuration.</summary>
internal sealed class DeskSettings
{
    public PartyCode Party { get; set; }

    public List<AreaCode> Areas { get; } = [];

    public PartialDate? Since { get; set; }

    public PartialDateInterval Mandate { get; set; }
}

/// <summary>What an app hands to its services.</summary>
internal static class TreatyServices
{
    public static IServiceCollection AddTreaties(this IServiceCollection services, IConfiguration desk, string file) => services
        .Configure<DeskSettings>(desk, binder => binder.ErrorOnUnknownConfiguration = true)
        .AddSingleton(_ => Register.Load(file));
}
