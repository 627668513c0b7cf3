namespace PactModel;

/// <summary>A session with the number it has and the turn it uses, found where the record does not give them.</summary>
public sealed record NumberedSession
{
    internal NumberedSession(Session session, int? number, int? turn, bool usesTurn)
    {
        Session = session;
        Number = number;
        Turn = turn;
        UsesTurn = usesTurn;
    }

    /// <summary>Gets the session as recorded.</summary>
    public Session Session { get; }

    /// <summary>Gets its number in its counter, or null if it has none or that is not known.</summary>
    public int? Number { get; }

    /// <summary>Gets the turn it uses, or null if it uses none, even if the record names one during which it falls, or its days leave that open.</summary>
    public int? Turn { get; }

    /// <summary>Gets whether it uses a turn, even if which one is not known.</summary>
    public bool UsesTurn { get; }
}
