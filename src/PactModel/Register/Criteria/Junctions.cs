namespace PactModel;

/// <summary>Every agreement fits.</summary>
internal sealed record Everything : QueryNode
{
    public override string Text => "all agreements";

    public override Certainty Of(RegisterEntry entry, QueryContext context) => Certainty.Certainly;

    public override Access On(RegisterSegment segment, Certainty level, QueryContext context) => new SetAccess(segment.All, Text);

    public override IEnumerable<MatchReason> Why(RegisterEntry entry, QueryContext context) => [];

    public override void Check(QueryContext context)
    {
    }
}

/// <summary>All of several parts fit.</summary>
internal sealed record Conjunction(EquatableList<QueryNode> Parts) : QueryNode
{
    public override string Text => string.Join(", ", Parts.Select(p => p is Disjunction ? $"({p.Text})" : p.Text));

    /// <summary>Joins two parts, so that what is joined already stays flat.</summary>
    public static QueryNode Join(QueryNode left, QueryNode right) => (left, right) switch
    {
        (Everything, _) => right,
        (_, Everything) => left,
        _ => new Conjunction([.. PartsOf(left), .. PartsOf(right)]),
    };

    public override Certainty Of(RegisterEntry entry, QueryContext context)
    {
        Certainty all = Certainty.Certainly;
        foreach (QueryNode part in Parts) all = all.And(part.Of(entry, context));
        return all;
    }

    public override Access On(RegisterSegment segment, Certainty level, QueryContext context) =>
        new AllAccess([.. Parts.Select(p => p.On(segment, level, context))], segment.Count);

    public override IEnumerable<MatchReason> Why(RegisterEntry entry, QueryContext context) => Parts.SelectMany(p => p.Why(entry, context));

    public override void Check(QueryContext context)
    {
        foreach (QueryNode part in Parts) part.Check(context);
    }

    private static EquatableList<QueryNode> PartsOf(QueryNode node) => node is Conjunction joined ? joined.Parts : [node];
}

/// <summary>At least one of several parts fits.</summary>
internal sealed record Disjunction(EquatableList<QueryNode> Parts) : QueryNode
{
    public override string Text => string.Join(" or ", Parts.Select(p => p is Conjunction ? $"({p.Text})" : p.Text));

    public static QueryNode Join(QueryNode left, QueryNode right) =>
        left is Everything || right is Everything ? new Everything() : new Disjunction([.. PartsOf(left), .. PartsOf(right)]);

    public override Certainty Of(RegisterEntry entry, QueryContext context)
    {
        Certainty any = Certainty.CertainlyNot;
        foreach (QueryNode part in Parts) any = any.Or(part.Of(entry, context));
        return any;
    }

    public override Access On(RegisterSegment segment, Certainty level, QueryContext context) =>
        new AnyAccess([.. Parts.Select(p => p.On(segment, level, context))], segment.Count);

    public override IEnumerable<MatchReason> Why(RegisterEntry entry, QueryContext context) =>
        Parts.Where(p => p.Of(entry, context).CanBe()).SelectMany(p => p.Why(entry, context));

    public override void Check(QueryContext context)
    {
        foreach (QueryNode part in Parts) part.Check(context);
    }

    private static EquatableList<QueryNode> PartsOf(QueryNode node) => node is Disjunction joined ? joined.Parts : [node];
}

/// <summary>A part does not fit; what only possibly fits, possibly does not.</summary>
internal sealed record Negation(QueryNode Part) : QueryNode
{
    public override string Text => Part is Conjunction or Disjunction ? $"not ({Part.Text})" : $"not {Part.Text}";

    public static QueryNode Of(QueryNode part) => part is Negation twice ? twice.Part : new Negation(part);

    public override Certainty Of(RegisterEntry entry, QueryContext context) => Part.Of(entry, context).Not();

    public override Access On(RegisterSegment segment, Certainty level, QueryContext context) =>
        new NoneAccess(Part.On(segment, level == Certainty.Certainly ? Certainty.Possibly : Certainty.Certainly, context), segment.Count);

    public override IEnumerable<MatchReason> Why(RegisterEntry entry, QueryContext context) =>
        [new MatchReason { Criterion = Text, Certainty = Of(entry, context), Text = $"{(Part.Of(entry, context) == Certainty.CertainlyNot ? "It is" : "It may be")} not the case: {Part.Text}." }];

    public override void Check(QueryContext context) => Part.Check(context);
}
