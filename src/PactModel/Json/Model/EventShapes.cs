namespace PactModel.Json;

/// <summary>Events: what happened to an agreement.</summary>
internal static partial class EventShapes
{
    public static readonly ObjectShape<Receipt> Receipt = MakeReceipt();
    public static readonly ObjectShape<Claim> Claim = MakeClaim();
    public static readonly ObjectShape<Adopted> Adopted = MakeAdopted();
    public static readonly ObjectShape<OpenedForSignature> OpenedForSignature = MakeOpenedForSignature();
    public static readonly ObjectShape<SignatureGiven> SignatureGiven = MakeSignatureGiven();
    public static readonly ObjectShape<DeclaredNotToBecomeParty> DeclaredNotToBecomeParty = MakeDeclaredNotToBecomeParty();
    public static readonly ObjectShape<ConsentExpressed> ConsentExpressed = MakeConsentExpressed();
    public static readonly ObjectShape<InstrumentWithdrawn> InstrumentWithdrawn = MakeInstrumentWithdrawn();
    public static readonly ObjectShape<Suspended> Suspended = MakeSuspended();
    public static readonly ObjectShape<Resumed> Resumed = MakeResumed();
    public static readonly ObjectShape<ObjectionRaised> ObjectionRaised = MakeObjectionRaised();
    public static readonly ObjectShape<ObjectionWithdrawn> ObjectionWithdrawn = MakeObjectionWithdrawn();
    public static readonly ObjectShape<AccessionAccepted> AccessionAccepted = MakeAccessionAccepted();
    public static readonly ObjectShape<Terminated> Terminated = MakeTerminated();
    public static readonly ObjectShape<Superseded> Superseded = MakeSuperseded();
    public static readonly ObjectShape<Contested> Contested = MakeContested();
    public static readonly ObjectShape<ProvisionalApplicationBegan> ProvisionalApplicationBegan = MakeProvisionalApplicationBegan();
    public static readonly ObjectShape<ProvisionalApplicationEnded> ProvisionalApplicationEnded = MakeProvisionalApplicationEnded();
    public static readonly ObjectShape<EnteredIntoForce> EnteredIntoForce = MakeEnteredIntoForce();
    public static readonly ObjectShape<Extended> Extended = MakeExtended();
    public static readonly ObjectShape<Amended> Amended = MakeAmended();
    public static readonly ObjectShape<NoticeGiven> NoticeGiven = MakeNoticeGiven();
    public static readonly ObjectShape<NoticePeriodExtended> NoticePeriodExtended = MakeNoticePeriodExtended();
    public static readonly ObjectShape<NoticeRevoked> NoticeRevoked = MakeNoticeRevoked();
    public static readonly ObjectShape<NoticeSuspended> NoticeSuspended = MakeNoticeSuspended();
    public static readonly ObjectShape<NoticeResumed> NoticeResumed = MakeNoticeResumed();

    public static readonly UnionShape<AgreementEvent> Event = new(
        "event",
        "Something that happened to an agreement: one entry of its append-only list of dated events.",
        new UnionCase<AgreementEvent, Adopted>(Adopted),
        new UnionCase<AgreementEvent, OpenedForSignature>(OpenedForSignature),
        new UnionCase<AgreementEvent, SignatureGiven>(SignatureGiven),
        new UnionCase<AgreementEvent, DeclaredNotToBecomeParty>(DeclaredNotToBecomeParty),
        new UnionCase<AgreementEvent, ConsentExpressed>(ConsentExpressed),
        new UnionCase<AgreementEvent, InstrumentWithdrawn>(InstrumentWithdrawn),
        new UnionCase<AgreementEvent, Suspended>(Suspended),
        new UnionCase<AgreementEvent, Resumed>(Resumed),
        new UnionCase<AgreementEvent, ObjectionRaised>(ObjectionRaised),
        new UnionCase<AgreementEvent, ObjectionWithdrawn>(ObjectionWithdrawn),
        new UnionCase<AgreementEvent, AccessionAccepted>(AccessionAccepted),
        new UnionCase<AgreementEvent, Terminated>(Terminated),
        new UnionCase<AgreementEvent, Superseded>(Superseded),
        new UnionCase<AgreementEvent, Contested>(Contested),
        new UnionCase<AgreementEvent, ProvisionalApplicationBegan>(ProvisionalApplicationBegan),
        new UnionCase<AgreementEvent, ProvisionalApplicationEnded>(ProvisionalApplicationEnded),
        new UnionCase<AgreementEvent, EnteredIntoForce>(EnteredIntoForce),
        new UnionCase<AgreementEvent, Extended>(Extended),
        new UnionCase<AgreementEvent, Amended>(Amended),
        new UnionCase<AgreementEvent, NoticeGiven>(NoticeGiven),
        new UnionCase<AgreementEvent, NoticePeriodExtended>(NoticePeriodExtended),
        new UnionCase<AgreementEvent, NoticeRevoked>(NoticeRevoked),
        new UnionCase<AgreementEvent, NoticeSuspended>(NoticeSuspended),
        new UnionCase<AgreementEvent, NoticeResumed>(NoticeResumed))
    {
        Advice = TypeAdvice.Events,
    };

