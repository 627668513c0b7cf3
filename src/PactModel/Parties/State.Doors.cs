using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace PactModel;

public sealed partial class State
{
    /// <summary>Gets every state and territory: those in ISO 3166-1, then former ones, then those ISO never listed; each by code.</summary>
    public static EquatableList<State> All => StateTable.Instance.All;

    /// <summary>Returns the state with a code of the model.</summary>
    /// <exception cref="KeyNotFoundException">No state has the code; the message offers the nearest.</exception>
    public static State FromCode(PartyCode code) => TryFromCode(code, out State? state) ? state : throw StateTable.Unknown(code.ToString());

    /// <summary>Returns the state with a code of the model, such as <c>MAR</c>, <c>YUCS</c> or <c>cow-730</c>.</summary>
    /// <exception cref="KeyNotFoundException">No state has the code; the message offers the nearest.</exception>
    public static State FromCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryFromCode(code, out State? state) ? state : throw StateTable.Unknown(code);
    }

    /// <summary>Returns the state with a code of the model, if there is one.</summary>
    public static bool TryFromCode(PartyCode code, [NotNullWhen(true)] out State? state) => StateTable.Instance.ByCode.TryGetValue(code.ToString(), out state);

    /// <summary>Returns the state with a code of the model, if there is one.</summary>
    public static bool TryFromCode([NotNullWhen(true)] string? code, [NotNullWhen(true)] out State? state)
    {
        state = null;
        return PartyCode.TryParse(code, out PartyCode parsed) && TryFromCode(parsed, out state);
    }

    /// <summary>Returns the state with a code of two letters from ISO 3166-1, now or formerly; case does not matter.</summary>
    /// <param name="alpha2">The code, such as <c>MA</c>.</param>
    /// <param name="on">The day on which it was used. ISO gave some codes to another state after withdrawal: AI, BQ, CS, GE, SK; YU was used by two.</param>
    /// <exception cref="KeyNotFoundException">No state has the code; or several had it, none has it now, and no day is given.</exception>
    public static State FromAlpha2(string alpha2, LocalDate? on = null) => StateTable.Instance.Open(StateTable.Instance.ByAlpha2, alpha2, on, "ISO 3166-1 alpha-2 code");

    /// <summary>Returns the state with a code of two letters from ISO 3166-1, if there is one; see <see cref="FromAlpha2"/>.</summary>
    public static bool TryFromAlpha2(string? alpha2, [NotNullWhen(true)] out State? state, LocalDate? on = null) => StateTable.TryOpen(StateTable.Instance.ByAlpha2, alpha2, on, out state);

    /// <summary>Returns the state with a code of three letters from ISO 3166-1, now or formerly; case does not matter.</summary>
    /// <param name="alpha3">The code, such as <c>MAR</c>, or <c>ZAR</c>, which was withdrawn.</param>
    /// <param name="on">The day on which it was used: ATF and YUG have had two meanings.</param>
    /// <exception cref="KeyNotFoundException">No state has the code.</exception>
    public static State FromAlpha3(string alpha3, LocalDate? on = null) => StateTable.Instance.Open(StateTable.Instance.ByAlpha3, alpha3, on, "ISO 3166-1 alpha-3 code");

    /// <summary>Returns the state with a code of three letters from ISO 3166-1, if there is one; see <see cref="FromAlpha3"/>.</summary>
    public static bool TryFromAlpha3(string? alpha3, [NotNullWhen(true)] out State? state, LocalDate? on = null) => StateTable.TryOpen(StateTable.Instance.ByAlpha3, alpha3, on, out state);

    /// <summary>Returns the state with a numeric code from ISO 3166-1, now or formerly.</summary>
    /// <param name="numeric">The code: 504, or 4 for what ISO prints as 004.</param>
    /// <param name="on">The day on which it was used: 296 and 891 have had two meanings.</param>
    /// <exception cref="KeyNotFoundException">No state has the code; or several had it, none has it now, and no day is given.</exception>
    public static State FromNumeric(int numeric, LocalDate? on = null) => StateTable.Instance.Open(StateTable.Instance.ByNumeric, numeric, on, "ISO 3166-1 numeric code");

    /// <summary>Returns the state with a numeric code from ISO 3166-1, if there is one; see <see cref="FromNumeric"/>.</summary>
    public static bool TryFromNumeric(int numeric, [NotNullWhen(true)] out State? state, LocalDate? on = null) => (state = StateTable.Instance.ByNumeric.Find(numeric, on)) is not null;

    /// <summary>Returns the state with a code of four letters from ISO 3166-3; <c>HVBF</c>, Upper Volta, gives Burkina Faso.</summary>
    /// <exception cref="KeyNotFoundException">No state has the code.</exception>
    public static State FromAlpha4(string alpha4) => StateTable.Instance.Open(StateTable.Instance.ByAlpha4, alpha4, on: null, "ISO 3166-3 code");

    /// <summary>Returns the state with a code of four letters from ISO 3166-3, if there is one.</summary>
    public static bool TryFromAlpha4(string? alpha4, [NotNullWhen(true)] out State? state) => StateTable.TryOpen(StateTable.Instance.ByAlpha4, alpha4, on: null, out state);

    /// <summary>Returns the state with a Correlates of War number. Some abbreviations and numbers look like ISO codes and mean others.</summary>
    /// <param name="number">The number, such as 600.</param>
    /// <param name="on">The day on which it was used: 345 is Yugoslavia, later Serbia.</param>
    /// <exception cref="KeyNotFoundException">No state has the number; or several had it, and none on the day.</exception>
    public static State FromCow(int number, LocalDate? on = null) => StateTable.Instance.Open(StateTable.Instance.ByCowNumber, number, on, "Correlates of War number");

    /// <summary>Returns the state with a Correlates of War number, if there is one; see <see cref="FromCow"/>.</summary>
    public static bool TryFromCow(int number, [NotNullWhen(true)] out State? state, LocalDate? on = null) => (state = StateTable.Instance.ByCowNumber.Find(number, on)) is not null;

    /// <summary>Returns the state with a Correlates of War abbreviation; case does not matter. <c>SWZ</c> is Switzerland there, Eswatini in ISO.</summary>
    /// <param name="abbreviation">The abbreviation, such as <c>MOR</c>.</param>
    /// <param name="on">The day on which it was used: YUG is Yugoslavia, later Serbia.</param>
    /// <exception cref="KeyNotFoundException">No state has the abbreviation; or several had it, and none on the day.</exception>
    public static State FromCowAbbreviation(string abbreviation, LocalDate? on = null) => StateTable.Instance.Open(StateTable.Instance.ByCowAbbreviation, abbreviation, on, "Correlates of War abbreviation");

    /// <summary>Returns the state with a Correlates of War abbreviation, if there is one; see <see cref="FromCowAbbreviation"/>.</summary>
    public static bool TryFromCowAbbreviation(string? abbreviation, [NotNullWhen(true)] out State? state, LocalDate? on = null) => StateTable.TryOpen(StateTable.Instance.ByCowAbbreviation, abbreviation, on, out state);
}
