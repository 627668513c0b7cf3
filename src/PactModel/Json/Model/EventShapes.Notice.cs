namespace PactModel.Json;

/// <summary>Events of notices.</summary>
internal static partial class EventShapes
{
    private static ObjectShape<NoticeGiven> MakeNoticeGiven()
    {
        ObjectShapeBuilder<NoticeGiven> shape = new("notice given", "Parties gave notice (VCLT 54, 56, 67). It counts from receipt (VCLT 78(b)) unless the clause says otherwise.", "noticeGiven");
        EventMembers<NoticeGiven> common = new(shape);
        var kind = shape.Required("kind", LifecycleNames.NoticeKind, v => v.Kind, "What the notice aims at.");
        var boundary = shape.Optional("boundary", DateShapes.Boundary, v => v.Boundary, "Which side of the effective date and of the named date is meant: the first day out.");
        return shape.Make(read => common.Fill(read, new NoticeGiven { Kind = kind[read], Boundary = boundary[read] }));
    }

    private static ObjectShape<NoticePeriodExtended> MakeNoticePeriodExtended()
    {
        ObjectShapeBuilder<NoticePeriodExtended> shape = new("notice period extended", "The period of a running notice was extended to a new end.", "noticePeriodExtended");
        EventMembers<NoticePeriodExtended> common = new(shape);
        var notice = shape.Optional("notice", CodeShapes.Event, v => v.Notice, "The notice.");
        var until = shape.Required("until", DateShapes.End, v => v.Until, "The new end of the party's time in the agreement.");
        return shape.Make(read => common.Fill(read, new NoticePeriodExtended { Notice = notice[read], Until = until[read] }));
    }

    private static ObjectShape<NoticeRevoked> MakeNoticeRevoked()
    {
        ObjectShapeBuilder<NoticeRevoked> shape = new("notice revoked", "A notice was revoked before it took effect, which restores the party (VCLT 68).", "noticeRevoked");
        EventMembers<NoticeRevoked> common = new(shape);
        var notice = shape.Optional("notice", CodeShapes.Event, v => v.Notice, "The notice.");
        return shape.Make(read => common.Fill(read, new NoticeRevoked { Notice = notice[read] }));
    }

    private static ObjectShape<NoticeSuspended> MakeNoticeSuspended()
    {
        ObjectShapeBuilder<NoticeSuspended> shape = new("notice suspended", "A notice was suspended: practice, not law, so its effect is what was agreed and is otherwise contested.", "noticeSuspended");
        EventMembers<NoticeSuspended> common = new(shape);
        var notice = shape.Optional("notice", CodeShapes.Event, v => v.Notice, "The notice.");
        var clock = shape.Optional("clock", LifecycleNames.NoticeClock, v => v.Clock, "The effect that was agreed.");
        return shape.Make(read => common.Fill(read, new NoticeSuspended { Notice = notice[read], Clock = clock[read] }));
    }

    private static ObjectShape<NoticeResumed> MakeNoticeResumed()
    {
        ObjectShapeBuilder<NoticeResumed> shape = new("notice resumed", "A suspended notice was resumed.", "noticeResumed");
        EventMembers<NoticeResumed> common = new(shape);
        var notice = shape.Optional("notice", CodeShapes.Event, v => v.Notice, "The notice.");
        return shape.Make(read => common.Fill(read, new NoticeResumed { Notice = notice[read] }));
    }
}
