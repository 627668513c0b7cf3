using NodaTime;

namespace PactModel;

/// <summary>Which of an event's dates counts for what.</summary>
internal static class EventDates
{
    /// <summary>Returns the day of a recorded act: its effective date, or the date it bears, or whatever else is known.</summary>
    public static Moment OfAct(AgreementEvent e) =>
        e.Effective is { } effective ? Moment.On(effective)
        : e.Dated is { } dated ? Moment.On(dated)
        : e.Received is not null || e.ReceivedBy.Count > 0 ? OfReceipt(e, CountedReceipt.NotKnown)
        : e.Circulated is { } circulated ? Moment.On(circulated)
        : Moment.Unknown;

    /// <summary>Returns the day from which a consent counts: its recorded effective date, its deposit or receipt, or for an exchange the date it bears.</summary>
    public static Moment OfConsent(ConsentExpressed e, CountedReceipt receipt = CountedReceipt.NotKnown)
    {
        if (e.Effective is { } effective && !e.IsAsRecorded) return Moment.On(effective);
        if (!e.CountsFromReceipt && e.Dated is { } dated) return Moment.On(dated);
        if (e.IsAsRecorded && e.Received is null && e.ReceivedBy.Count == 0) return OfAct(e);
        return OfReceipt(e, receipt);
    }

    /// <summary>
    /// Returns the day of receipt; with several addressees the one the clause says, and if it is not known to say, the span of all. What bears
    /// no day of receipt was received on the day it bears or later, and no later than it was circulated.
    /// </summary>
    public static Moment OfReceipt(AgreementEvent e, CountedReceipt receipt)
    {
        if (e.Received is { } received) return Moment.On(received);
        if (e.ReceivedBy.Count == 0)
        {
            Moment sent = e.Dated is { } dated ? Moment.On(dated).Open() : Moment.Unknown;
            return e.Circulated is { } circulated && Moment.On(circulated) is var told && told.Hi >= sent.Lo ? new Moment(sent.Lo, told.Hi, sent.Doubtful || told.Doubtful) : sent;
        }

        Moment[] all = [.. e.ReceivedBy.Select(r => Moment.On(r.On))];
        Moment first = all.Aggregate(Moment.Min), last = all.Aggregate(Moment.Max);
        return receipt switch
        {
            CountedReceipt.First => first,
            CountedReceipt.Last => last,
            _ => first with { Hi = last.Hi },
        };
    }

    /// <summary>Returns the day that counts for a clause; open if the table lacks it.</summary>
    public static Moment Counted(AgreementEvent e, CountedDate from, CountedReceipt receipt) => from switch
    {
        CountedDate.Dated => e.Dated is { } dated ? Moment.On(dated) : Moment.Unknown,
        CountedDate.Circulation => e.Circulated is { } circulated ? Moment.On(circulated) : OfReceipt(e, receipt).Open(),
        _ => OfReceipt(e, receipt),
    };

    /// <summary>Returns the earliest day on which the event can be known, or null if it bears no date.</summary>
    public static LocalDate? Learned(AgreementEvent e)
    {
        if (e.LearnedOn is { } learned) return learned.Latest;
        PartialDate? known = e.Circulated ?? e.Received ?? (e.ReceivedBy.Count > 0 ? e.ReceivedBy[0].On : default(PartialDate?)) ?? e.Dated ?? e.Effective;
        return known?.Latest;
    }

    /// <summary>Orders events by the day they were done, then by kind, then by their words: never by their place in the list.</summary>
    public static int Compare(AgreementEvent a, AgreementEvent b)
    {
        Moment x = Sorting(a), y = Sorting(b);
        int order = x.Lo.CompareTo(y.Lo);
        if (order == 0) order = x.Hi.CompareTo(y.Hi);
        if (order == 0) order = Rank(a).CompareTo(Rank(b));
        return order != 0 ? order : string.CompareOrdinal(a.Describe(), b.Describe());
    }

    /// <summary>Returns the day by which an event stands among the others.</summary>
    public static Moment Sorting(AgreementEvent e) => e switch
    {
        NoticeGiven or NoticeRevoked or InstrumentWithdrawn or NoticePeriodExtended => Done(e),
        NoticeSuspended or NoticeResumed or ObjectionRaised or ObjectionWithdrawn or AccessionAccepted => Effect(e),
        ConsentExpressed consent => OfConsent(consent),
        Extended => Done(e),
        _ => OfAct(e),
    };

    /// <summary>Returns the day on which a notice or an agreement was made, whatever day it is to take effect.</summary>
    public static Moment Done(AgreementEvent e) =>
        e.Received is not null || e.ReceivedBy.Count > 0 ? OfReceipt(e, CountedReceipt.NotKnown)
        : e.Dated is { } dated ? Moment.On(dated)
        : OfAct(e);

    /// <summary>Returns the day from which a suspension of a notice or an objection, or what ends it, has effect: the recorded one, or the day on which it was made.</summary>
    public static Moment Effect(AgreementEvent e) => e.Effective is { } effective ? Moment.On(effective) : Done(e);

    private static int Rank(AgreementEvent e) => e switch
    {
        Adopted => 0,
        OpenedForSignature => 1,
        SignatureGiven => 2,
        ConsentExpressed => 3,
        ProvisionalApplicationBegan => 4,
        EnteredIntoForce => 5,
        Extended => 6,
        Amended => 7,
        Suspended => 8,
        Resumed => 9,
        NoticeGiven => 10,
        NoticeSuspended => 11,
        NoticeResumed => 12,
        NoticePeriodExtended => 13,
        NoticeRevoked => 14,
        InstrumentWithdrawn => 15,
        DeclaredNotToBecomeParty => 16,
        ProvisionalApplicationEnded => 17,
        ObjectionRaised => 18,
        ObjectionWithdrawn => 19,
        AccessionAccepted => 20,
        Superseded => 21,
        Terminated => 22,
        _ => 23,
    };
}
