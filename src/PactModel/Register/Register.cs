using System.Collections;
using NodaTime;

namespace PactModel;

/// <summary>Many agreements, asked like one: found by what they are, resolved against each other, answered from indexes.</summary>
/// <remarks>
/// <para>
/// Immutable and safe to share between threads. Enumerates its agreements in the order of their identifiers. A register with
/// an agreement more or less shares the indexes of the one it comes from.
/// </para>
/// <para>
/// Agreements know each other here: an agreement that depends on another one, or whose place another one takes, is judged
/// with it (<see cref="LifecycleOf(AgreementId)"/>), while an agreement alone answers with its parent unknown.
/// </para>
/// </remarks>
public sealed partial class Register : IReadOnlyCollection<Agreement>, IAgreementSource
{
    private readonly RegisterParts _parts;
    private readonly EquatableList<Finding> _found;
    private readonly RegisterPool _pool;
    private EquatableList<Finding>? _findings;

    private Register(RegisterParts parts, ReferenceData reference, EquatableList<Finding> found)
    {
        _parts = parts;
        _found = found;
        Reference = reference;
        _pool = new RegisterPool(parts, reference);
    }

    /// <summary>Gets the register without agreements.</summary>
    public static Register Empty { get; } = new(RegisterParts.Empty, ReferenceData.BuiltIn, []);

    /// <summary>Gets the number of agreements.</summary>
    public int Count => _parts.Count;

    /// <summary>Gets the parties and areas that queries know: the built-in ones and all that the agreements' documents declare.</summary>
    public ReferenceData Reference { get; }

    /// <summary>Gets what was noticed about the agreements together: identifiers that stand twice, declarations that differ, relations to agreements that are not here, files that could not be read.</summary>
    /// <remarks>What an agreement's own record gives rise to is in its own findings.</remarks>
    public EquatableList<Finding> Findings
    {
        get
        {
            EquatableList<Finding>? known = Volatile.Read(ref _findings);
            if (known is not null) return known;
            EquatableList<Finding> made = [.. _found, .. Dangling()];
            return Interlocked.CompareExchange(ref _findings, made, null) ?? made;
        }
    }

    /// <summary>Gets an agreement by its identifier.</summary>
    /// <exception cref="KeyNotFoundException">There is no such agreement; the message offers the nearest identifiers.</exception>
    public Agreement this[AgreementId id] => Entry(id).Agreement;

    /// <summary>Gets an agreement by its identifier.</summary>
    /// <exception cref="ArgumentNullException">The identifier is null.</exception>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    /// <exception cref="KeyNotFoundException">There is no such agreement; the message offers the nearest identifiers.</exception>
    public Agreement this[string id] => this[AgreementId.Parse(id)];

    /// <summary>Makes a register of agreements.</summary>
    /// <param name="agreements">The agreements, in any order. Of two with the same identifier the first is kept, and a finding says so.</param>
    /// <exception cref="ArgumentNullException">The agreements, or one of them, are null.</exception>
    public static Register Of(params IEnumerable<Agreement> agreements)
    {
        ArgumentNullException.ThrowIfNull(agreements);
        return Make(agreements.Select(a => (a, (string?)null, (int?)null)), [], []);
    }

    /// <summary>Makes a register of documents: their agreements, and the organisations and areas they declare.</summary>
    /// <param name="documents">The documents, in any order. Of two agreements with the same identifier the first is kept, and a finding says so.</param>
    /// <exception cref="ArgumentNullException">The documents, or one of them, are null.</exception>
    public static Register Of(params IEnumerable<PactDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        PactDocument[] all = [.. documents];
        return Make(all.SelectMany(d => d.Agreements).Select(a => (a, (string?)null, (int?)null)), all.Select(d => d.Reference), []);
    }

    /// <summary>Returns an agreement by its identifier, or null if there is none with it.</summary>
    public Agreement? Find(AgreementId id) => _parts.Find(id)?.Agreement;

