namespace PactModel;

/// <summary>The text was adopted (VCLT 9).</summary>
public sealed partial record Adopted : AgreementEvent
{
    /// <summary>Gets the place of adoption.</summary>
    public Place? Place { get; init; }

    private protected override string What => "adoption";

    private protected override bool NeedsParties => false;

    private protected override void CheckCase(Checker checker)
    {
        using (checker.Member("place")) Place?.Check(checker);
    }
}

/// <summary>The agreement was opened for signature.</summary>
public sealed partial record OpenedForSignature : AgreementEvent
{
    /// <summary>Gets the day until which it is open, or null if that is not known or without limit.</summary>
    public EndDate? Until { get; init; }

    /// <summary>Gets the place where it was opened.</summary>
    public Place? Place { get; init; }

    private protected override string What => "opening for signature";

    private protected override bool NeedsParties => false;

    private protected override void CheckCase(Checker checker)
    {
        using (checker.Member("place")) Place?.Check(checker);
    }
}

/// <summary>Parties signed; the date it bears is the day of signature.</summary>
public sealed partial record SignatureGiven : AgreementEvent
{
    /// <summary>Gets who signed, as far as known; parties without a named signatory stand in the event's parties alone.</summary>
    public EquatableList<Representative> Signatories { get; init; } = [];

    /// <summary>Gets who else was there.</summary>
    public EquatableList<Representative> Attendees { get; init; } = [];

    /// <summary>Gets the place of signature.</summary>
    public Place? Place { get; init; }

    /// <summary>Gets the occasion, such as an official visit, by language.</summary>
    public LocalizedText? Occasion { get; init; }

    private protected override string What => "signature";

    private protected override void CheckCase(Checker checker)
    {
        using (checker.Member("place")) Place?.Check(checker);
        checker.Each("attendees", Attendees, (c, attendee) => c.Refer("party", attendee.Party));
        checker.Each("signatories", Signatories, (c, signatory) =>
        {
            c.Refer("party", signatory.Party);
            if (!Parties.AsSpan().Contains(signatory.Party))
                c.Error(LifecycleFindings.SignatoryNotParty, $"The signatory acts for '{signatory.Party}', which is not among the event's parties: add it there.");
        });
    }
}

/// <summary>Signatories declared that they will not become parties (VCLT 18(a)).</summary>
public sealed partial record DeclaredNotToBecomeParty : AgreementEvent
{
    private protected override string What => "declaration not to become a party";
}
