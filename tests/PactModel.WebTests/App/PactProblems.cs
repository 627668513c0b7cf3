using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace PactModel.WebTests.App;

/// <summary>Says in the body of a 400 what is wrong with a code, a date or a JSON body, and what to write.</summary>
internal static class PactProblems
{
    /// <summary>Answers a request that cannot be bound with problem details (RFC 9457).</summary>
    public static WebApplication UsePactProblems(this WebApplication app)
    {
        app.Services.GetRequiredService<IOptions<RouteHandlerOptions>>().Value.ThrowOnBadRequest = true;
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
            {
                await Results.Problem(Explain(context, refused), statusCode: refused.StatusCode).ExecuteAsync(context);
            }
        });
        return app;
    }

    private static string Explain(HttpContext context, BadHttpRequestException refused)
    {
        if (refused.InnerException is JsonException fault) return $"Line {fault.LineNumber + 1}: {fault.Message}";
        foreach (IParameterBindingMetadata parameter in context.GetEndpoint()?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
        {
            Type type = parameter.ParameterInfo.ParameterType;
            type = type.GetElementType() ?? type;
            TypeConverter converter = TypeDescriptor.GetConverter(Nullable.GetUnderlyingType(type) ?? type);
            if (!parameter.HasTryParse || !converter.CanConvertFrom(typeof(string))) continue;
            foreach (string? text in Given(context, parameter.Name))
            {
                if (text is null || converter.IsValid(text)) continue;
                try
                {
                    converter.ConvertFromInvariantString(text);
                }
                catch (Exception reason) when (reason is FormatException or ArgumentException)
                {
                    return $"{parameter.Name}: {reason.Message}";
                }
            }
        }

        return refused.Message;
    }

    // A route has one value, a query several.
    private static string?[] Given(HttpContext context, string name) =>
        context.Request.RouteValues.TryGetValue(name, out object? value) ? [value?.ToString()] : [.. context.Request.Query[name]];
}
