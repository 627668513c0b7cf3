using System.Reflection;
using System.Xml.Linq;

namespace PactModel.Tests.Conventions;

/// <summary>The XML documentation of an assembly, matched to its types and members.</summary>
internal sealed class XmlDocumentation(XDocument document)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly ILookup<string, XElement> _members = document.Descendants("member").ToLookup(member => Head(member.Attribute("name")!.Value), StringComparer.Ordinal);

    /// <summary>Returns a line for each visible type or member without documentation, or whose summary is not a sentence.</summary>
    public IEnumerable<string> Faults(Type type)
    {
        string name = NameOf(type);
        IEnumerable<(string Head, int Count)> members = type
            .GetMembers(Declared)
            .Where(member => IsVisible(member) && !member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)))
            .Select(member => HeadOf(name, member))
            .OfType<string>()
            .CountBy(head => head, StringComparer.Ordinal)
            .Select(pair => (pair.Key, pair.Value));
        if (type.IsSubclassOf(typeof(Delegate))) members = [];
        return members.Prepend((Head: "T:" + name, Count: 1)).SelectMany(member => Check(member.Head, member.Count));
    }

    /// <summary>Says whether the documentation of a type speaks of its default value.</summary>
    public bool SpeaksOfDefault(Type type) =>
        _members["T:" + NameOf(type)].Any(member => member.Value.Contains("default", StringComparison.OrdinalIgnoreCase));

    private IEnumerable<string> Check(string head, int count)
    {
        XElement[] documented = [.. _members[head]];
        if (documented.Length < count) yield return $"{head} is not documented";
        foreach (XElement member in documented.Where(member => member.Element("inheritdoc") is null))
        {
            string summary = string.Join(' ', (member.Element("summary")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (summary.Length == 0 && member.Element("summary")?.HasElements != true) yield return $"{head} has no summary";
            else if (!summary.EndsWith('.')) yield return $"{head} has a summary that is not a sentence: {summary}";
        }
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo @event => IsVisible(@event.AddMethod!),
        _ => false,
    };

    /// <summary>Returns the documentation's name of a member without its parameters; null for what carries none of its own.</summary>
    private static string? HeadOf(string type, MemberInfo member) => member switch
    {
        FieldInfo { IsSpecialName: true } => null,
        FieldInfo => $"F:{type}.{member.Name}",
        PropertyInfo => $"P:{type}.{member.Name}",
        EventInfo => $"E:{type}.{member.Name}",
        ConstructorInfo constructor => constructor.GetParameters().Length == 0 ? null : $"M:{type}.#ctor",
        MethodInfo { IsSpecialName: true } => member.Name.StartsWith("op_", StringComparison.Ordinal) ? $"M:{type}.{member.Name}" : null,
        MethodInfo => $"M:{type}.{member.Name}",
        _ => null,
    };

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    /// <summary>Cuts the parameters, the number of type parameters of a method, and the target of a conversion off.</summary>
    private static string Head(string id)
    {
        string head = id.Split('(', '~')[0];
        int generic = head.IndexOf("``", StringComparison.Ordinal);
        return generic < 0 ? head : head[..generic];
    }
}
