using NodaTime;

namespace PactModel.Samples.TreatyDesk;

/// <summary>What a command asks: the register, on a day.</summary>
internal sealed record Desk(Register Register, LocalDate On)
{
    /// <summary>Returns the code of a party that is given by code, or by a name that it bears on the day.</summary>
    /// <exception cref="KeyNotFoundException">No party, or more than one, is called so; the message offers the nearest.</exception>
    public PartyCode Party(string text)
    {
        if (PartyCode.TryParse(text.ToUpperInvariant(), out PartyCode code) && Register.Reference.Parties.Contains(code)) return code;
        if (PartyCode.TryParse(text, out code) && Register.Reference.Parties.Contains(code)) return code;
        EquatableList<PartyCode> found = Register.Reference.Parties.Find(text, On), near = found.Count == 0 ? Register.Reference.Parties.Nearest(text) : found;
        if (found.Count == 1) return found[0];
        string hint = near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near.Select(p => $"{p} ({Name(p)})"))}?";
        throw new KeyNotFoundException($"'{text}' is {(found.Count == 0 ? "no party that is known" : "the name of several parties")}.{hint}");
    }

    /// <summary>Returns the code of a party of an agreement, or of one that may join it.</summary>
    /// <exception cref="KeyNotFoundException">It is none, or not known; the message says which there are.</exception>
    public PartyCode PartyOf(AgreementLifecycle life, string text, bool joins = false)
    {
        PartyCode code = Party(text);
        if (life.Facts.Parties.Any(p => p.Party == code) || (joins && !life.Facts.IsClosed)) return code;
        throw new KeyNotFoundException(
            $"{Name(code)} ({code}) is no party of {life.Facts.Agreement}{(joins ? ", and nobody else can join it" : "")}. Its parties: {Names(life.Facts.Parties.Select(p => p.Party))}.");
    }

    /// <summary>Returns the code of an area that is given by code or label.</summary>
    /// <exception cref="KeyNotFoundException">No area is called so; the message offers the nearest.</exception>
    public AreaCode Area(string text) => Register.Reference.Areas.Find(text) is [var area] ? area.Code : Register.Reference.Areas.Get(AreaCode.Parse(text)).Code;

    /// <summary>Returns all agreements, or those of a party.</summary>
    public AgreementSelection Of(string? party) => party is null ? Register.All() : Register.Of(Party(party));

    public string Name(PartyCode party) => Register.Reference.Parties.TryGetName(party, out LocalizedText? name) ? name.In("en") : party.ToString();

    public string Names(IEnumerable<PartyCode> parties) => string.Join(", ", parties.Select(Name));

    public string Name(TurnHolder? holder) => holder is { Parties.Count: > 0, Kind: HolderKind.Party } ? Names(holder.Parties) : holder?.ToString() ?? "not known";
}

/// <summary>An answer: for people, and for programs.</summary>
internal sealed record Answer(Sheet Sheet, Func<string> Json);
