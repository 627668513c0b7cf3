using System.Text.Json.Serialization;

namespace PactModel.Fuzz;

/// <summary>The types that targets serialise as an app does.</summary>
[JsonSerializable(typeof(Agreement))]
[JsonSerializable(typeof(Delay))]
[JsonSerializable(typeof(string))]
internal sealed partial class AppContext : JsonSerializerContext;
