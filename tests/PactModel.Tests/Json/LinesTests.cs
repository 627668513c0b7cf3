using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>Streams of lines.</summary>
public sealed class LinesTests
{
    private const string A = """{"id":"a","title":{"en":"A"},"parties":[{"party":"MAR"}]}""";
    private const string B = """{"format":1,"id":"b","title":{"en":"B"},"parties":[{"party":"RWA"}]}""";

    [Law(MaxTest = 20)]
    public Property Read_WhatWasWritten_IsTheSameAgreements() => Prop.ForAll(AgreementGenerators.Agreements.ArrayOf(5).ToArbitrary(), async agreements =>
    {
        using MemoryStream stream = new();
        await Agreement.WriteLinesAsync(stream, agreements, TestContext.Current.CancellationToken);
        Assert.Equal(agreements.Length, stream.ToArray().AsSpan().Count((byte)'\n'));
        stream.Position = 0;
        Assert.Equal(agreements, await Agreement.ReadLinesAsync(stream, cancellationToken: TestContext.Current.CancellationToken).ToArrayAsync(TestContext.Current.CancellationToken));
    });

    [Theory]
    [InlineData("", "")]
    [InlineData("\n \r\n", "")]
    [InlineData(A, "1a")]
    [InlineData(A + "\n", "1a")]
    [InlineData(A + "\r\n\r\n" + B + "\r\n", "1a 3b")]
    [InlineData("x\n" + A + "\n{}\n" + B, "1! 2a 3! 4b")]
    [InlineData(A + A + "\n" + B, "1! 2b")]
    [InlineData(A + "\nnull\n" + B, "1a 2! 3b")]
    public async Task TryRead_Lines_GoesOnAfterBadOnes(string text, string expected)
    {
        List<string> found = [];
        await foreach (AgreementLine line in Agreement.TryReadLinesAsync(Stream(text), cancellationToken: TestContext.Current.CancellationToken))
        {
            found.Add(FormattableString.Invariant($"{line.Number}{line.Agreement?.Id.ToString() ?? "!"}"));
            if (line.Agreement is null) Assert.All(line.Findings, f => Assert.Equal(line.Number, f.Line));
        }

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public async Task Read_BadLine_ThrowsWhenItIsReached()
    {
        List<string> read = [];
        PactJsonException fault = await Assert.ThrowsAsync<PactJsonException>(async () =>
        {
            await foreach (Agreement agreement in Agreement.ReadLinesAsync(Stream($"{A}\n\n{{\"id\":1}}\n{B}"), cancellationToken: TestContext.Current.CancellationToken))
                read.Add(agreement.Id.ToString());
        });
        Assert.Equal("a", Assert.Single(read));
        Assert.Equal(2, fault.LineNumber);
        Assert.StartsWith("Cannot read line 3: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TryRead_LineBeyondTheLimit_IsPassedOverInBoundedMemory()
    {
        string text = $"{A}\n{new string('x', 3_000_000)}\n{B}";
        PactJsonOptions options = new() { MaxDocumentBytes = 1000 };
        List<AgreementLine> lines = [];
        await foreach (AgreementLine line in Agreement.TryReadLinesAsync(Stream(text), options, TestContext.Current.CancellationToken)) lines.Add(line);
        Assert.Equal(3, lines.Count);
        Assert.Equal("json.too-large", Assert.Single(lines[1].Findings).Code);
        Assert.Equal("b", lines[2].Agreement?.Id.ToString());
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
