using System.Runtime.CompilerServices;

namespace PactModel.Json;

/// <summary>The members that every event has.</summary>
internal sealed class EventMembers<T>
    where T : AgreementEvent
{
    private readonly ObjectMember<T, EventId?> _id;
    private readonly ObjectMember<T, PartialDate?> _dated;
    private readonly ObjectMember<T, PartialDate?> _received;
    private readonly ObjectMember<T, EquatableList<Receipt>> _receivedBy;
    private readonly ObjectMember<T, PartialDate?> _circulated;
    private readonly ObjectMember<T, PartialDate?> _effective;
    private readonly ObjectMember<T, PartialDate?> _named;
    private readonly ObjectMember<T, PartialDate?> _learnedOn;
    private readonly ObjectMember<T, EquatableList<PartyCode>> _parties;
    private readonly ObjectMember<T, EquatableList<Citation>> _sources;
    private readonly ObjectMember<T, string?> _note;

    public EventMembers(ObjectShapeBuilder<T> shape)
    {
        _id = shape.Optional("id", CodeShapes.Event, v => v.Id, "The identifier by which other events and claims refer to this one.");
        _dated = shape.Optional("dated", DateShapes.Partial, v => v.Dated, "The date the event bears: of the act, the letter or the exchange.");
        _received = shape.Optional("received", DateShapes.Partial, v => v.Received, "The date on which the depositary, or the only addressee, received it (VCLT 16, 78).");
        _receivedBy = shape.List("receivedBy", EventShapes.Receipt, v => v.ReceivedBy, "The dates on which several addressees received it, each with its own.");
        _circulated = shape.Optional("circulated", DateShapes.Partial, v => v.Circulated, "The date on which the depositary circulated it to the others.");
        _effective = shape.Optional("effective", DateShapes.Partial, v => v.Effective, "The recorded date on which it takes effect; a recorded date wins over a computed one.");
        _named = shape.Optional("named", DateShapes.Partial, v => v.Named, "The date named in the notice or instrument itself.");
        _learnedOn = shape.Optional("learnedOn", DateShapes.Partial, v => v.LearnedOn, "The date on which the event became known, for questions as known on an earlier day.");
        _parties = shape.List("parties", CodeShapes.Party, v => v.Parties, "The parties that act, in no particular order.");
        shape.Trailing = true;
        _sources = shape.List("sources", CodeShapes.Citation, v => v.Sources, "The sources that report the event.");
        _note = shape.Optional("note", BasicShapes.Plain, v => v.Note, "A remark in a line.");
        shape.Trailing = false;
    }

    /// <summary>Gives the members read to a value just made, which nobody else has seen yet.</summary>
    public T Fill(Frame read, T made)
    {
        EventSetters.SetId(made, _id[read]);
        EventSetters.SetDated(made, _dated[read]);
        EventSetters.SetReceived(made, _received[read]);
        EventSetters.SetReceivedBy(made, _receivedBy[read]);
        EventSetters.SetCirculated(made, _circulated[read]);
        EventSetters.SetEffective(made, _effective[read]);
        EventSetters.SetNamed(made, _named[read]);
        EventSetters.SetLearnedOn(made, _learnedOn[read]);
        EventSetters.SetParties(made, _parties[read]);
        EventSetters.SetSources(made, _sources[read]);
        EventSetters.SetNote(made, _note[read]);
        return made;
    }
}

/// <summary>The <c>init</c> accessors of the members in common.</summary>
internal static class EventSetters
{
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Id")]
    public static extern void SetId(AgreementEvent made, EventId? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Dated")]
    public static extern void SetDated(AgreementEvent made, PartialDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Received")]
    public static extern void SetReceived(AgreementEvent made, PartialDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_ReceivedBy")]
    public static extern void SetReceivedBy(AgreementEvent made, EquatableList<Receipt> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Circulated")]
    public static extern void SetCirculated(AgreementEvent made, PartialDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Effective")]
    public static extern void SetEffective(AgreementEvent made, PartialDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Named")]
    public static extern void SetNamed(AgreementEvent made, PartialDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_LearnedOn")]
    public static extern void SetLearnedOn(AgreementEvent made, PartialDate? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Parties")]
    public static extern void SetParties(AgreementEvent made, EquatableList<PartyCode> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Sources")]
    public static extern void SetSources(AgreementEvent made, EquatableList<Citation> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Note")]
    public static extern void SetNote(AgreementEvent made, string? value);
}
