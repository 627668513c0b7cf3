using System.CommandLine;
using System.Globalization;

namespace PactModel.Samples.TreatyDesk.Commands;

/// <summary>What is in this pact that is not in that one, or that is unusual among a party's?</summary>
internal static class CompareCommand
{
    public static Command Create(DeskHost host)
    {
        Argument<string> id = DeskOptions.Id();
        Argument<string?> other = DeskOptions.Word(new Argument<string?>("other") { Description = "The identifier of the agreement to compare with.", Arity = ArgumentArity.ZeroOrOne });
        Option<string?> others = new("--with-others-of") { Description = "Compare with all other agreements of this party instead.", HelpName = "party" };
        Option<double> usual = new("--usual-from") { Description = "The share of the others, above 0 and up to 1, from which something is usual.", HelpName = "share", DefaultValueFactory = _ => 0.5 };
        usual.CustomParser = result =>
        {
            bool fits = double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) && share is > 0 and <= 1;
            if (!fits) result.AddError($"'{result.Tokens[0].Value}' does not fit --usual-from: give a share above 0 and up to 1, such as 0.5.");
            return share;
        };
        Command command = new("compare", "Compares two agreements, or one with all others of a party. What is not recorded is not known: it says 'not seen'.") { id, other, others, usual };
        command.Validators.Add(result =>
        {
            if (result.GetResult(other)?.Tokens.Count > 0 == result.GetResult(others) is not null) result.AddError("Give a second agreement or --with-others-of, one of the two.");
        });
        command.SetAction(parsed => DeskApp.Answer(host, parsed, desk => parsed.GetValue(others) is { } party
            ? Told(desk, desk.Register.CompareWithOthersOf(AgreementId.Parse(parsed.GetValue(id)!), desk.Party(party), parsed.GetValue(usual)))
            : Told(desk, AgreementComparison.Between(desk.Register[parsed.GetValue(id)!], desk.Register[parsed.GetValue(other)!]))));
        return command;
    }

    private static Answer Told(Desk desk, AgreementComparison compared) => new(
        new Sheet(
            $"{compared.First.Id} and {compared.Second.Id}",
            new Block("Areas", ["Area", "Seen", "Near to it in the other"], [.. compared.Areas.Select(a => new[]
            {
                a.Area.ToString(), Side(a.Side, compared), string.Join("; ", a.BroaderInOther.Select(b => $"broader: {b}").Concat(a.NarrowerInOther.Select(n => $"narrower: {n}"))),
            })], "Neither names areas."),
            new Block("Final clauses", ["About", "Agreement", "Text"], [.. compared.Clauses.SelectMany(c => new string[][]
            {
                [Words.Of(c.Kind), compared.First.Id.ToString(), Clauses(c.First)], ["", compared.Second.Id.ToString(), c.IsSame ? "the same" : Clauses(c.Second)],
            })], "No clause of either has been seen."),
            new Block("Bodies, threats, theatres, parties", ["What", "Seen"],
            [
                .. compared.Bodies.Select(b => new[] { Words.Of(b.Item), Side(b.Side, compared) }),
                .. compared.Threats.Select(t => new[] { $"{t.Item}", Side(t.Side, compared) }),
                .. compared.Theatres.Select(t => new[] { $"{t.Item}", Side(t.Side, compared) }),
                .. compared.Parties.Select(p => new[] { desk.Name(p.Item), Side(p.Side, compared) }),
            ], "None on record.")),
        () => DeskJson.Write(new ComparisonJson(
            compared.First.Id.ToString(),
            compared.Second.Id.ToString(),
            compared.Areas.Select(a => new ComparedAreaJson(a.Area.ToString(), Words.Code(a.Side), a.BroaderInOther.Select(b => b.ToString()), a.NarrowerInOther.Select(n => n.ToString()))),
            compared.Clauses.Select(c => new ComparedClausesJson(Words.Code(c.Kind), Words.Code(c.Side), c.IsSame, c.First.Select(f => f.Describe()), c.Second.Select(f => f.Describe()))),
            compared.Parties.Select(p => new ComparedItemJson(p.Item.ToString(), Words.Code(p.Side))),
            compared.Bodies.Select(b => new ComparedItemJson(Words.Code(b.Item), Words.Code(b.Side))),
            compared.Threats.Select(t => new ComparedItemJson(t.Item.ToString(), Words.Code(t.Side))),
            compared.Theatres.Select(t => new ComparedItemJson(t.Item.ToString(), Words.Code(t.Side))))));

    private static Answer Told(Desk desk, AgreementAmongOthers among) => new(
        new Sheet(
            $"{among.Agreement.Id} beside the {among.Others.Count} other agreements of {desk.Name(among.Party)}",
            [.. new (string Heading, (string Item, SharedFeatureRow Row)[] Rows)[]
            {
                ("Areas", [.. among.Areas.Select(f => (f.Item.ToString(), SharedFeatureRow.Of(f)))]),
                ("Final clauses", [.. among.Clauses.Select(f => (Words.Of(f.Item), SharedFeatureRow.Of(f)))]),
                ("Bodies", [.. among.Bodies.Select(f => (Words.Of(f.Item), SharedFeatureRow.Of(f)))]),
            }.Select(part => new Block(part.Heading, ["What", "Others", "Here", ""], [.. part.Rows.Select(r => new[] { r.Item, r.Row.Others, r.Row.Here, r.Row.Remark })], "None on record."))]),
        () => DeskJson.Write(new AmongOthersJson(
            among.Agreement.Id.ToString(), among.Party.ToString(), among.UsualFrom, among.Others.Select(o => o.Id.ToString()),
            among.Areas.Select(f => new FeatureJson(f.Item.ToString(), f.Count, f.Of, f.IsSeenHere, f.IsUsual)),
            among.Clauses.Select(f => new FeatureJson(Words.Code(f.Item), f.Count, f.Of, f.IsSeenHere, f.IsUsual)),
            among.Bodies.Select(f => new FeatureJson(Words.Code(f.Item), f.Count, f.Of, f.IsSeenHere, f.IsUsual)))));

    private static string Side(ComparedSide side, AgreementComparison compared) => side switch
    {
        ComparedSide.Both => "in both",
        ComparedSide.FirstOnly => $"only in {compared.First.Id}",
        _ => $"only in {compared.Second.Id}",
    };

    private static string Clauses(EquatableList<FinalClause> clauses) => clauses.Count == 0 ? "not seen" : string.Join(' ', clauses.Select(c => c.ToString()));

    private sealed record SharedFeatureRow(string Others, string Here, string Remark)
    {
        public static SharedFeatureRow Of<T>(SharedFeature<T> feature) => new(
            $"{feature.Count} of {feature.Of}",
            feature.IsSeenHere ? "seen" : "not seen",
            feature.IsUsualAndNotSeenHere ? "usual, not seen here" : feature.IsUnusual ? "unusual" : feature.IsUsual ? "usual" : "");
    }
}
