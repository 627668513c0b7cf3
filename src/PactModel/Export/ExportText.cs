using System.Globalization;
using System.Text;
using System.Xml;

namespace PactModel;

/// <summary>Texts as formats allow them.</summary>
internal static class ExportText
{
    /// <summary>Returns a text in one line: characters that XML forbids and lone halves of a pair become U+FFFD, ends of lines a space.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1])) clean.Append(c).Append(text[++i]);
            else if (c is '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029') clean.Append(' ');
            else clean.Append(XmlConvert.IsXmlChar(c) ? c : '\uFFFD');
        }

        return clean.ToString();
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes XML as UTF-8 says itself to be, with <c>\n</c> at the ends of lines.</summary>
    public static string Xml(Action<XmlWriter> write)
    {
        using Utf8StringWriter text = new();
        using (XmlWriter xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CloseOutput = false }))
        {
            write(xml);
        }

        return text.Append('\n').ToString();
    }

    private sealed class Utf8StringWriter() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        public Utf8StringWriter Append(char c)
        {
            Write(c);
            return this;
        }
    }
}
