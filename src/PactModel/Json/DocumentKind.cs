namespace PactModel.Json;

/// <summary>What a whole document can be.</summary>
/// <param name="Name">What messages call it: <c>the document</c>.</param>
/// <param name="Shape">How it is read and written.</param>
internal sealed record DocumentKind<T>(string Name, Shape<T> Shape)
    where T : class;
