using NodaTime;

namespace PactModel.Samples.TreatyDesk;

/// <summary>Tells the machine's date, which is only the default of <c>--on</c>.</summary>
internal static class Clock
{
    public static LocalDate Today() => LocalDate.FromDateTime(TimeProvider.System.GetLocalNow().Date);
}
