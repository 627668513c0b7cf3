namespace PactModel;

/// <summary>The members in the order of a key: their official name in a language, or a given key, as it is on the day.</summary>
public sealed partial record KeyOrder : RotationOrder
{
    /// <summary>Gets the given keys, by party and by the day they begin. A given key goes before an official name.</summary>
    public EquatableList<SortKey> Keys { get; init; } = [];

    /// <summary>Gets the BCP 47 tag of the language of official names, or null if every member has a given key.</summary>
    /// <remarks>
    /// The official names that are built in are English and French. In another language the keys have to be given, whole; a
    /// member without one is ordered by another language's name, with a warning.
    /// </remarks>
    public string? Language { get; init; }

    /// <summary>Gets how keys are compared. Default: the Latin alphabet, word by word.</summary>
    public Collation Collation { get; init; } = Collation.Latin;

    /// <summary>Gets the parties to which the order is confined, for an order inside a group; empty for all members.</summary>
    public EquatableList<PartyCode> Members { get; init; } = [];

    internal override IEnumerable<PartyCode> Named =>
        (Members.Count > 0 ? Members : (IEnumerable<PartyCode>)Keys.Select(k => k.Party)).Distinct();

    private protected override void CheckOrder(Checker checker)
    {
        if (Keys.Count == 0 && Language is null)
            checker.Error(RotationFindings.OrderEmpty, "A key order needs keys or the language of the official names.");
        if (Language is not null && !LocalizedText.TryNormaliseTag(Language, out _))
        {
            using (checker.Member("language"))
                checker.Error(RotationFindings.OrderLanguage, $"'{Language}' is not a BCP 47 language tag; write one like 'en' or 'fr'.");
        }

        checker.Unique("keys", Keys, k => (k.Party, k.From), RotationFindings.OrderRepeats, "The key of", static (what, its) => $"{what} {its.Party} from {RotationText.Day(its.From)}");
        checker.Refer("members", Members);
        checker.Unique("members", Members, m => m, RotationFindings.OrderRepeats, "The member");
        checker.Each("keys", Keys, (c, key) =>
        {
            c.Refer("party", key.Party);
            if (key.Party.IsNone || string.IsNullOrWhiteSpace(key.Key)) c.Error(RotationFindings.OrderKey, "A key names a party and is not blank.");
        });
        using (checker.Member("collation")) Collation.Check(checker);
    }
}

/// <summary>The key of a party in a key order, from a day on.</summary>
public sealed partial record SortKey
{
    /// <summary>Gets the party.</summary>
    public required PartyCode Party { get; init; }

    /// <summary>Gets the key, such as the name under which the party is listed.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the first day on which the party has this key, or null for the key it had first.</summary>
    public NodaTime.LocalDate? From { get; init; }
}
