using System.Globalization;

namespace PactModel.Tests.Dates;

/// <summary>Runs code as on a machine that is set to another language.</summary>
public static class Cultures
{
    public static TheoryData<string> Others => ["ar-SA", "tr-TR", "fa-IR", "th-TH", "fr-FR"];

    /// <summary>Runs the action under a culture; where the machine has no cultures, under the invariant one.</summary>
    public static void In(string culture, Action action)
    {
        Exception? thrown = null;
        Thread thread = new(() =>
        {
            try
            {
                action();
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                thrown = e;
            }
        })
        {
            CurrentCulture = Find(culture),
        };
        thread.Start();
        thread.Join();
        if (thrown is not null) throw new InvalidOperationException($"It fails under {culture}.", thrown);
    }

    private static CultureInfo Find(string culture)
    {
        try
        {
            return CultureInfo.GetCultureInfo(culture);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
