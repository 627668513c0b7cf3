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

    /// <summary>Returns its kind, number, turn, days and place, as far as they are known, and what became of it if it was not held.</summary>
    public override string ToString() => string.Join(", ", Parts());

    private IEnumerable<string> Parts()
    {
        yield return $"{Session.Kind} session{(Number is { } number ? $" {RotationNumber.Text(number)}" : "")}";
        if (UsesTurn) yield return Turn is { } turn ? $"turn {RotationNumber.Text(turn)}" : "turn not known";
        if (Session.From is { } from) yield return Session.To is { } to ? $"{from} to {to}" : from.ToString();
        if (Session.IsVirtual) yield return "by video";
        else if (Session.Place is { } place) yield return $"in {place}";
        if (Session.Status is not SessionStatus.Held) yield return Session.Status switch
        {
            SessionStatus.Planned => "planned",
            SessionStatus.Postponed => "put off",
            _ => "called off",
        };
    }
}
