namespace PactModel;

/// <summary>What the parties called the instrument, or what it is where it has no name of its own.</summary>
/// <remarks>The name does not decide whether it binds (VCLT 2(1)(a)); see <see cref="LegalCharacter"/>.</remarks>
public enum InstrumentKind
{
    /// <summary>A treaty.</summary>
    Treaty,

    /// <summary>An agreement.</summary>
    Agreement,

    /// <summary>A convention.</summary>
    Convention,

    /// <summary>A protocol, usually to another instrument.</summary>
    Protocol,

    /// <summary>A pact.</summary>
    Pact,

    /// <summary>A covenant.</summary>
    Covenant,

    /// <summary>A charter.</summary>
    Charter,

    /// <summary>A statute.</summary>
    Statute,

    /// <summary>The constituent instrument of an organisation, under any name.</summary>
    ConstituentInstrument,

    /// <summary>A memorandum of understanding.</summary>
    MemorandumOfUnderstanding,

    /// <summary>An exchange of notes.</summary>
    ExchangeOfNotes,

    /// <summary>An exchange of letters.</summary>
    ExchangeOfLetters,

    /// <summary>An arrangement, often between ministries and of a technical kind.</summary>
    Arrangement,

    /// <summary>A joint declaration or communiqué.</summary>
    Declaration,

    /// <summary>A decision of an organisation, such as the mandate of a mission.</summary>
    Decision,

    /// <summary>A framework of cooperation that works without a published instrument.</summary>
    Framework,

    /// <summary>Something else; the title says what.</summary>
    Other,
}
