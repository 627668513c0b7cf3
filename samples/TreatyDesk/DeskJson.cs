using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PactModel.Samples.TreatyDesk;

/// <summary>The answers for programs. Members are only ever added; what is not known is left out. Days are written 2026-11-25.</summary>
[JsonSerializable(typeof(StatusJson))]
[JsonSerializable(typeof(LastDayJson))]
[JsonSerializable(typeof(DeadlinesJson))]
[JsonSerializable(typeof(SessionsJson))]
[JsonSerializable(typeof(ForecastsJson))]
[JsonSerializable(typeof(WhatIfJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(AmongOthersJson))]
[JsonSerializable(typeof(PartnersJson))]
[JsonSerializable(typeof(TrendJson))]
[JsonSerializable(typeof(CalendarJson))]
internal sealed partial class DeskJson : JsonSerializerContext
{
    private static readonly DeskJson s_written = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write<T>(T answer) => JsonSerializer.Serialize(answer, (JsonTypeInfo<T>)s_written.GetTypeInfo(typeof(T))!);
}

internal sealed record ReasonJson(string Rule, string Text, string? Law, string? Article, IEnumerable<string> Sources)
{
    public static ReasonJson Of(Reason reason) => Of(reason, reason.Sources);

    public static ReasonJson Of(Reason reason, IEnumerable<Citation> sources) =>
        new(reason.Rule, reason.Text, reason.Law, reason.Clause?.Article, sources.Select(s => s.ToString()));
}

internal sealed record StatusJson(string On, IEnumerable<AgreementStatusJson> Agreements);

internal sealed record AgreementStatusJson(string Agreement, string Title, string State, IEnumerable<string> Possible, IEnumerable<PartyStatusJson> Parties, IEnumerable<ReasonJson> Reasons);

internal sealed record PartyStatusJson(string Party, string State, IEnumerable<string> Possible, IEnumerable<ReasonJson> Reasons);

internal sealed record LastDayJson(string On, string Agreement, string? Party, string Kind, string? Receive, string? Send, string? LastDayIn, string? FirstDayOut, IEnumerable<ReasonJson> Reasons);

internal sealed record DeadlinesJson(string From, string To, IEnumerable<DeadlineJson> Deadlines);

internal sealed record DeadlineJson(string Earliest, string Latest, bool Certain, string Kind, string Agreement, string? Party, string? Body, ReasonJson Reason);

internal sealed record SessionsJson(string On, IEnumerable<SessionJson> Sessions);

internal sealed record SessionJson(
    string Agreement, string Body, int Turn, string? Host, string? Chair, string? Venue, string? Planned, string? DueFrom, string? DueUntil, string? OverdueSince, string? Missing, string? Cadence, string Why);

internal sealed record ForecastsJson(string On, IEnumerable<ForecastJson> Agreements);

internal sealed record ForecastJson(string Agreement, string EntryIntoForce, IEnumerable<MissingJson> Missing, string Earliest, IEnumerable<ReasonJson> Reasons);

internal sealed record MissingJson(string Text, int? Count, IEnumerable<string> Parties);

internal sealed record WhatIfJson(string Agreement, IEnumerable<string> Supposed, string? FirstChange, IEnumerable<SideBySideJson> Spans, IEnumerable<PartyWhatIfJson> Parties);

internal sealed record PartyWhatIfJson(string Party, string? FirstChange, IEnumerable<SideBySideJson> Spans);

internal sealed record SideBySideJson(string? From, string? Until, string Actual, string Supposed, bool Changed);

internal sealed record ComparisonJson(
    string First, string Second, IEnumerable<ComparedAreaJson> Areas, IEnumerable<ComparedClausesJson> Clauses, IEnumerable<ComparedItemJson> Parties, IEnumerable<ComparedItemJson> Bodies,
    IEnumerable<ComparedItemJson> Threats, IEnumerable<ComparedItemJson> Theatres);

internal sealed record ComparedAreaJson(string Area, string Side, IEnumerable<string> BroaderInOther, IEnumerable<string> NarrowerInOther);

internal sealed record ComparedClausesJson(string Kind, string Side, bool Same, IEnumerable<string> First, IEnumerable<string> Second);

internal sealed record ComparedItemJson(string Item, string Side);

internal sealed record AmongOthersJson(string Agreement, string Party, double UsualFrom, IEnumerable<string> Others, IEnumerable<FeatureJson> Areas, IEnumerable<FeatureJson> Clauses, IEnumerable<FeatureJson> Bodies);

internal sealed record FeatureJson(string Item, int Count, int Of, bool SeenHere, bool Usual);

internal sealed record PartnersJson(string On, string Party, string Query, IEnumerable<PartnerJson> Partners);

internal sealed record PartnerJson(string Party, IEnumerable<string> Certain, IEnumerable<string> Possible, IEnumerable<string> Areas);

internal sealed record TrendJson(string By, string Query, int Certain, int Possible, IEnumerable<TrendRowJson> Rows);

internal sealed record TrendRowJson(string Code, string Label, int Certain, int Possible);

internal sealed record CalendarJson(string From, string To, IEnumerable<CalendarEventJson> Events);

internal sealed record CalendarEventJson(string Uid, string First, string Last, bool Certain, string Summary, string Description);
