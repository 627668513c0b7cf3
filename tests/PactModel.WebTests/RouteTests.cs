using System.Net;
using System.Text.Json;

namespace PactModel.WebTests;

/// <summary>Values of the model as parameters of routes and queries, through a real server.</summary>
public sealed class RouteTests(TreatyServer server) : IClassFixture<TreatyServer>
{
    [Theory]
    [InlineData("/route/party/MAR", "\"MAR\"")]
    [InlineData("/route/party/org:AU", "\"org:AU\"")]
    [InlineData("/route/area/health.services", "\"health.services\"")]
    [InlineData("/route/agreement/mar-rwa-military-2025", "\"mar-rwa-military-2025\"")]
    [InlineData("/route/event/notice", "\"notice\"")]
    [InlineData("/route/body/joint-commission", "\"joint-commission\"")]
    [InlineData("/route/source/vclt-1969", "\"vclt-1969\"")]
    [InlineData("/route/theme/terrorism", "\"terrorism\"")]
    [InlineData("/route/citation/vclt-1969%23art.%2054", "\"vclt-1969#art. 54\"")]
    [InlineData("/route/date/2025-06%3F", "\"2025-06?\"")]
    [InlineData("/query/interval?value=2021-07-15/..", "\"2021-07-15/..\"")]
    [InlineData("/query/parties?value=MAR&value=RWA", "[\"MAR\",\"RWA\"]")]
    [InlineData("/query/date?value=201X", "\"201X\"")]
    [InlineData("/query/date", "")]
    public async Task Get_GoodValue_IsBoundAndWritten(string address, string json)
    {
        using HttpResponseMessage response = await server.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
        Assert.Equal(json, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/route/party/mar", "value: 'mar' is not a party code: write ISO alpha-3 in capitals (MAR)")]
    [InlineData("/route/area/Health", "value: 'Health' is no area code: 'H' at position 1 cannot stand there")]
    [InlineData("/route/agreement/a--b", "value: 'a--b' is no agreement id")]
    [InlineData("/route/date/2025-6-18", "value: '2025-6-18' is not a date: at character 6, a month of 1 digit stands, which has two; write 2025-06-18.")]
    [InlineData("/query/interval?value=2021", "value: '2021' is not an interval")]
    [InlineData("/query/date?value=05/06/2025", "write 2025-06-05 if the day comes first, 2025-05-06 if the month does.")]
    [InlineData("/agreements?party=MAR&area=Health", "area: 'Health' is no area code")]
    [InlineData("/agreements?party=MAR&area=", "area: An empty text is no area code")]
    [InlineData("/query/parties?value=MAR&value=rwa", "value: 'rwa' is not a party code")]
    [InlineData("/query/dates?value=2025&value=2025-6-18", "value: '2025-6-18' is not a date")]
    [InlineData("/query/number?value=many", "value: many is not a valid value for Int32.")]
    [InlineData("/query/place?value=nowhere", "Failed to bind parameter \"Spot value\" from \"nowhere\".")]
    [InlineData("/agreements", "Required parameter \"PartyCode party\" was not provided from query string.")]
    [InlineData("/agreements/mar-rwa-military-2025/status?on=yesterday", "on: ")]
    public async Task Get_WrongValue_Is400AndSaysWhatToWrite(string address, string message)
    {
        using HttpResponseMessage response = await server.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using JsonDocument problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(message, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Agreement_IsItsJson()
    {
        string json = await server.Client.GetStringAsync(new Uri("/agreements/mar-rwa-military-2025", UriKind.Relative), TestContext.Current.CancellationToken);
        Agreement stored = PactDocument.Load(RepositoryFiles.Find("samples/data/african-defence.json"))[AgreementId.Parse("mar-rwa-military-2025")];
        Assert.Equal(stored, Agreement.Parse(json));
    }

    [Theory]
    [InlineData("/agreements?party=RWA", "mar-rwa-military-2025")]
    [InlineData("/agreements?party=RWA&area=health.services&signedBefore=2025-07", "mar-rwa-military-2025")]
    [InlineData("/agreements?party=RWA&area=health", "mar-rwa-military-2025")]
    [InlineData("/agreements?party=RWA&signedBefore=2025-06", "")]
    [InlineData("/agreements?party=RWA&signedBefore=2025-06-18", "")]
    [InlineData("/agreements?party=RWA&signedBefore=2025-06-19", "mar-rwa-military-2025")]
    [InlineData("/agreements?party=RWA&signedBefore=-9998", "")]
    [InlineData("/agreements?party=RWA&signedBefore=XXXX", "")]
    public async Task Get_Agreements_AreThoseAskedFor(string address, string id)
    {
        string json = await server.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Agreement[] found = JsonSerializer.Deserialize<Agreement[]>(json)!;
        Assert.Equal(id.Length > 0, found.Any(pact => pact.Id.ToString() == id));
    }

    [Fact]
    public async Task Get_Status_IsToldWithItsReasons()
    {
        string json = await server.Client.GetStringAsync(new Uri("/agreements/mar-rwa-military-2025/status?on=2026-11-23", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Signed on 2025-06-18 by MAR, RWA.", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/agreements?party=XYZ", "No party 'XYZ' is known.")]
    [InlineData("/agreements?party=RWA&area=healht", "No area 'healht' is known.")]
    public async Task Get_AgreementsOfWhatIsNotKnown_Is404(string address, string message)
    {
        using HttpResponseMessage response = await server.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(message, JsonSerializer.Deserialize<string>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Get_UnknownAgreement_Is404()
    {
        using HttpResponseMessage response = await server.Client.GetAsync(new Uri("/agreements/nowhere", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
