namespace PactModel;

/// <summary>A criterion that a record fits or does not, answered from a posting list.</summary>
internal abstract record FactCriterion : QueryNode
{
    public sealed override Certainty Of(RegisterEntry entry, QueryContext context) => Fits(entry, context).ToCertainty();

    public override Access On(RegisterSegment segment, Certainty level, QueryContext context) => new SetAccess(Set(segment, context), Text);

    public sealed override IEnumerable<MatchReason> Why(RegisterEntry entry, QueryContext context) =>
        Fits(entry, context) ? [new MatchReason { Criterion = Text, Certainty = Certainty.Certainly, Text = Because(entry, context) }] : [];

    public override void Check(QueryContext context)
    {
    }

    protected abstract bool Fits(RegisterEntry entry, QueryContext context);

    protected abstract OrdinalSet Set(RegisterSegment segment, QueryContext context);

    protected abstract string Because(RegisterEntry entry, QueryContext context);

    private protected static string Join<T>(IEnumerable<T> items) => string.Join(", ", items);
}

/// <summary>A criterion about a fact that a record may leave open: where it does, what is asked for may be so.</summary>
internal abstract record RecordedCriterion : QueryNode
{
    public sealed override Access On(RegisterSegment segment, Certainty level, QueryContext context)
    {
        OrdinalSet recorded = Recorded(segment.Tables, segment.Count);
        return new SetAccess(level == Certainty.Certainly ? recorded : OrdinalSet.Union(segment.Count, [recorded, NotRecorded(segment.Tables)]), Text);
    }

    public sealed override IEnumerable<MatchReason> Why(RegisterEntry entry, QueryContext context)
    {
        Certainty certainty = Of(entry, context);
        return certainty.CanBe() ? [new MatchReason { Criterion = Text, Certainty = certainty, Text = Because(entry.Agreement) }] : [];
    }

    public sealed override void Check(QueryContext context)
    {
    }

    /// <summary>Returns where the record says what is asked for.</summary>
    protected abstract OrdinalSet Recorded(SegmentTables tables, int universe);

    /// <summary>Returns where the record leaves it open.</summary>
    protected abstract OrdinalSet NotRecorded(SegmentTables tables);

    protected abstract string Because(Agreement agreement);
}

/// <summary>It has one of several identifiers.</summary>
internal sealed record HasIdentifier(EquatableList<AgreementId> Ids) : FactCriterion
{
    public override string Text => $"identified as {string.Join(" or ", (IEnumerable<AgreementId>)Ids)}";

    protected override bool Fits(RegisterEntry entry, QueryContext context) => Ids.AsSpan().Contains(entry.Id);

    protected override OrdinalSet Set(RegisterSegment segment, QueryContext context) =>
        OrdinalSet.OfSorted(segment.Count, [.. Ids.Select(segment.PlaceOf).Where(place => place >= 0).Order()]);

    protected override string Because(RegisterEntry entry, QueryContext context) => $"Its identifier is {entry.Id}.";
}

/// <summary>It covers an area, or one within it.</summary>
internal sealed record CoversArea(AreaCode Area) : FactCriterion
{
    public override string Text => $"covering {Area}";

    public override void Check(QueryContext context) => context.Reference.Areas.Get(Area);

    protected override bool Fits(RegisterEntry entry, QueryContext context) => Areas(entry).Any();

    protected override OrdinalSet Set(RegisterSegment segment, QueryContext context) => segment.Tables.Areas[Area];

    protected override string Because(RegisterEntry entry, QueryContext context) => $"Its provisions name {Join(Areas(entry))}.";

    // A register can hold areas that one agreement's own document does not declare.
    private IEnumerable<AreaCode> Areas(RegisterEntry entry)
    {
        AreaVocabulary vocabulary = entry.Agreement.Reference.Areas;
        return ((IEnumerable<Provision>)entry.Agreement.Provisions).SelectMany(p => (IEnumerable<AreaCode>)p.Areas).Distinct()
            .Where(area => vocabulary.Contains(Area) && vocabulary.IsWithin(area, Area));
    }
}

/// <summary>It is an instrument of one of several kinds; of which kind it is where none is recorded is not known.</summary>
internal sealed record IsOfKind(EquatableList<InstrumentKind> Kinds) : RecordedCriterion
{
    public override string Text => $"of the kind {string.Join(" or ", (IEnumerable<InstrumentKind>)Kinds)}";

    public override Certainty Of(RegisterEntry entry, QueryContext context) =>
        entry.Agreement.Kind is not { } kind ? Certainty.Possibly : Kinds.AsSpan().Contains(kind).ToCertainty();

    protected override OrdinalSet Recorded(SegmentTables tables, int universe) => OrdinalSet.Union(universe, [.. Kinds.Select(k => tables.Kinds[k])]);

    protected override OrdinalSet NotRecorded(SegmentTables tables) => tables.WithoutKind;

    protected override string Because(Agreement agreement) => agreement.Kind is { } kind ? $"It is recorded as: {kind}." : "No kind of instrument is recorded.";
}

/// <summary>It has a legal character; which one it has where none is recorded is not known.</summary>
internal sealed record HasCharacter(LegalCharacter Character) : RecordedCriterion
{
    public override string Text => $"of the legal character {Character}";

    public override Certainty Of(RegisterEntry entry, QueryContext context)
    {
        LegalCharacter recorded = entry.Agreement.LegalCharacter;
        return recorded == LegalCharacter.NotKnown && Character != recorded ? Certainty.Possibly : (recorded == Character).ToCertainty();
    }

