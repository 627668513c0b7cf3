using System.Text;
using PactModel.Json;

namespace PactModel.Tests.Json;

/// <summary>What readers are told of a text that is not JSON: what stands where, and what to write; never the words of the framework.</summary>
public sealed class SyntaxTests
{
    private const string Comment = "comments are not allowed: remove what begins with '/'.";
    private const string Name = " stands where a name is wanted: write one in double quotes, like \"id\", or '}' where the object ends.";
    private const string Value = " stands where a value is wanted: write a text in double quotes, a number, true, false, an object or a list.";
    private const string Word = " is not a value: write a text in double quotes, a number, true or false.";
    private const string Number = " is not a number: write one like 12, -3, 0.5 or 1e3.";
    private const string NextMember = " stands after a value: write a comma before the next one, or '}' where the object ends.";
    private const string NextItem = " stands after a value: write a comma before the next one, or ']' where the list ends.";
    private const string End = " stands after the end: write one value, and nothing after it.";
    private const string OpenObject = "the text ends inside an object: it was cut off, or lacks '}'.";
    private const string OpenList = "the text ends inside a list: it was cut off, or lacks ']'.";
    private const string OpenText = "the text ends inside a text in double quotes: it was cut off, or lacks '\"'.";
    private const string LineEnd = "a text is not closed in its line: write '\"' where it ends, or \\n for a line end in it.";
    private const string Escape = " means nothing: write two for a backslash in a text.";
    private const string Digits = " stands where \\u wants four hexadecimal digits: write them all, or two backslashes for one in a text.";

