using System.Collections.Concurrent;
using NodaTime;

namespace PactModel;

/// <summary>Agreements as they were known on a day, each made once however many rest on it.</summary>
internal sealed class KnownOthers(LocalDate day)
{
    private readonly ConcurrentDictionary<AgreementLifecycle, AgreementLifecycle> _known = new(ReferenceEqualityComparer.Instance);

    public AgreementLifecycle Of(AgreementLifecycle life) => _known.GetOrAdd(life, one => one.KnownAmong(day, Around(one.Surroundings)));

    private LifecycleSurroundings Around(LifecycleSurroundings around) => around.Agreements is not { } agreements ? around : around.With(
        id => Find(agreements, id),
        around.SupersededBy is not { } successors ? null : id => successors(id).Where(later => Find(agreements, later) is not null));

    /// <summary>Returns an agreement as it was known; null if nothing of it was, though something has happened since.</summary>
    private AgreementLifecycle? Find(Func<AgreementId, AgreementLifecycle?> agreements, AgreementId id)
    {
        if (agreements(id) is not { } life) return null;
        AgreementLifecycle known = Of(life);
        return known.Facts.Events.Count == 0 && life.Facts.Events.Count > 0 ? null : known;
    }
}