    /// <inheritdoc cref="Find(AgreementId)"/>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public Agreement? Find(string id) => Find(AgreementId.Parse(id));

    /// <summary>Says whether there is an agreement with an identifier.</summary>
    public bool Contains(AgreementId id) => _parts.Find(id) is not null;

    /// <inheritdoc cref="Contains(AgreementId)"/>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public bool Contains(string id) => Contains(AgreementId.Parse(id));

    /// <summary>Returns a register that also holds the agreements given; each takes the place of one with the same identifier.</summary>
    /// <remarks>Costs as much as the agreements given and those that rest on them, and now and then the merging of parts: the rest is shared.</remarks>
    /// <exception cref="ArgumentNullException">The agreements, or one of them, are null.</exception>
    /// <exception cref="ArgumentException">Two of the agreements given have the same identifier.</exception>
    public Register With(params IEnumerable<Agreement> agreements)
    {
        ArgumentNullException.ThrowIfNull(agreements);
        Agreement[] added = [.. agreements];
        foreach (Agreement agreement in added) ArgumentNullException.ThrowIfNull(agreement, nameof(agreements));
        if (added.Length == 0) return this;
        (ReferenceData reference, List<Finding> clashes) = ReferenceUnion.Of([Reference, .. added.Select(a => a.Reference)]);
        return new Register(_parts.With(added), reference, _found.Concat(clashes).Distinct().ToEquatableList());
    }

    /// <summary>Returns a register without agreements; identifiers that are not here are passed over.</summary>
    /// <exception cref="ArgumentNullException">The identifiers are null.</exception>
    public Register Without(params IEnumerable<AgreementId> agreements)
    {
        ArgumentNullException.ThrowIfNull(agreements);
        AgreementId[] removed = [.. agreements.Where(Contains).Distinct()];
        return removed.Length == 0 ? this : new Register(_parts.Without(removed), Reference, _found);
    }

    /// <summary>Returns the lifecycle of an agreement among the others: parents and those that take its place are resolved.</summary>
    /// <remarks>Computed once, when first asked for, and kept.</remarks>
    /// <exception cref="KeyNotFoundException">There is no such agreement; the message offers the nearest identifiers.</exception>
    public AgreementLifecycle LifecycleOf(AgreementId id) => Entry(id).Lifecycle;

    /// <inheritdoc cref="LifecycleOf(AgreementId)"/>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public AgreementLifecycle LifecycleOf(string id) => LifecycleOf(AgreementId.Parse(id));

    /// <summary>Returns where an agreement stands on a day, and why.</summary>
    /// <exception cref="KeyNotFoundException">There is no such agreement; the message offers the nearest identifiers.</exception>
    public Status<AgreementState> StatusOn(AgreementId id, LocalDate day) => LifecycleOf(id).StatusOn(day);

    /// <inheritdoc cref="StatusOn(AgreementId, LocalDate)"/>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public Status<AgreementState> StatusOn(string id, LocalDate day) => StatusOn(AgreementId.Parse(id), day);

    /// <summary>Returns where a party stands towards an agreement on a day, and why.</summary>
    /// <exception cref="KeyNotFoundException">There is no such agreement, or no such party is known; the message offers the nearest.</exception>
    public Status<PartyState> StatusOn(AgreementId id, LocalDate day, PartyCode party)
    {
        _pool.Context.Require(party);
        return LifecycleOf(id).StatusOn(day, party);
    }

    /// <inheritdoc cref="StatusOn(AgreementId, LocalDate, PartyCode)"/>
    /// <exception cref="FormatException">A text is no identifier, or no code.</exception>
    public Status<PartyState> StatusOn(string id, LocalDate day, string party) => StatusOn(AgreementId.Parse(id), day, PartyCode.Parse(party));

