using NodaTime;
using NodaTime.Text;

namespace PactModel;

/// <summary>Dates and names as the texts of rotations write them; no culture takes part.</summary>
internal static class RotationText
{
    public static string Day(LocalDate? day) => day is { } value ? LocalDatePattern.Iso.Format(value) : "the beginning";

    public static string Role(RotationRole role) => role switch
    {
        RotationRole.Host => "host",
        RotationRole.Chair => "chair",
        RotationRole.CoChair => "co-chair",
        _ => "venue",
    };
}
