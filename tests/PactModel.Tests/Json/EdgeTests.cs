using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>Values at the edge of what can be written or read, and doors that are seldom used.</summary>
public sealed class EdgeTests : IDisposable
{
    private const string A = """{"id":"a","title":{"en":"A"},"parties":[{"party":"MAR"}]}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("pactmodel").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void WriteTo_ABuffer_IsTheTextInUtf8()
    {
        PactDocument document = PactDocument.Parse("""{"format":1,"agreements":[{"id":"a","title":{"fr":"Traité"},"parties":[{"party":"MAR"}]}]}""");
        ArrayBufferWriter<byte> buffer = new();
        document.WriteTo(buffer);
        Assert.Equal(document.ToJson(), Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Throws<ArgumentNullException>(() => document.WriteTo(null!));
    }

    [Theory]
    [InlineData("register.ndjson")]
    [InlineData("register.jsonl")]
    public void Load_AFileOfLines_IsTheRegisterOfItsAgreements(string name)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, A + "\nnonsense\n");
        Register register = Register.Load(path);
        Assert.Single(register);
        Finding fault = Assert.Single(register.Findings);
        Assert.Equal((path, 2), (fault.Document, fault.Line));
        Assert.Throws<ModelException>(() => Register.Load(path, new RegisterOptions { IsStrict = true }));
        Assert.Single(Register.Load(_folder));
    }

    [Theory]
    [InlineData("REGISTER.NDJSON")]
    [InlineData("Register.Json")]
    public void Load_ExtensionInCapitals_IsTheSameExtension(string name)
    {
        File.WriteAllText(Path.Combine(_folder, name), A);
        Assert.Single(Register.Load(_folder));
        Assert.Single(Register.Load(Path.Combine(_folder, name)));
    }

    [Fact]
    public void Load_FolderWithoutDocuments_SaysSo()
    {
        File.WriteAllText(Path.Combine(_folder, "notes.txt"), "nothing");
        Register register = Register.Load(_folder, new RegisterOptions { IsStrict = true });
        Assert.Empty(register);
        Finding empty = Assert.Single(register.Findings);
        Assert.Equal(("register.folder-empty", FindingSeverity.Warning, _folder), (empty.Code, empty.Severity, empty.Document));
    }

    [Fact]
    public void Load_FileOfAFolderThatIsTooLarge_IsAFindingAndNotReadToItsEnd()
    {
        string path = Path.Combine(_folder, "a.json");
        File.WriteAllText(path, A + new string(' ', 5000));
        PactJsonOptions small = new() { MaxDocumentBytes = 1000 };
        Finding fault = Assert.Single(Register.Load(_folder, new RegisterOptions { Json = small }).Findings);
        Assert.Equal(("json.too-large", path), (fault.Code, fault.Document));
        Assert.Equal("json.too-large", Assert.Throws<PactJsonException>(() => PactDocument.Load(path, small)).Findings[0].Code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(100_000)]
    public void PooledBuffer_HasTheRoomAskedForAndKeepsWhatWasWritten(int wanted)
    {
        using PooledBuffer buffer = new();
        byte[] written = new byte[5 * wanted];
        new Random(wanted).NextBytes(written);
        for (int part = 0; part < 5; part++)
        {
            Span<byte> room = buffer.GetSpan(wanted);
            Assert.InRange(room.Length, wanted, 4_000_000);
            written.AsSpan(part * wanted, wanted).CopyTo(room);
            buffer.Advance(wanted);
        }

        Assert.Equal(written, buffer.Written.ToArray());
    }

    [Fact]
    public void Save_OverAFile_ReplacesItAndLeavesNothingBeside()
    {
        PactDocument document = PactDocument.Parse($$"""{"format":1,"agreements":[{{A}}]}""");
        string path = Path.Combine(_folder, "a.json");
        File.WriteAllText(path, "what was there before, and is longer than the document that takes its place, however long that may come to be");
        document.Save(path);
        document.Save(path);
        Assert.Equal(document.ToJson(), File.ReadAllText(path));
        Assert.Equal(path, Assert.Single(Directory.GetFiles(_folder)));
    }

    [Fact]
    public async Task Streams_AreLeftOpen()
    {
        CancellationToken now = TestContext.Current.CancellationToken;
        using MemoryStream stream = new();
        Register register = Register.Of(PactDocument.Parse($$"""{"format":1,"agreements":[{{A}}]}"""));
        await register.WriteLinesAsync(stream, now);
        await Agreement.WriteLinesAsync(stream, register, now);
        stream.Position = 0;
        Assert.Equal(2, await Agreement.ReadLinesAsync(stream, cancellationToken: now).CountAsync(now));
        stream.Position = 0;
        Assert.Single(await Register.ReadLinesAsync(stream, cancellationToken: now));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Doors_GivenNothing_Refuse()
    {
        CancellationToken now = TestContext.Current.CancellationToken;
        using MemoryStream stream = new();
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await Agreement.ReadLinesAsync(null!, cancellationToken: now).ToArrayAsync(now));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await Agreement.TryReadLinesAsync(null!, cancellationToken: now).ToArrayAsync(now));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Agreement.WriteLinesAsync(null!, Array.Empty<Agreement>(), now));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Agreement.WriteLinesAsync(stream, (IEnumerable<Agreement>)null!, now));
        await Assert.ThrowsAsync<ArgumentNullException>(() => PactDocument.LoadAsync(null!, cancellationToken: now));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Register.ReadLinesAsync(null!, cancellationToken: now));
        Assert.Throws<ArgumentNullException>(() => PactDocument.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => PactDocument.Load(null!));
        Assert.Throws<ArgumentException>(() => PactDocument.Load(""));
        Assert.Throws<ArgumentNullException>(() => Register.Load(null!));
        Assert.Throws<ArgumentNullException>(() => Register.Empty.ToDocument().Save(null!));
    }

    [Fact]
    public void Limits_AreTheGreatestThatIsRead()
    {
        byte[] text = Encoding.UTF8.GetBytes($$"""{"format":1,"agreements":[{{A}}]}""");
        PactJsonOptions just = new() { MaxDocumentBytes = text.Length }, less = new() { MaxDocumentBytes = text.Length - 1 };
        Assert.Single(PactDocument.Parse(text, just).Agreements);
        Assert.Single(PactDocument.Parse(Encoding.UTF8.GetString(text), just).Agreements);
        Assert.Throws<PactJsonException>(() => PactDocument.Parse(text, less));
        Assert.Throws<PactJsonException>(() => PactDocument.Parse(Encoding.UTF8.GetString(text), less));
        string path = Path.Combine(_folder, "a.json");
        File.WriteAllBytes(path, text);
        Assert.Single(PactDocument.Load(path, just).Agreements);
        Assert.Throws<PactJsonException>(() => PactDocument.Load(path, less));
    }

    [Fact]
    public async Task Limits_OfStreams_AreTheGreatestThatIsRead()
    {
        CancellationToken now = TestContext.Current.CancellationToken;
        byte[] text = Encoding.UTF8.GetBytes($$"""{"format":1,"agreements":[{{A}}]}""");
        Assert.Single((await PactDocument.LoadAsync(new MemoryStream(text), new PactJsonOptions { MaxDocumentBytes = text.Length }, now)).Agreements);
        await Assert.ThrowsAsync<PactJsonException>(() => PactDocument.LoadAsync(new MemoryStream(text), new PactJsonOptions { MaxDocumentBytes = text.Length - 1 }, now));
        foreach ((int most, int read) in ((int, int)[])[(A.Length, 1), (A.Length - 1, 0)])
        {
            AgreementLine[] lines = await Agreement.TryReadLinesAsync(new MemoryStream(Encoding.UTF8.GetBytes(A + "\n")), new PactJsonOptions { MaxDocumentBytes = most }, now).ToArrayAsync(now);
            Assert.Equal(read, lines.Count(l => l.Agreement is not null));
            Assert.Single(lines);
        }
    }

    [Fact]
    public void Numbers_AtTheEnds_AreReadAndBeyondThemRefused()
    {
        Assert.Equal(int.MaxValue, Read<RecordedChoice>(Choice("2147483647")).Turn);
        Assert.Equal(int.MaxValue, Read<RecordedChoice>(Choice("2147483647.0")).Turn);
        Assert.Equal(int.MinValue, Read<RecordedChoice>(Choice("-2147483648.0")).Turn);
        Assert.Equal(7, Read<RecordedChoice>(Choice("70e-1")).Turn);
        Assert.Contains("from -2147483648 to 2147483647", Refused<RecordedChoice>(Choice("2147483648")), StringComparison.Ordinal);
        Assert.Contains("from -2147483648 to 2147483647", Refused<RecordedChoice>(Choice("-2147483649.0")), StringComparison.Ordinal);
        Assert.Contains("from -2147483648 to 2147483647", Refused<RecordedChoice>(Choice("1.5")), StringComparison.Ordinal);
        Assert.Contains("a whole number", Refused<RecordedChoice>(Choice("\"1\"")), StringComparison.Ordinal);

        static string Choice(string turn) => $$"""{"turn":{{turn}},"holder":"MAR"}""";
    }

    [Fact]
    public void Days_AndPeriods_ThatHaveNoText_AreNotWritten()
    {
        Assert.Contains("outside the years 1 to 9999", Unwritten(RotationPoint.OnDay(new LocalDate(0, 12, 31))), StringComparison.Ordinal);
        Assert.Equal("""{"date":"0001-01-01"}""", JsonSerializer.Serialize(RotationPoint.OnDay(new LocalDate(1, 1, 1))));
        Assert.Equal("""{"date":"9999-12-31"}""", JsonSerializer.Serialize(RotationPoint.OnDay(new LocalDate(9999, 12, 31))));
        Assert.Contains("has a time of day and cannot be written", Unwritten(new CalendarTerm { Period = Period.FromHours(1) }), StringComparison.Ordinal);
        Assert.Equal("""{"type":"calendar","period":"P0D"}""", JsonSerializer.Serialize(new CalendarTerm { Period = Period.Zero }));
        Assert.Equal("""{"type":"calendar","period":"P1Y-2M3W4D"}""", JsonSerializer.Serialize(new CalendarTerm { Period = Period.FromYears(1) + Period.FromMonths(-2) + Period.FromWeeks(3) + Period.FromDays(4) }));
        Assert.Contains("99 is no SessionStatus and cannot be written", Unwritten(new Session { Status = (SessionStatus)99 }), StringComparison.Ordinal);
        Assert.Contains("default value of PartyCode has no text", Unwritten(new RecordedChoice { Turn = 1, Holder = default }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("02-29", true)]
    [InlineData("12-31", true)]
    [InlineData("02-30", false)]
    [InlineData("00-10", false)]
    [InlineData("13-01", false)]
    [InlineData("06-00", false)]
    [InlineData("06.30", false)]
    [InlineData("6-30", false)]
    [InlineData("06-300", false)]
    public void AnnualDays_AreMonthAndDay(string text, bool isRead)
    {
        string json = $$"""{"type":"annualDay","day":"{{text}}","cutOff":"{{text}}"}""";
        if (isRead) Assert.Equal(json, JsonSerializer.Serialize(Read<DelayAlignment>(json)));
        else Assert.Contains($"/day: '{text}' is not a day of the year: write month and day, like 06-30.", Refused<DelayAlignment>(json), StringComparison.Ordinal);
    }

    [Fact]
    public void Message_OfAValue_TellsHowManyFaultsThereAre()
    {
        string message = Refused<RecordedChoice>("""{"turn":"x","holder":"x","sources":1}""");
        Assert.StartsWith("/turn: ", message, StringComparison.Ordinal);
        Assert.Contains("(2 more)", message, StringComparison.Ordinal);
        Assert.DoesNotContain("more)", Refused<RecordedChoice>("""{"turn":"x","holder":"MAR"}"""), StringComparison.Ordinal);
        Assert.StartsWith("'x' is not a party code", Refused<PartyCode>("\"x\""), StringComparison.Ordinal);
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

    private static string Refused<T>(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json)).Message;

    private static string Unwritten<T>(T value) => Assert.Throws<JsonException>(() => JsonSerializer.Serialize(value)).Message;
}
