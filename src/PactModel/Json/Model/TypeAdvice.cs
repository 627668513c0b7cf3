namespace PactModel.Json;

/// <summary>What to write where somebody names an event or a clause by a word of the field that is not its <c>type</c>.</summary>
internal static class TypeAdvice
{
    private const string Consent = "A consent is a 'consentExpressed', with its kind, such as 'ratification' or 'accession'.";

    private const string Notice = "A notice is a 'noticeGiven', with its kind, such as 'withdrawal' or 'nonRenewal'.";

    private const string Leaving = "How a party leaves is a 'withdrawal'.";

    private const string Lasting = "How long it lasts, and how it is renewed, is a 'duration'.";

    /// <summary>Gets the advice for events.</summary>
    public static IReadOnlyDictionary<string, string> Events { get; } = Words(
        (Consent, ["ratified", "ratification", "accepted", "acceptance", "approved", "approval", "acceded", "accession", "succession", "consent", "deposit", "deposited", "notification", "notified", "exchange"]),
        (Notice, ["notice", "denounced", "denunciation", "withdrew", "withdrawn", "withdrawal", "nonRenewal"]),
        ("Its entry into force is an 'enteredIntoForce'.", ["inForce", "entryIntoForce", "entered"]),
        ("A signature is a 'signed'.", ["signature", "signing", "signatureGiven"]),
        ("An end is a 'terminated', with its ground, such as 'expiry'.", ["ended", "end", "expired", "expiry", "termination", "lapsed"]),
        ("An extension is an 'extended'.", ["extension", "renewed", "renewal", "prolonged"]),
        ("An objection is an 'objectionRaised'.", ["objection", "objected"]));

    /// <summary>Gets the advice for clauses.</summary>
    public static IReadOnlyDictionary<string, string> Clauses { get; } = Words(
        (Leaving, ["denunciation", "leaving", "exit", "notice"]),
        (Lasting, ["term", "renewal", "expiry", "termination"]),
        ("How it enters into force is an 'entryIntoForce'.", ["inForce", "force", "entry"]),
        ("For one that joins later it is a 'lateJoiner'.", ["accession", "joiner", "joining"]),
        ("A sunset clause is a 'survival'.", ["sunset", "surviving"]));

    private static Dictionary<string, string> Words(params ReadOnlySpan<(string Advice, string[] Words)> all)
    {
        Dictionary<string, string> words = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string advice, string[] given) in all)
        {
            foreach (string word in given) words.Add(word, advice);
        }

        return words;
    }
}
