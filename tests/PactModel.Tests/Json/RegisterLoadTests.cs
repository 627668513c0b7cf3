using System.Text;
using PactModel.Json;
using PactModel.Tests.Compiling;

namespace PactModel.Tests.Json;

public sealed class RegisterLoadTests : IDisposable
{
    private const string NotThere = "The file cannot be read: it is a link to one that is not there, or was taken away meanwhile. Correct the link, or take it out of the folder.";

    private readonly string _folder = Directory.CreateTempSubdirectory("pactmodel").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Load_FolderWithABrokenDocument_NamesTheFileAndLoadsTheOthers()
    {
        Copy("african-defence.json");
        Copy("lifecycles.json");
        string broken = Write("sub/broken.json", "{\n  \"format\": 1,\n  \"id\": \"x\"\n");
        Write("notes.txt", "not a document");
        Register register = Register.Load(_folder);
        Assert.Equal(11, register.Count);
        Finding finding = Assert.Single(register.Findings, f => f.Severity == FindingSeverity.Error);
        Assert.Equal(broken, finding.Document);
        Assert.StartsWith(broken, finding.ToString(), StringComparison.Ordinal);
        Assert.NotNull(finding.Line);
    }

    [Theory]
    [InlineData("gone.json")]
    [InlineData("gone.ndjson")]
    public void Load_FolderWithAnUnreadableFile_NamesItAndLoadsTheOthers(string name)
    {
        Copy("african-defence.json");
        string gone = Path.Combine(_folder, name);
        File.CreateSymbolicLink(gone, Path.Combine(_folder, "nowhere"));
        Register register = Register.Load(_folder);
        Assert.Equal(6, register.Count);
        Finding finding = Assert.Single(register.Findings, f => f.Code == "register.file-unreadable");
        Assert.Equal(gone, finding.Document);
        Assert.Equal(NotThere, finding.Message);
    }

    [Fact]
    public void Unreadable_OfEachFault_SaysWhatToDo()
    {
        Assert.Equal(NotThere, RegisterReader.Unreadable(new FileNotFoundException("x")));
        Assert.Equal(NotThere, RegisterReader.Unreadable(new DirectoryNotFoundException("x")));
        Assert.Equal("The file cannot be read: this program has no right to. Give it the right, or take the file out of the folder.", RegisterReader.Unreadable(new UnauthorizedAccessException("x")));
        Assert.Equal("The file cannot be read, perhaps because another program has it open: try again, or take it out of the folder. The system says: x", RegisterReader.Unreadable(new IOException("x")));
    }

    [Fact]
    public void Load_Strict_RefusesAllAndTellsEveryError()
    {
        Copy("african-defence.json");
        Write("one.json", "{}");
        Write("two.ndjson", "nonsense\n");
        ModelException refused = Assert.Throws<ModelException>(() => Register.Load(_folder, new RegisterOptions { IsStrict = true }));
        Assert.Equal(["one.json", "two.ndjson"], refused.Findings.Select(f => Path.GetFileName(f.Document!)).Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Load_StrictWithOneIdentifierTwice_IsRefused()
    {
        Write("one.json", Document("x", "One"));
        Write("two.json", Document("x", "Two"));
        Assert.Equal("register.agreement-twice", Register.Load(_folder).Findings[0].Code);
        Assert.EndsWith("two.json", Register.Load(_folder).Findings[0].Document, StringComparison.Ordinal);
        Assert.Throws<ModelException>(() => Register.Load(_folder, new RegisterOptions { IsStrict = true }));
    }

    [Fact]
    public void Load_OneBrokenFile_Throws() =>
        Assert.Throws<PactJsonException>(() => Register.Load(Write("broken.json", "{}")));

    [Fact]
    public void Load_Nothing_Throws()
    {
        Assert.ThrowsAny<IOException>(() => Register.Load(Path.Combine(_folder, "nowhere.json")));
        Assert.ThrowsAny<IOException>(() => Register.Load(Path.Combine(_folder, "nowhere")));
        Assert.Empty(Register.Load(_folder));
    }

    [Fact]
    public void Load_AgreementRepeatedOnALine_NamesTheFileAndTheLine()
    {
        const string line = """{"id":"a","title":{"en":"A"},"parties":[{"party":"MAR"}]}""";
        Write("all.ndjson", $"{line}\n\n{line}\n{line.Replace("\"A\"", "\"B\"", StringComparison.Ordinal)}\n");
        Assert.Equal(
            [("register.agreement-repeated", "all.ndjson", 3), ("register.agreement-twice", "all.ndjson", 4)],
            Register.Load(_folder).Findings.Select(f => (f.Code, Path.GetFileName(f.Document)!, f.Line ?? 0)));
    }

    [Fact]
    public async Task ReadLinesAsync_WrittenLines_ComeBackWithProgress()
    {
        Register register = Register.Load(Path.Combine(RepositoryFiles.Root, "samples", "data"));
        MemoryStream stream = new();
        await register.WriteLinesAsync(stream, TestContext.Current.CancellationToken);
        byte[] broken = [.. stream.ToArray(), .. "{\"id\":\n"u8];
        List<RegisterProgress> told = [];
        Write("all.ndjson", Encoding.UTF8.GetString(broken));
        Register read = Register.Load(_folder, new RegisterOptions { Progress = new Told(told) });
        Assert.Equal(register, (IEnumerable<Agreement>)read);
        Assert.Equal(register.Count + 1, Assert.Single(read.Findings, f => f.Severity == FindingSeverity.Error).Line);
        Assert.Equal((1, 1, register.Count, 1), (told[^1].Read, told[^1].Total, told[^1].Agreements, told[^1].Errors));
        Assert.Equal(register, (IEnumerable<Agreement>)await Register.ReadLinesAsync(new MemoryStream(stream.ToArray()), cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void ToDocument_OfLoadedDocuments_IsReadBackTheSame()
    {
        Register register = Register.Load(Path.Combine(RepositoryFiles.Root, "samples", "data"));
        Register again = Register.Of(PactDocument.Parse(register.ToDocument().ToJson()));
        Assert.Equal(register, (IEnumerable<Agreement>)again);
        Assert.Equal(register.Reference.Parties.Organisations.Count, again.Reference.Parties.Organisations.Count);
    }

    private static string Document(string id, string title) =>
        new Agreement(new AgreementFacts { Id = AgreementId.Parse(id), Title = new LocalizedText("en", title), Parties = [new AgreementParty { Party = PartyCode.Parse("MAR") }] }).ToJson();

    private void Copy(string sample) => File.Copy(Path.Combine(RepositoryFiles.Root, "samples", "data", sample), Path.Combine(_folder, sample));

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private sealed class Told(List<RegisterProgress> told) : IProgress<RegisterProgress>
    {
        public void Report(RegisterProgress value) => told.Add(value);
    }
}
