using System.Globalization;

namespace PactModel.Tests;

/// <summary>Runs code as on a machine that is set to another language.</summary>
public static class Cultures
{
    public static TheoryData<string> Others => ["ar-SA", "tr-TR", "fa-IR", "th-TH", "fr-FR"];

    /// <summary>Runs the action under a culture; where the machine has no cultures, under the invariant one.</summary>
    public static void In(string culture, Action action) => In(Find(culture), action);

    /// <summary>Runs the action under a culture, which may be one of its own making.</summary>
    public static void In(CultureInfo culture, Action action)
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
            CurrentCulture = culture,
        };
        thread.Start();
        thread.Join();
        if (thrown is not null) throw new InvalidOperationException($"It fails under {culture.Name}.", thrown);
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
