namespace PactModel;

public sealed partial class AgreementBuilder
{
    /// <summary>Says that parties signed.</summary>
    /// <param name="on">The day, as far as it is known.</param>
    /// <param name="signing">Where, by whom, on what occasion.</param>
    public AgreementBuilder Signed(PartialDate? on, Action<SigningBuilder> signing)
    {
        ArgumentNullException.ThrowIfNull(signing);
        SigningBuilder builder = new(on, _speaking);
        signing(builder);
        return Happened(builder.Event);
    }

    /// <summary>Adds an event as it is given; if it names no source, it cites who is speaking.</summary>
    public AgreementBuilder Happened(AgreementEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        AgreementEvent cited = happened.Sources.Count > 0 ? happened : happened with { Sources = _speaking };
        return Tell(f => f with { Events = [.. f.Events, cited] });
    }

    /// <summary>Adds a final clause as it is given; if it names no source, it cites who is speaking.</summary>
    public AgreementBuilder Providing(FinalClause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        FinalClause cited = clause.Sources.Count > 0 ? clause : clause with { Sources = _speaking };
        return Tell(f => f with { Clauses = [.. f.Clauses, cited] });
    }
}

/// <summary>Tells of a signing: where, by whom, who was there, on what occasion.</summary>
public sealed class SigningBuilder
{
    internal SigningBuilder(PartialDate? on, EquatableList<Citation> sources) => Event = new SignatureGiven { Dated = on, Sources = sources };

    internal SignatureGiven Event { get; private set; }

    /// <summary>Says where.</summary>
    /// <param name="city">The city.</param>
    /// <param name="country">The code of the state it lies in.</param>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public SigningBuilder At(string city, string? country = null)
    {
        Event = Event with { Place = new Place(city, country is null ? null : PartyCode.Parse(country)) };
        return this;
    }

    /// <summary>Says that a party signed, and through whom where that is known.</summary>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public SigningBuilder By(string party, string? name = null, string? office = null)
    {
        Representative someone = Someone(party, name, office);
        Event = Event with
        {
            Parties = Event.Parties.AsSpan().Contains(someone.Party) ? Event.Parties : [.. Event.Parties, someone.Party],
            Signatories = name is null && office is null ? Event.Signatories : [.. Event.Signatories, someone],
        };
        return this;
    }

    /// <summary>Says who else was there.</summary>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public SigningBuilder Attended(string party, string? name = null, string? office = null)
    {
        Event = Event with { Attendees = [.. Event.Attendees, Someone(party, name, office)] };
        return this;
    }

    /// <summary>Says on what occasion.</summary>
    public SigningBuilder During(string occasion)
    {
        Event = Event with { Occasion = new LocalizedText("en", occasion) };
        return this;
    }

    private static Representative Someone(string party, string? name, string? office) =>
        new() { Party = PartyCode.Parse(party), Name = name, Office = office is null ? null : new LocalizedText("en", office) };
}
