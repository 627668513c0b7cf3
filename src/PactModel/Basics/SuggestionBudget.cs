namespace PactModel;

/// <summary>For how many unknown codes of one walk the nearest known ones are looked for, which takes long: few read the hundredth fault.</summary>
/// <param name="most">The most that the walk has room for, if that is less than the usual hundred.</param>
internal sealed class SuggestionBudget(int most = SuggestionBudget.Usual)
{
    private const int Usual = 100;

    private int _left = Math.Min(most, Usual);

    /// <summary>Says whether it is still worth the time, and takes one off if so.</summary>
    public bool Take()
    {
        if (_left <= 0) return false;
        _left--;
        return true;
    }
}
