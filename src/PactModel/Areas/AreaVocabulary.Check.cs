namespace PactModel;

public sealed partial class AreaVocabulary
{
    /// <summary>Says that a code names no area of the vocabulary, and which are nearest.</summary>
    internal string Unknown(AreaCode code, bool suggests = true)
    {
        List<Area> near = !suggests ? [] : NearestNames.Among(code.ToString(), All.SelectMany(area => Names(area).Select(name => (name, area))));
        string hint = NearestNames.Hint([.. near.Select(area => $"'{area.Code}' ({area.Label})")]);
        return $"'{code}' is not the code of an area of the vocabulary.{hint} Declare the area, or correct the code.";
    }

    /// <summary>Returns why a reference to an area leads nowhere, or null if the vocabulary has it.</summary>
    internal ReferenceFault? Fault(AreaCode code) => Contains(code) ? null : new ReferenceFault(AreaFindings.Unknown, Unknown(code));

    /// <summary>Checks areas that are to be added, as the list <c>areas</c> of a document.</summary>
    internal void Check(Checker checker, EquatableList<Area> declared, bool again)
    {
        Dictionary<AreaCode, Area> added = [];
        foreach (Area area in declared) added.TryAdd(area.Code, area);
        HashSet<AreaCode> circular = InCircles(added);
        checker.Each("areas", declared, (c, area) => CheckOne(c, area, added, circular, again));
        checker.Unique("areas", declared, area => area.Code, AreaFindings.Duplicate, "The area");
    }

    // The last part of a code is what people remember of it.
    private static IEnumerable<string> Names(Area area)
    {
        string code = area.Code.ToString();
        return Spellings(area).Append(code[(code.LastIndexOf('.') + 1)..]);
    }

    private void CheckOne(Checker checker, Area area, Dictionary<AreaCode, Area> added, HashSet<AreaCode> circular, bool again)
    {
        if (area.Code.IsNone)
            checker.ErrorAt("code", AreaFindings.WithoutCode, "The area has no code: give one, like 'training.language'.");

        if (TryGet(area.Code, out Area? known) && !(again && known == area))
            checker.ErrorAt("code", AreaFindings.Duplicate, $"'{area.Code}' is in the vocabulary already: leave it out, or give yours another code.");

        if (area.Broader is not { } broader) return;
        using (checker.Member("broader"))
        {
            if (!Contains(broader) && !added.ContainsKey(broader)) checker.Error(AreaFindings.BroaderUnknown, Unknown(broader, checker.Suggests()));
            else if (circular.Contains(area.Code)) checker.Error(AreaFindings.Cycle, $"'{area.Code}' is broader than itself, by way of '{broader}': give one of these areas another broader one.");
        }
    }

    /// <summary>Returns the areas that are broader than themselves. Each area has one above it at most, so every way up is gone once.</summary>
    private static HashSet<AreaCode> InCircles(Dictionary<AreaCode, Area> added)
    {
        HashSet<AreaCode> circular = [], done = [];
        List<AreaCode> way = [];
        HashSet<AreaCode> onWay = [];
        foreach (AreaCode start in added.Keys)
        {
            AreaCode at = start;
            while (added.TryGetValue(at, out Area? area) && !done.Contains(at) && onWay.Add(at))
            {
                way.Add(at);
                if (area.Broader is not { } broader) break;
                at = broader;
            }

            int meeting = onWay.Contains(at) ? way.IndexOf(at) : way.Count;
            bool isCircle = meeting < way.Count && added[way[^1]].Broader == at;
            if (isCircle) circular.UnionWith(way.Skip(meeting));
            done.UnionWith(way);
            way.Clear();
            onWay.Clear();
        }

        return circular;
    }
}
