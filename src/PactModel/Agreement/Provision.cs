namespace PactModel;

/// <summary>What an agreement provides: areas of cooperation, and in a line what is to be done.</summary>
/// <remarks>Immutable data; the agreement that holds it checks it.</remarks>
public sealed partial record Provision
{
    /// <summary>Gets the areas it belongs to; at least one.</summary>
    public required EquatableList<AreaCode> Areas { get; init; }

    /// <summary>Gets what is to be done, in a line, by language.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>Gets the article that provides it, where known, such as <c>3(2)</c>.</summary>
    public string? Article { get; init; }

    /// <summary>Gets where this was read.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];
}

/// <summary>What an agreement is for, as its text or those who made it say.</summary>
/// <remarks>Immutable data.</remarks>
public sealed partial record Objective
{
    /// <summary>Gets the objective in a line, by language.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Gets where this was read.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];
}

/// <summary>A threat that an agreement addresses: a danger such as violent extremism, or a named group.</summary>
/// <remarks>Immutable data. The code is the app's own choice; agreements that address the same threat use the same one.</remarks>
public sealed partial record Threat
{
    /// <summary>Gets the code by which agreements that address the same threat are found, such as <c>boko-haram</c>.</summary>
    public required ThemeCode Code { get; init; }

    /// <summary>Gets the name, by language.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets where this was read.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];
}

/// <summary>A region that an agreement is about, such as the Sahel, with the states it lies in where they are known.</summary>
/// <remarks>Immutable data. The code is the app's own choice; agreements about the same theatre use the same one.</remarks>
public sealed partial record Theatre
{
    /// <summary>Gets the code by which agreements about the same theatre are found, such as <c>sahel</c>.</summary>
    public required ThemeCode Code { get; init; }

    /// <summary>Gets the name, by language.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the states it lies in, as far as the source names them.</summary>
    public EquatableList<PartyCode> Countries { get; init; } = [];

    /// <summary>Gets where this was read.</summary>
    public EquatableList<Citation> Sources { get; init; } = [];
}
