using NodaTime;

namespace PactModel;

public sealed partial class State
{
    private static readonly Lazy<Dictionary<PartyCode, LocalDate>> s_viennaConvention = new(ReadViennaConvention);

    /// <summary>
    /// Gets the day since which the Vienna Convention on the Law of Treaties (1969) is in force for the state, or null if
    /// it is not or that is not recorded.
    /// </summary>
    /// <remarks>
    /// The table ends with the participation recorded in 2015: a state that joined later has null, and the convention is
    /// then cited as custom. A successor has the day of its notification, the latest day it can be.
    /// </remarks>
    public LocalDate? ViennaConventionSince => s_viennaConvention.Value.TryGetValue(Code, out LocalDate since) ? since : null;

    private static Dictionary<PartyCode, LocalDate> ReadViennaConvention()
    {
        Dictionary<PartyCode, LocalDate> since = [];
        ResourceRows rows = ResourceRows.Of(ResourceRows.Load("PactModel.vienna.txt"));
        while (rows.Next()) since.Add(rows.Code(), rows.Day());
        return since;
    }
}