    private static ObjectShape<Receipt> MakeReceipt()
    {
        ObjectShapeBuilder<Receipt> shape = new("receipt", "The day on which one of several addressees received an event.");
        var addressee = shape.Required("addressee", CodeShapes.Party, v => v.Addressee, "The addressee.");
        var on = shape.Required("on", DateShapes.Partial, v => v.On, "The day of receipt.");
        return shape.Make(read => new Receipt { Addressee = addressee[read], On = on[read] });
    }

    private static ObjectShape<Claim> MakeClaim()
    {
        ObjectShapeBuilder<Claim> shape = new("claim", "What one side holds about a contested outcome.");
        var claimedBy = shape.List("claimedBy", CodeShapes.Party, v => v.ClaimedBy, "The parties that claim it.");
        var statement = shape.Required("statement", BasicShapes.Plain, v => v.Statement, "The claim in one sentence.");
        var events = shape.List("events", new LaterShape<AgreementEvent>(() => Event), v => v.Events, "The events that would have happened if the claim is right.");
        var denies = shape.List("denies", CodeShapes.Event, v => v.Denies, "The recorded events that would have no effect if the claim is right.");
        var sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "The sources that report the claim.");
        return shape.Make(read => new Claim
        {
            ClaimedBy = claimedBy[read],
            Statement = statement[read],
            Events = events[read],
            Denies = denies[read],
            Sources = sources[read],
        });
    }

    private static ObjectShape<Adopted> MakeAdopted()
    {
        ObjectShapeBuilder<Adopted> shape = new("adopted", "The text was adopted (VCLT 9).", "adopted");
        EventMembers<Adopted> common = new(shape);
        var place = shape.Optional("place", PartyShapes.Place, v => v.Place, "The place of adoption.");
        return shape.Make(read => common.Fill(read, new Adopted { Place = place[read] }));
    }

    private static ObjectShape<OpenedForSignature> MakeOpenedForSignature()
    {
        ObjectShapeBuilder<OpenedForSignature> shape = new("opened for signature", "The agreement was opened for signature.", "openedForSignature");
        EventMembers<OpenedForSignature> common = new(shape);
        var until = shape.Optional("until", DateShapes.End, v => v.Until, "The day until which it is open.");
        var place = shape.Optional("place", PartyShapes.Place, v => v.Place, "The place where it was opened.");
        return shape.Make(read => common.Fill(read, new OpenedForSignature { Until = until[read], Place = place[read] }));
    }

    private static ObjectShape<SignatureGiven> MakeSignatureGiven()
    {
        ObjectShapeBuilder<SignatureGiven> shape = new("signature given", "Parties signed; the date it bears is the day of signature.", "signed");
        EventMembers<SignatureGiven> common = new(shape);
        var signatories = shape.List("signatories", PartyShapes.Representative, v => v.Signatories, "Who signed, as far as known; parties without a named signatory stand in the event's parties alone.");
        var attendees = shape.List("attendees", PartyShapes.Representative, v => v.Attendees, "Who else was there.");
        var place = shape.Optional("place", PartyShapes.Place, v => v.Place, "The place of signature.");
        var occasion = shape.Optional("occasion", BasicShapes.Text, v => v.Occasion, "The occasion, such as an official visit, by language.");
        return shape.Make(read => common.Fill(read, new SignatureGiven
        {
            Signatories = signatories[read],
            Attendees = attendees[read],
            Place = place[read],
            Occasion = occasion[read],
        }));
    }

    private static ObjectShape<DeclaredNotToBecomeParty> MakeDeclaredNotToBecomeParty()
    {
        ObjectShapeBuilder<DeclaredNotToBecomeParty> shape = new("declared not to become party", "Signatories declared that they will not become parties (VCLT 18(a)).", "declaredNotToBecomeParty");
        EventMembers<DeclaredNotToBecomeParty> common = new(shape);
        return shape.Make(read => common.Fill(read, new DeclaredNotToBecomeParty()));
    }

    private static ObjectShape<ConsentExpressed> MakeConsentExpressed()
    {
        ObjectShapeBuilder<ConsentExpressed> shape = new("consent expressed", "Parties expressed their consent to be bound.", "consentExpressed");
        EventMembers<ConsentExpressed> common = new(shape);
        var kind = shape.Required("kind", LifecycleNames.ConsentKind, v => v.Kind, "The kind of consent.");
        return shape.Make(read => common.Fill(read, new ConsentExpressed { Kind = kind[read] }));
    }

    private static ObjectShape<InstrumentWithdrawn> MakeInstrumentWithdrawn()
    {
        ObjectShapeBuilder<InstrumentWithdrawn> shape = new("instrument withdrawn", "Parties withdrew an instrument of consent; it does not count from receipt of the withdrawal.", "instrumentWithdrawn");
        EventMembers<InstrumentWithdrawn> common = new(shape);
        return shape.Make(read => common.Fill(read, new InstrumentWithdrawn()));
    }

    private static ObjectShape<ProvisionalApplicationBegan> MakeProvisionalApplicationBegan()
    {
        ObjectShapeBuilder<ProvisionalApplicationBegan> shape = new("provisional application began", "Provisional application began (VCLT 25), for the parties named or, without any, for all signatories.", "provisionalApplicationBegan");
        EventMembers<ProvisionalApplicationBegan> common = new(shape);
        var articles = shape.List("articles", BasicShapes.Plain, v => v.Articles, "The articles applied.");
        var until = shape.Optional("until", DateShapes.End, v => v.Until, "The end of its own term.");
        return shape.Make(read => common.Fill(read, new ProvisionalApplicationBegan { Articles = articles[read], Until = until[read] }));
    }

    private static ObjectShape<ProvisionalApplicationEnded> MakeProvisionalApplicationEnded()
    {
        ObjectShapeBuilder<ProvisionalApplicationEnded> shape = new("provisional application ended", "Provisional application ended, for the parties named or, without any, for all.", "provisionalApplicationEnded");
        EventMembers<ProvisionalApplicationEnded> common = new(shape);
        var boundary = shape.Optional("boundary", DateShapes.Boundary, v => v.Boundary, "Which side of the effective date is meant: the first day out.");
        return shape.Make(read => common.Fill(read, new ProvisionalApplicationEnded { Boundary = boundary[read] }));
    }

    private static ObjectShape<EnteredIntoForce> MakeEnteredIntoForce()
    {
        ObjectShapeBuilder<EnteredIntoForce> shape = new("entered into force", "The agreement entered into force as the depositary or the parties recorded it.", "enteredIntoForce");
        EventMembers<EnteredIntoForce> common = new(shape);
        var appliesFrom = shape.Optional("appliesFrom", DateShapes.Partial, v => v.AppliesFrom, "The first day to which the agreement applies, if it differs from the entry into force (VCLT 28).");
        return shape.Make(read => common.Fill(read, new EnteredIntoForce { AppliesFrom = appliesFrom[read] }));
    }

    private static ObjectShape<Extended> MakeExtended()
    {
        ObjectShapeBuilder<Extended> shape = new("extended", "The agreement was extended beyond its end.", "extended");
        EventMembers<Extended> common = new(shape);
        var until = shape.Optional("until", DateShapes.End, v => v.Until, "The new end.");
        var by = shape.Optional("by", BasicShapes.Period, v => v.By, "The period added to the old end.");
        var isIndefinite = shape.Default("isIndefinite", BasicShapes.Boolean, v => v.IsIndefinite, false, "Whether it is extended without limit; then there is neither a new end nor a period.");
        var bridgesGap = shape.Default("bridgesGap", BasicShapes.Boolean, v => v.BridgesGap, false, "Whether it is recorded that an extension agreed after the end leaves no gap.");
        return shape.Make(read => common.Fill(read, new Extended { Until = until[read], By = by[read], IsIndefinite = isIndefinite[read], BridgesGap = bridgesGap[read] }));
    }

    private static ObjectShape<Amended> MakeAmended()
    {
        ObjectShapeBuilder<Amended> shape = new("amended", "The agreement was amended (VCLT 39-40); the text in force on a day is given by the validity of its clauses.", "amended");
        EventMembers<Amended> common = new(shape);
        var by = shape.Optional("by", CodeShapes.Agreement, v => v.By, "The amending agreement.");
        var articles = shape.List("articles", BasicShapes.Plain, v => v.Articles, "The articles changed, as far as known.");
        return shape.Make(read => common.Fill(read, new Amended { By = by[read], Articles = articles[read] }));
    }
}