    protected override OrdinalSet Recorded(SegmentTables tables, int universe) => tables.Characters[Character];

    // Who asks for those of which it is not known asks about the record, which is known.
    protected override OrdinalSet NotRecorded(SegmentTables tables) => tables.Characters[LegalCharacter.NotKnown];

    protected override string Because(Agreement agreement) =>
        agreement.LegalCharacter == Character ? $"Its legal character is recorded as: {Character}." : "No legal character is recorded.";
}

/// <summary>It has a body of a kind.</summary>
internal sealed record HasBody(BodyKind Kind) : FactCriterion
{
    public override string Text => $"with a body of the kind {Kind}";

    protected override bool Fits(RegisterEntry entry, QueryContext context) => Bodies(entry).Any();

    protected override OrdinalSet Set(RegisterSegment segment, QueryContext context) => segment.Tables.Bodies[Kind];

    protected override string Because(RegisterEntry entry, QueryContext context) => $"Its bodies include: {Join(Bodies(entry).Select(b => b.Name))}.";

    private IEnumerable<Body> Bodies(RegisterEntry entry) => entry.Agreement.Bodies.Where(b => b.Kind == Kind);
}

/// <summary>It addresses a threat.</summary>
internal sealed record AddressesThreat(ThemeCode Threat) : FactCriterion
{
    public override string Text => $"against {Threat}";

    protected override bool Fits(RegisterEntry entry, QueryContext context) => entry.Agreement.Threats.Any(t => t.Code == Threat);

    protected override OrdinalSet Set(RegisterSegment segment, QueryContext context) => segment.Tables.Threats[Threat];

    protected override string Because(RegisterEntry entry, QueryContext context) => $"It addresses the threat '{Threat}'.";
}

/// <summary>It is about a theatre.</summary>
internal sealed record IsAboutTheatre(ThemeCode Theatre) : FactCriterion
{
    public override string Text => $"about the theatre {Theatre}";

    protected override bool Fits(RegisterEntry entry, QueryContext context) => entry.Agreement.Theatres.Any(t => t.Code == Theatre);

    protected override OrdinalSet Set(RegisterSegment segment, QueryContext context) => segment.Tables.Theatres[Theatre];

    protected override string Because(RegisterEntry entry, QueryContext context) => $"It is about the theatre '{Theatre}'.";
}

/// <summary>Its titles have words that begin as those of a text.</summary>
internal sealed record HasTitleWords(EquatableList<string> Words) : FactCriterion
{
    public override string Text => $"titled \"{string.Join(' ', (IEnumerable<string>)Words)}\"";

    protected override bool Fits(RegisterEntry entry, QueryContext context) => Words.All(word => TitleWords.Fits(entry.Agreement, word));

    protected override OrdinalSet Set(RegisterSegment segment, QueryContext context) =>
        Words.Select(word => TitleWords.Find(segment, word)).OrderBy(s => s.Count).Aggregate((found, next) => found.And(next));

    protected override string Because(RegisterEntry entry, QueryContext context)
    {
        string words = Join(Words.Where(w => !TitleWords.IsRun(w))), runs = Join(Words.Where(TitleWords.IsRun));
        return words.Length == 0 ? $"Its titles hold: {runs}." : $"Its titles have words beginning with: {words}{(runs.Length == 0 ? "" : $"; and hold: {runs}")}.";
    }
}

/// <summary>It names a relation to another agreement, or the other one names one to it.</summary>
internal sealed record IsRelatedTo(AgreementId Other, RelationKind? Kind) : FactCriterion
{
    public override string Text => $"related to {Other}{(Kind is null ? "" : $" ({Kind})")}";

    protected override bool Fits(RegisterEntry entry, QueryContext context) => Relations(entry, context).Any();

    protected override OrdinalSet Set(RegisterSegment segment, QueryContext context)
    {
        OrdinalSet naming = segment.Tables.RelatedTo[Other];
        if (Kind is not null)
            naming = OrdinalSet.OfSorted(segment.Count, [.. naming.Walk().Where(place => Named(segment.Entries[place].Agreement, Other).Any())]);
        IEnumerable<AgreementId> named = context.Find(Other) is { } other ? other.Agreement.Relations.Where(Counts).Select(r => r.Agreement) : [];
        int[] places = [.. named.Select(segment.PlaceOf).Where(place => place >= 0).Distinct().Order()];
        return OrdinalSet.Union(segment.Count, [naming, OrdinalSet.OfSorted(segment.Count, places)]);
    }

    protected override string Because(RegisterEntry entry, QueryContext context) =>
        Join(Relations(entry, context).Select(r => $"{r.From} names the relation '{r.Kind}' to {r.To}")) + ".";

    private bool Counts(Relation relation) => Kind is null || relation.Kind == Kind;

    private IEnumerable<Relation> Named(Agreement agreement, AgreementId to) => agreement.Relations.Where(r => r.Agreement == to && Counts(r));

    private IEnumerable<(AgreementId From, RelationKind Kind, AgreementId To)> Relations(RegisterEntry entry, QueryContext context) =>
        Named(entry.Agreement, Other).Select(r => (entry.Id, r.Kind, Other))
            .Concat(context.Find(Other) is { } other ? Named(other.Agreement, entry.Id).Select(r => (Other, r.Kind, entry.Id)) : []);
}
