namespace PactModel;

/// <summary>The answer to a question about dates that may be known in part only.</summary>
/// <remarks>
/// A world fixes one day for each partial date. What holds in every world is certain, what holds in some is possible.
/// The values stand in the order of truth, so <see cref="CertaintyExtensions.And"/> is the lower of two and
/// <see cref="CertaintyExtensions.Or"/> the higher (Kleene's strong three-valued logic).
/// </remarks>
public enum Certainty
{
    /// <summary>It holds in no world.</summary>
    CertainlyNot,

    /// <summary>It holds in some worlds and not in others, or rests on a date marked as uncertain or approximate.</summary>
    Possibly,

    /// <summary>It holds in every world.</summary>
    Certainly,
}

/// <summary>Kleene's three-valued logic on <see cref="Certainty"/>.</summary>
public static class CertaintyExtensions
{
    /// <summary>Returns whether both hold: the lower of the two.</summary>
    public static Certainty And(this Certainty left, Certainty right) => left < right ? left : right;

    /// <summary>Returns whether at least one holds: the higher of the two.</summary>
    public static Certainty Or(this Certainty left, Certainty right) => left > right ? left : right;

    /// <summary>Returns whether it does not hold; what is possible is possibly not so.</summary>
    public static Certainty Not(this Certainty value) => Certainty.Certainly - (int)value;

    /// <summary>Returns whether it holds in some world: certainly or possibly.</summary>
    public static bool CanBe(this Certainty value) => value != Certainty.CertainlyNot;

    /// <summary>Returns the certainty of a fact that is known: certainly if true, certainly not if false.</summary>
    public static Certainty ToCertainty(this bool fact) => fact ? Certainty.Certainly : Certainty.CertainlyNot;
}
