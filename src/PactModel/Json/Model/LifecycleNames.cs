namespace PactModel.Json;

/// <summary>The closed sets of names in events and clauses.</summary>
internal static class LifecycleNames
{
    public static readonly EnumShape<ConsentKind> ConsentKind = new("consent kind", "How a party expressed its consent to be bound (VCLT 11).");
    public static readonly EnumShape<EndGround> EndGround = new("end ground", "Why an agreement came to an end.");
    public static readonly EnumShape<NoticeKind> NoticeKind = new("notice kind", "What a notice aims at.");
    public static readonly EnumShape<NoticeClock> NoticeClock = new("notice clock", "What a suspended notice does to the period that was running.");
    public static readonly EnumShape<CountedDate> CountedDate = new("counted date", "From which date of an event a clause counts.");
    public static readonly EnumShape<CountedReceipt> CountedReceipt = new("counted receipt", "Which receipt counts where an act has several addressees.");
    public static readonly EnumShape<LateFrom> LateFrom = new("late from", "Who joins late, so that the agreement enters into force for it by the delay of its own.");
    public static readonly EnumShape<SurvivalAfter> SurvivalAfter = new("survival after", "After what obligations survive.");
    public static readonly EnumShape<ObjectionEffect> ObjectionEffect = new("objection effect", "What an objection does between those that object and those towards which they do.");
    public static readonly EnumShape<ClauseTopic> ClauseTopic = new("clause topic", "A topic of final clauses.");
    public static readonly EnumShape<RenewalKind> RenewalKind = new("renewal kind", "How an agreement with a fixed term goes on when the term is over.");
    public static readonly EnumShape<StayCountedFrom> StayCountedFrom = new("stay counted from", "From when a minimum stay counts.");
    public static readonly EnumShape<StayBars> StayBars = new("stay bars", "What a minimum stay bars.");
    public static readonly EnumShape<ConsentGroup> ConsentGroup = new("consent group", "A group of parties that is told by what they are, rather than by name.");
    public static readonly EnumShape<LegalCharacter> LegalCharacter = new("legal character", "Whether an agreement binds under international law.");
}
