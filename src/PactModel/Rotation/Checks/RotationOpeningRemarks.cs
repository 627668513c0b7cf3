namespace PactModel;

/// <summary>What is to be said of those who are said to begin groups that choose, and who cannot be chosen when these begin.</summary>
internal static class RotationOpeningRemarks
{
    public static void Check(CompiledRotation compiled, Checker checker)
    {
        using Checker.Scope list = checker.Member("segments");
        foreach (WastedOpening wasted in compiled.WastedOpenings)
        {
            using Checker.Scope item = checker.Item(wasted.Segment);
            OrderSegment segment = compiled.Rules.Segments[wasted.Segment];
            if (wasted.Level.First != wasted.Party)
            {
                Warn(checker, wasted);
                continue;
            }

            using Checker.Scope order = checker.Member("order");
            Walk(checker, segment.Order, wasted.Root, wasted);
        }
    }

    private static void Walk(Checker checker, RotationOrder order, OrderNode node, WastedOpening wasted) =>
        order.EachBranch(checker, (branch, i) =>
        {
            OrderNode level = ((GroupNode)node).Children[i];
            if (level == wasted.Level) Warn(checker, wasted);
            using (checker.Member("order")) Walk(checker, branch.Order, level, wasted);
        });

    private static void Warn(Checker checker, WastedOpening wasted) => checker.WarningAt(
        "firstHolder",
        RotationFindings.FirstHolder,
        $"{wasted.Party} is said to begin{(wasted.Level.Code is { } code ? $" '{code}'" : "")}, but cannot be chosen at turn {RotationNumber.Text(wasted.Turn)}, the first there, for it is not a member then, or has its place elsewhere: name one that can, or record the choice for that turn.");
}
