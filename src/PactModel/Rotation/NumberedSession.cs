namespace PactModel;

/// <summary>A session with the number it has and the turn it belongs to, counted where the record does not give them.</summary>
public sealed record NumberedSession
{
    internal NumberedSession(Session session, int? number, int? turn)
    {
        Session = session;
        Number = number;
        Turn = turn;
    }

    /// <summary>Gets the session as recorded.</summary>
    public Session Session { get; }

    /// <summary>Gets its number in its counter, or null if it has none.</summary>
    public int? Number { get; }

    /// <summary>Gets the turn it belongs to, or null if it uses none.</summary>
    public int? Turn { get; }
}
