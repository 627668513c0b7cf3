using System.Net;
using System.Text;
using System.Text.Json;

namespace PactModel.WebTests;

/// <summary>Agreements in and out as JSON bodies, through a real server.</summary>
public sealed class BodyTests(TreatyServer server) : IClassFixture<TreatyServer>
{
    private const string Pact = """{ "id": "a", "title": { "en": "A" }, "parties": [ { "party": "MAR" }, { "party": "RWA" } ] }""";

    [Fact]
    public async Task Post_Agreement_ComesBackTheSame()
    {
        Agreement pact = PactDocument.Load(RepositoryFiles.Find("samples/data/lifecycles.json")).Agreements[0];
        using HttpResponseMessage response = await Post(pact.ToJson());
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal($"/agreements/{pact.Id}", response.Headers.Location?.ToString());
        Assert.Equal(pact, Agreement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Post_AgreementWithDeclarationsOfItsOwn_ComesBackTheSame()
    {
        Agreement pact = PactDocument.Parse($$"""{ "organisations": [ { "code": "org:OWN", "name": { "en": "Own" } } ], "agreements": [ {{Pact.Replace("RWA", "org:OWN", StringComparison.Ordinal)}} ] }""")["a"];
        using HttpResponseMessage response = await Post(pact.ToJson());
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(pact, Agreement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("/body/agreement", Pact, "\"a\"")]
    [InlineData("/body/agreements", $"[{Pact}]", "[\"a\"]")]
    [InlineData("/body/optional", Pact, "\"a\"")]
    [InlineData("/body/optional", "", "")]
    [InlineData("/body/document", Pact, "1")]
    [InlineData("/service/register", "", "true")]
    public async Task Post_ParameterWithoutAttribute_IsBoundFromTheBodyOrAService(string address, string json, string answer)
    {
        using HttpResponseMessage response = await Post(json, address);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
        Assert.Equal(answer, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("{\n\"id\":\"a\",\n\"title\":{\"en\":\"A\"},\n\"parties\":[{\"party\":\"MAR\"},\n{\"party\":\"RWX\"}]}", "Line 5: /parties/1/party: 'RWX' is not the code of a known party. Did you mean 'RWA' (Rwanda)? [party.unknown]")]
    [InlineData("{\n\"id\":\"a\",\n\"title\":{\"en\":\"A\"},\n\"partys\":[]}", "Line 4: /partys: 'partys' is not a known member of agreement document: did you mean 'parties'? [json.member-unknown]")]
    [InlineData("{\n\"id\":\"a\",\n\"title\":{\"en\":\"A\"},\n\"parties\":[{\"party\":\"MAR\",\"from\":\"2025-6\"}]}", "Line 4: /parties/0/from: '2025-6' is not a date")]
    [InlineData("{\n\"id\":\"a\",\n", "Line 3: ")]
    public async Task Post_Fault_Is400WithPathAndLine(string json, string message)
    {
        using HttpResponseMessage response = await Post(json);
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, body);
        using JsonDocument problem = JsonDocument.Parse(body);
        Assert.StartsWith(message, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_BodyThatIsNotUtf8_Is400AndSaysSo()
    {
        using StringContent content = new(Pact.Replace("\"A\"", "\n\"Traité\"", StringComparison.Ordinal), Encoding.Latin1, "application/json");
        content.Headers.ContentType!.CharSet = null;
        using HttpResponseMessage response = await server.Client.PostAsync(new Uri("/agreements", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using JsonDocument problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Line 2: /title/en: A byte (0xE9) is not UTF-8: save the text as UTF-8. [json.encoding]", problem.RootElement.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Post_FaultFarDownALargeBody_IsInItsLine()
    {
        string json = PactDocument.Load(RepositoryFiles.Find("samples/data/rotations.json")).Agreements.MaxBy(pact => pact.ToJson().Length)!.ToJson();
        int place = json.LastIndexOf("\"title\": ", StringComparison.Ordinal);
        int line = json.AsSpan(0, place).Count('\n') + 1;
        using HttpResponseMessage response = await Post(json.Insert(place, "\"titel\": 1, "));
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"Line {line}: ", body, StringComparison.Ordinal);
        Assert.True(json.Length > 20_000, "The body is read in several pieces.");
    }

    private async Task<HttpResponseMessage> Post(string json, string address = "/agreements")
    {
        using StringContent content = new(json, Encoding.UTF8, "application/json");
        return await server.Client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }
}
