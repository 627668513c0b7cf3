using System.Text;

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

/// <summary>Parts that are joined; each call into them looks first whether the stack has room.</summary>
internal abstract record Junction : QueryNode
{
    public sealed override string Text
    {
        get
        {
            StringBuilder text = new();
            AppendTo(text);
            return text.ToString();
        }
    }

    public sealed override Certainty Of(RegisterEntry entry, QueryContext context) =>
        Deep.HasRoom ? Judge(entry, context) : Deep.Call(static asked => asked.Item1.Judge(asked.entry, asked.context), (this, entry, context));

    public sealed override Access On(RegisterSegment segment, Certainty level, QueryContext context) =>
        Deep.HasRoom ? Open(segment, level, context) : Deep.Call(static asked => asked.Item1.Open(asked.segment, asked.level, asked.context), (this, segment, level, context));

    public sealed override IEnumerable<MatchReason> Why(RegisterEntry entry, QueryContext context)
    {
        List<MatchReason> told = [];
        Tell(entry, context, told);
        return told;
    }

    public sealed override Certainty Tell(RegisterEntry entry, QueryContext context, List<MatchReason> told) =>
        Deep.HasRoom ? TellParts(entry, context, told) : Deep.Call(static asked => asked.Item1.TellParts(asked.entry, asked.context, asked.told), (this, entry, context, told));

    public sealed override void AppendTo(StringBuilder text)
    {
        if (Deep.HasRoom) AppendParts(text);
        else Deep.Call(static asked => asked.Item1.AppendParts(asked.text), (this, text));
    }

    public sealed override void Check(QueryContext context)
    {
        if (Deep.HasRoom) CheckParts(context);
        else Deep.Call(static asked => asked.Item1.CheckParts(asked.context), (this, context));
    }

    protected abstract Certainty Judge(RegisterEntry entry, QueryContext context);

    protected abstract Access Open(RegisterSegment segment, Certainty level, QueryContext context);

    protected abstract Certainty TellParts(RegisterEntry entry, QueryContext context, List<MatchReason> told);

    protected abstract StringBuilder AppendParts(StringBuilder text);

    protected abstract bool CheckParts(QueryContext context);

    /// <summary>Appends parts, those of a kind in brackets.</summary>
    private protected static StringBuilder Append<TBracketed>(StringBuilder text, PartList parts, string between)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0) text.Append(between);
            QueryNode part = parts.AsSpan()[i];
            if (part is TBracketed) text.Append('(');
            part.AppendTo(text);
            if (part is TBracketed) text.Append(')');
        }

        return text;
    }

    private protected static bool Check(PartList parts, QueryContext context)
    {
        foreach (QueryNode part in parts.AsSpan()) part.Check(context);
        return true;
    }
}

/// <summary>All of several parts fit.</summary>
internal sealed record Conjunction(PartList Parts) : Junction
{
    /// <summary>Joins two parts, so that what is joined already stays flat.</summary>
    public static QueryNode Join(QueryNode left, QueryNode right) => (left, right) switch
    {
        (Everything, _) => right,
        (_, Everything) => left,
        _ => new Conjunction(PartsOf(left).With(PartsOf(right))),
    };

    protected override Certainty Judge(RegisterEntry entry, QueryContext context)
    {
        Certainty all = Certainty.Certainly;
        foreach (QueryNode part in Parts.AsSpan()) all = all.And(part.Of(entry, context));
        return all;
    }

    protected override Access Open(RegisterSegment segment, Certainty level, QueryContext context) =>
        new AllAccess([.. Parts.AsSegment().Select(p => p.On(segment, level, context))], segment.Count);

    protected override Certainty TellParts(RegisterEntry entry, QueryContext context, List<MatchReason> told)
    {
        Certainty all = Certainty.Certainly;
        foreach (QueryNode part in Parts.AsSpan()) all = all.And(part.Tell(entry, context, told));
        return all;
    }

    protected override StringBuilder AppendParts(StringBuilder text) => Append<Disjunction>(text, Parts, ", ");

    protected override bool CheckParts(QueryContext context) => Check(Parts, context);

    private static PartList PartsOf(QueryNode node) => node is Conjunction joined ? joined.Parts : PartList.Of(node);
}

/// <summary>At least one of several parts fits.</summary>
internal sealed record Disjunction(PartList Parts) : Junction
{
    public static QueryNode Join(QueryNode left, QueryNode right) =>
        left is Everything || right is Everything ? new Everything() : new Disjunction(PartsOf(left).With(PartsOf(right)));

    protected override Certainty Judge(RegisterEntry entry, QueryContext context)
    {
        Certainty any = Certainty.CertainlyNot;
        foreach (QueryNode part in Parts.AsSpan()) any = any.Or(part.Of(entry, context));
        return any;
    }

    protected override Access Open(RegisterSegment segment, Certainty level, QueryContext context) =>
        new AnyAccess([.. Parts.AsSegment().Select(p => p.On(segment, level, context))], segment.Count);

    protected override Certainty TellParts(RegisterEntry entry, QueryContext context, List<MatchReason> told)
    {
        Certainty any = Certainty.CertainlyNot;
        foreach (QueryNode part in Parts.AsSpan())
        {
            int before = told.Count;
            Certainty its = part.Tell(entry, context, told);
            if (!its.CanBe()) told.RemoveRange(before, told.Count - before);
            any = any.Or(its);
        }

        return any;
    }

    protected override StringBuilder AppendParts(StringBuilder text) => Append<Conjunction>(text, Parts, " or ");

    protected override bool CheckParts(QueryContext context) => Check(Parts, context);

    private static PartList PartsOf(QueryNode node) => node is Disjunction joined ? joined.Parts : PartList.Of(node);
}

/// <summary>A part does not fit; what only possibly fits, possibly does not.</summary>
internal sealed record Negation(QueryNode Part) : Junction
{
    public static QueryNode Of(QueryNode part) => part is Negation twice ? twice.Part : new Negation(part);

    protected override Certainty Judge(RegisterEntry entry, QueryContext context) => Part.Of(entry, context).Not();

    protected override Access Open(RegisterSegment segment, Certainty level, QueryContext context) =>
        new NoneAccess(Part.On(segment, level == Certainty.Certainly ? Certainty.Possibly : Certainty.Certainly, context), segment.Count);

    protected override Certainty TellParts(RegisterEntry entry, QueryContext context, List<MatchReason> told)
    {
        Certainty its = Part.Of(entry, context);
        told.Add(new MatchReason { Criterion = Text, Certainty = its.Not(), Text = $"{(its == Certainty.CertainlyNot ? "It is" : "It may be")} not the case: {Part.Text}." });
        return its.Not();
    }

    protected override StringBuilder AppendParts(StringBuilder text)
    {
        bool isBracketed = Part is Conjunction or Disjunction;
        text.Append(isBracketed ? "not (" : "not ");
        Part.AppendTo(text);
        return isBracketed ? text.Append(')') : text;
    }

    protected override bool CheckParts(QueryContext context)
    {
        Part.Check(context);
        return true;
    }
}
