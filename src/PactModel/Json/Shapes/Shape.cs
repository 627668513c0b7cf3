using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PactModel.Json;

/// <summary>The one declaration of how a type stands in a document: its reader, its canonical writer and its schema.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal abstract class Shape<T>
{
    /// <summary>
    /// Reads a value. The reader stands on the value's first token and is left on its last one. Returns false after
    /// reporting at least one finding; what else is wrong inside the value has been reported too.
    /// </summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value in its canonical form.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Reports what is null within a value that is not, and must not be: required members, lists and items of them.</summary>
    public virtual void FindNulls(T value, Checker checker)
    {
    }

    /// <summary>Describes the value as a JSON Schema (2020-12), or a reference to one under <c>$defs</c>.</summary>
    public abstract JsonObject Describe(SchemaBuilder schema);
}
