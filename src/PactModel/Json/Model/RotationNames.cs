namespace PactModel.Json;

/// <summary>The closed sets of names in rotations.</summary>
internal static class RotationNames
{
    public static readonly EnumShape<CollationMode> CollationMode = new("collation mode", "Whether the space between words counts.");
    public static readonly EnumShape<RotationRole> RotationRole = new("rotation role", "A role at a session or over a turn.");
    public static readonly EnumShape<PlaceUse> PlaceUse = new("place use", "Whose place in the order an assigned turn uses.");
    public static readonly EnumShape<PartCapacity> PartCapacity = new("part capacity", "In what capacity a part of a turn is held.");
    public static readonly EnumShape<StretchEffect> StretchEffect = new("stretch effect", "What a stretched turn does to later slots.");
    public static readonly EnumShape<MemberPlacement> MemberPlacement = new("member placement", "How a member is placed in the order.");
    public static readonly EnumShape<MemberEntry> MemberEntry = new("member entry", "When a newly placed member may first be due.");
    public static readonly EnumShape<RecessHolder> RecessHolder = new("recess holder", "Who holds the turn in a recess between two turns.");
    public static readonly EnumShape<SessionStatus> SessionStatus = new("session status", "What became of a session.");
    public static readonly EnumShape<SessionNumbering> SessionNumbering = new("session numbering", "From which counter a kind of session takes its numbers.");
    public static readonly EnumShape<HolderKind> HolderKind = new("holder kind", "What kind of holder a turn has.");
}
