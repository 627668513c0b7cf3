using System.Reflection;
using System.Runtime.CompilerServices;

namespace PactModel.Tests.Conventions;

/// <summary>A rule that every public type of the library keeps, with types that break it and types that keep it.</summary>
internal abstract class Convention
{
    /// <summary>The members a user of the type can reach and that the type itself declares.</summary>
    protected const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Gets C# texts, each a library in which the rule is broken.</summary>
    public abstract IEnumerable<string> Broken { get; }

    /// <summary>Gets C# texts, each a library in which the rule is kept although it looks similar.</summary>
    public abstract IEnumerable<string> Kept { get; }

    /// <summary>Returns a line for each way in which a type breaks the rule.</summary>
    public abstract IEnumerable<string> BreachesIn(Type type);

    /// <summary>Returns the types of an assembly that a user can name.</summary>
    public static IEnumerable<Type> PublicTypes(Assembly assembly) =>
        assembly.GetExportedTypes().Where(type => !type.Name.StartsWith('<'));

    protected static bool IsRecordClass(Type type) => type.GetMethod("<Clone>$") is not null;

    protected static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    protected static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    protected static bool IsInit(PropertyInfo property) =>
        property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;

    protected static bool Implements(Type type, Type openInterface) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == openInterface && i.GenericTypeArguments[0] == type);

    /// <summary>Returns a type and all types inside it: arguments of generics, items of arrays, targets of references.</summary>
    protected static IEnumerable<Type> Flatten(Type type)
    {
        if (type.HasElementType) return Flatten(type.GetElementType()!).Prepend(type);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Flatten).Prepend(type) : [type];
    }

    /// <summary>Returns the types of everything the type's visible members take and give.</summary>
    protected static IEnumerable<(string Member, Type Type)> Signatures(Type type) =>
    [
        .. type.GetFields(Declared).Where(IsVisible).Select(field => (field.Name, field.FieldType)),
        .. type.GetConstructors(Declared).Where(IsVisible).SelectMany(Parameters),
        .. type.GetMethods(Declared).Where(IsVisible).SelectMany(method => Parameters(method).Append((method.Name, method.ReturnType))),
    ];

    private static IEnumerable<(string Member, Type Type)> Parameters(MethodBase method) =>
        method.GetParameters().Select(parameter => (method.Name, parameter.ParameterType));
}
