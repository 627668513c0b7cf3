namespace PactModel;

/// <summary>Whether an agreement binds under international law.</summary>
public enum LegalCharacter
{
    /// <summary>It is not known.</summary>
    NotKnown,

    /// <summary>It is a treaty: it binds.</summary>
    Binding,

    /// <summary>It is a political commitment: it does not bind.</summary>
    NotBinding,
}
