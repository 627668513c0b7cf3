using System.Collections.Concurrent;
using NodaTime;

namespace PactModel;

/// <summary>Agreements as they were known on a day, each made once however many rest on it.</summary>
internal sealed class KnownOthers(LocalDate day)
{
    private readonly ConcurrentDictionary<AgreementLifecycle, AgreementLifecycle> _known = new(ReferenceEqualityComparer.Instance);

    public AgreementLifecycle Of(AgreementLifecycle life) => _known.GetOrAdd(life, one => one.KnownAmong(day, Around(one)));

    private LifecycleSurroundings Around(AgreementLifecycle life)
    {
        LifecycleSurroundings around = life.Surroundings;
        return around.Agreements is not { } agreements ? around : around.With(
            id => Find(agreements, id),
            around.SupersededBy is not { } successors ? null : id => successors(id).Where(later => Find(agreements, later) is not null),
            around.IsInCycle is not { } circle ? null : id => circle(id) && Of(life).RestsOnThis(id));
    }

    /// <summary>Returns an agreement as it was known; null if nothing of it was, though something has happened since.</summary>
    private AgreementLifecycle? Find(Func<AgreementId, AgreementLifecycle?> agreements, AgreementId id)
    {
        if (agreements(id) is not { } life) return null;
        AgreementLifecycle known = Of(life);
        return known.Facts.Events.Count == 0 && life.Facts.Events.Count > 0 ? null : known;
    }
}