    [Theory]
    [InlineData("", "the text is empty.")]
    [InlineData(" \n", "the text is empty.")]
    [InlineData("// no", Comment)]
    [InlineData("{ /* no */ }", Comment)]
    [InlineData("{ \"a\" /* no */ : 1 }", Comment)]
    [InlineData("{ \"a\": /* no */ 1 }", Comment)]
    [InlineData("{ \"a\": 1, // no", Comment)]
    [InlineData("{ \"a\": 1 // no", Comment)]
    [InlineData("[ 1// no", Comment)]
    [InlineData("[ 1, // no", Comment)]
    [InlineData("[ 0// no", Comment)]
    [InlineData("[ 9/* no */ ]", Comment)]
    [InlineData("{} // no", Comment)]
    [InlineData("{} {}", "'{'" + End)]
    [InlineData("[]]", "']'" + End)]
    [InlineData("{", OpenObject)]
    [InlineData("{ \"a\"", OpenObject)]
    [InlineData("{ \"a\": ", OpenObject)]
    [InlineData("{ \"a\": 1", OpenObject)]
    [InlineData("{ \"a\": [ 1 ]", OpenObject)]
    [InlineData("{ \"a\": 1, ", OpenObject)]
    [InlineData("[", OpenList)]
    [InlineData("[ {}", OpenList)]
    [InlineData("[ {}, ", OpenList)]
    [InlineData("{ \"a\": 1, }", "a comma stands before '}': remove it.")]
    [InlineData("[ 1, ]", "a comma stands before ']': remove it.")]
    [InlineData("{ \"a\": 1 \"b\": 2 }", "'\"'" + NextMember)]
    [InlineData("{ \"a\": true ]", "']'" + NextMember)]
    [InlineData("[ 1 2 ]", "'2'" + NextItem)]
    [InlineData("[ {} }", "'}'" + NextItem)]
    [InlineData("[ 1 \u0000 ]", "U+0000" + NextItem)]
    [InlineData("{ a: 1 }", "'a'" + Name)]
    [InlineData("{ 'a': 1 }", "'''" + Name)]
    [InlineData("{ ]", "']'" + Name)]
    [InlineData("{ \"a\": 1,, }", "','" + Name)]
    [InlineData("{ \"a\": 1,5 }", "'5'" + Name)]
    [InlineData("{ \"a\" 1 }", "'1' stands after a name: write a colon between the name and its value.")]
    [InlineData("{ \"a\": }", "'}'" + Value)]
    [InlineData("[ , ]", "','" + Value)]
    [InlineData("[ 'a' ]", "'''" + Value)]
    [InlineData("[ \u201Ca\u201D ]", "'\u201C'" + Value)]
    [InlineData("[ \uD83D\uDE00 ]", "'\uD83D\uDE00'" + Value)]
    [InlineData("[ \u00A01 ]", "U+00A0" + Value)]
    [InlineData("[ 1, \uFEFF2 ]", "U+FEFF" + Value)]
    [InlineData("[ \u0301 ]", "U+0301" + Value)]
    [InlineData("[ NaN ]", "'NaN'" + Word)]
    [InlineData("[ True, 1 ]", "'True'" + Word)]
    [InlineData("[ All, Zero ]", "'All'" + Word)]
    [InlineData("[ Zero ]", "'Zero'" + Word)]
    [InlineData("[ 0x1 ]", "'0x1'" + Number)]
    [InlineData("{ \"a\": tru", OpenObject)]
    [InlineData("[ 1, 2", OpenList)]
    [InlineData("{ \"a\": 1, b", OpenObject)]
    [InlineData("[ -", "'-'" + Number)]
    [InlineData("tru", "'tru'" + Word)]
    [InlineData("z\u00E9ro", "'z\u00E9ro'" + Word)]
    [InlineData("[ 01 ]", "'01'" + Number)]
    [InlineData("[ +1, 2 ]", "'+1'" + Number)]
    [InlineData("[ +1/* no */ ]", "'+1'" + Number)]
    [InlineData("[ .5]", "'.5'" + Number)]
    [InlineData("{ \"a\": 1.}", "'1.'" + Number)]
    [InlineData("[ 9km ]", "'9km'" + Number)]
    [InlineData("-", "'-'" + Number)]
    [InlineData("[ \"a ]", OpenText)]
    [InlineData("[ \"a\\", OpenText)]
    [InlineData("[ \"a\\u00", OpenText)]
    [InlineData("{ \"a", OpenText)]
    [InlineData("[ \"a\nb\" ]", LineEnd)]
    [InlineData("{ \"a\r\nb\": 1 }", LineEnd)]
    [InlineData("[ \"a\tb\" ]", "a text has the control character U+0009 in it: write it as \\u0009.")]
    [InlineData("[ \"a\u001Fb\" ]", "a text has the control character U+001F in it: write it as \\u001f.")]
    [InlineData("[ \"C:\\data\" ]", "a backslash before 'd'" + Escape)]
    [InlineData("[ \"\\\\ \\\" \\/ \\b \\f \\n \\r \\t \\u00e9 \\' \" ]", "a backslash before '''" + Escape)]
    [InlineData("{ \"C:\\data\": 1 }", "a backslash before 'd'" + Escape)]
    [InlineData("[ \"\\u00e\" ]", "'\"'" + Digits)]
    [InlineData("[ \"C:\\users\" ]", "'s'" + Digits)]
    public void Read_NoJson_SaysWhatStandsWhereAndWhatToWrite(string json, string message) =>
        Assert.Equal(("json.syntax", $"This is not JSON: {message}"), Last(json, PactJsonOptions.Default));

    [Theory]
    [InlineData("""{"name":"a","nodes":[""", """{"type":"branch","nodes":[""")]
    [InlineData("""{"name":"a","other":[""", "[")]
    [InlineData("""{"name":"a","other":[1,""", """{"a":1,"b":""")]
    public void Read_NestedDeeperThanTheLimit_SaysWhatToDo(string first, string more) => Assert.Equal(
        ("json.too-deep", "Objects and lists are nested deeper than the limit of 20: nest them less deeply, or raise PactJsonOptions.MaxDepth."),
        Last(first + string.Concat(Enumerable.Repeat(more, 40)), new PactJsonOptions { MaxDepth = 20 }));

    [Fact]
    public void Read_AVeryLongWord_ShowsItsBeginning() => Assert.Equal(
        ("json.syntax", $"This is not JSON: '{new string('a', 57)}...'{Word}"),
        Last(new string('a', 1_000_000), PactJsonOptions.Default));

    private static (string Code, string Message) Last(string json, PactJsonOptions options)
    {
        Assert.False(DocumentReader.TryRead(SampleShapes.Kind, Encoding.UTF8.GetBytes(json), options, 1, out _, out EquatableList<Finding> findings, out _));
        return (findings[^1].Code, findings[^1].Message);
    }
}
