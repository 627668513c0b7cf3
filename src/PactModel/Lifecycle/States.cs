namespace PactModel;

/// <summary>Where an agreement stands on a day.</summary>
public enum AgreementState
{
    /// <summary>Nothing is recorded from which its state could be told.</summary>
    NotKnown,

    /// <summary>It is not yet concluded: nothing had happened by that day.</summary>
    NotConcluded,

    /// <summary>Adopted or opened for signature, not yet signed.</summary>
    Adopted,

    /// <summary>Signed, and not in force so far as is known.</summary>
    SignedNotInForce,

    /// <summary>Provisionally applied by at least one party, not in force (VCLT 25).</summary>
    ProvisionallyApplied,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>In force, and suspended for all (VCLT 57-58).</summary>
    Suspended,

    /// <summary>It was in force and has ended.</summary>
    Ended,

    /// <summary>It was given up before it entered into force.</summary>
    NeverEnteredIntoForce,

    /// <summary>Claims compete about its state.</summary>
    Contested,
}

/// <summary>Where a party stands towards an agreement on a day.</summary>
public enum PartyState
{
    /// <summary>It has no status.</summary>
    None,

    /// <summary>It has signed, and must not defeat the object and purpose (VCLT 18(a)).</summary>
    Signatory,

    /// <summary>It has consented; the agreement is not yet in force for it (VCLT 2(1)(f), 18(b)).</summary>
    ContractingState,

    /// <summary>It applies the agreement provisionally (VCLT 25).</summary>
    ProvisionallyApplying,

    /// <summary>The agreement is in force for it (VCLT 2(1)(g)).</summary>
    Party,

    /// <summary>The agreement is in force for it, and suspended.</summary>
    Suspended,

    /// <summary>Its notice is running: it is still a party.</summary>
    Leaving,

    /// <summary>It was a party and is none any more.</summary>
    FormerParty,

    /// <summary>Claims compete about its status.</summary>
    Contested,
}

/// <summary>Whether an agreement is in force between two parties on a day.</summary>
public enum RelationState
{
    /// <summary>It is neither in force nor provisionally applied for both, or an objection or a missing acceptance keeps it from being in force between them.</summary>
    NotInForce,

    /// <summary>One of them applies it provisionally, and the other does so too or it is in force for it.</summary>
    ProvisionallyApplied,

    /// <summary>It is in force for both, and nothing suspends it between them.</summary>
    InForce,

    /// <summary>It is in force for both, and suspended between them.</summary>
    Suspended,

    /// <summary>Claims compete about it.</summary>
    Contested,
}