    /// <summary>Lays out what is recorded of an agreement for a reader; its status and next deadline are told with the others known.</summary>
    /// <inheritdoc cref="FactSheet.Of(Agreement, AgreementLifecycle, string, LocalDate?)" path="/param[@name='language']|/param[@name='on']"/>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such agreement; the message offers the nearest identifiers.</exception>
    public FactSheet FactSheetOf(AgreementId id, string language = "en", LocalDate? on = null) => FactSheet.Of(this[id], LifecycleOf(id), language, on);

    /// <inheritdoc cref="FactSheetOf(AgreementId, string, LocalDate?)"/>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public FactSheet FactSheetOf(string id, string language = "en", LocalDate? on = null) => FactSheetOf(AgreementId.Parse(id), language, on);

    /// <summary>Selects the agreements that fit a query.</summary>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    /// <exception cref="KeyNotFoundException">A party, organisation or area is not known; the message offers the nearest.</exception>
    public AgreementSelection Where(AgreementQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new AgreementSelection(_pool, query, Certainty.Certainly, AgreementComparer.ById);
    }

    /// <summary>Returns an enumerator over the agreements, in the order of their identifiers.</summary>
    public IEnumerator<Agreement> GetEnumerator() => _parts.Entries().Select(e => e.Agreement).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal IEnumerable<RegisterEntry> Entries => _parts.Entries();

    internal RegisterEntry Entry(AgreementId id) => _parts.Find(id) ?? throw new KeyNotFoundException(
        $"There is no agreement '{id}' in the register.{NearestNames.HintOrPart(id.ToString(), _parts.Entries().Select(e => e.Id.ToString()))}");

    /// <summary>Makes a register of agreements with the files, and the lines of streams, that they come from, in segments of so many at most.</summary>
    internal static Register Make(
        IEnumerable<(Agreement Agreement, string? Document, int? Line)> agreements, IEnumerable<ReferenceData> declared, IEnumerable<Finding> found, int largest = RegisterParts.LargestSegment)
    {
        Dictionary<AgreementId, RegisterEntry> entries = [];
        List<Finding> findings = [.. found];
        List<ReferenceData> references = [.. declared];
        ReferenceData? last = null;
        foreach ((Agreement agreement, string? document, int? line) in agreements)
        {
            ArgumentNullException.ThrowIfNull(agreement);
            if (!ReferenceEquals(last, agreement.Reference)) references.Add(last = agreement.Reference);
            if (entries.TryGetValue(agreement.Id, out RegisterEntry? first)) findings.Add(Twice(first.Agreement, agreement) with { Document = document, Line = line });
            else entries.Add(agreement.Id, new RegisterEntry(agreement));
        }

        (ReferenceData reference, List<Finding> clashes) = ReferenceUnion.Of(references);
        LinkedAgreement.LinkAll(entries);
        return new Register(RegisterParts.Of(entries.Values, largest), reference, [.. findings, .. clashes]);
    }

    private static Finding Twice(Agreement first, Agreement second)
    {
        ModelPath path = ModelPath.Root.Member("agreements").Member(first.Id.ToString());
        return first == second
            ? new Finding(RegisterFindings.AgreementRepeated, FindingSeverity.Information, path, $"The agreement '{first.Id}' is recorded twice, in the same words.")
            : new Finding(RegisterFindings.AgreementTwice, FindingSeverity.Error, path, $"Two different agreements have the identifier '{first.Id}': the first is kept; rename one, or bring them together.");
    }

    private IEnumerable<Finding> Dangling()
    {
        foreach (RegisterEntry entry in _parts.Entries())
        {
            for (int i = 0; i < entry.Agreement.Relations.Count; i++)
            {
                AgreementId other = entry.Agreement.Relations[i].Agreement;
                if (_parts.Find(other) is not null) continue;
                ModelPath path = ModelPath.Root.Member("agreements").Member(entry.Id.ToString()).Member("relations").Item(i).Member("agreement");
                yield return new Finding(RegisterFindings.RelationDangling, FindingSeverity.Warning, path, $"'{entry.Id}' names a relation to '{other}', which is not in the register: add it, or correct the identifier.");
            }
        }
    }
}
