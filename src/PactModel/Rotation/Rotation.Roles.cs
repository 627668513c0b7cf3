using NodaTime;

namespace PactModel;

public sealed partial class Rotation
{
    /// <summary>
    /// Returns who has a role at a turn, or null if nobody is known to: by a decision about just that role and turn, else by
    /// the role's rule that holds at the turn. Without a rule the holder of the turn hosts and chairs, and the venue is the host's.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The turn is before the first that is known.</exception>
    public TurnHolder? RoleAt(RotationRole role, int turn)
    {
        Require(turn);
        if (Lookups.Assigned.TryGetValue((role, turn), out AssignRole? assigned) && assigned.Holder is { } holder) return holder;
        if (Lookups.RuleOf(role, turn) is { } rule) return Ruled(rule, turn);
        return role switch
        {
            RotationRole.Host or RotationRole.Chair => HolderOf(turn),
            RotationRole.Venue => RoleAt(RotationRole.Host, turn),
            _ => null,
        };
    }

    /// <summary>
    /// Returns where a turn is hosted, or null if that is not known: the place a decision names, else the permanent seat, that of a
    /// permanent host included, else the seat of whoever has the venue.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The turn is before the first that is known.</exception>
    public Place? VenueOf(int turn)
    {
        Require(turn);
        return VenueOf(turn, null, null);
    }

    /// <summary>Returns who has a role at the next session, of a turn, as of a day: of a split turn by the part that holds the day on which the session on record begins, otherwise the day asked about.</summary>
    internal TurnHolder? NextRole(RotationRole role, int turn, DateSpan? day) => PartOf(role, turn, day)?.Holder ?? RoleAt(role, turn);

    /// <summary>Returns the venue of a turn: of a split one by the part that holds a day; where it is the host's, that of the one on record, if there is one.</summary>
    internal Place? VenueOf(int turn, DateSpan? day, TurnHolder? host)
    {
        foreach (RotationRole role in (ReadOnlySpan<RotationRole>)[RotationRole.Venue, RotationRole.Host])
        {
            if (Lookups.Assigned.TryGetValue((role, turn), out AssignRole? assigned) && assigned.Place is { } named) return named;
        }

        RoleRule? ofVenue = Lookups.RuleOf(RotationRole.Venue, turn);
        if (ofVenue is PermanentRole { Place: { } seat }
            && !Lookups.Assigned.ContainsKey((RotationRole.Venue, turn))) return seat;
        bool isHosts = ofVenue is null && !Lookups.Assigned.ContainsKey((RotationRole.Venue, turn));
        if (isHosts && Lookups.RuleOf(RotationRole.Host, turn) is PermanentRole { Place: { } standing } permanent
            && !Lookups.Assigned.ContainsKey((RotationRole.Host, turn)) && (host is null || host == permanent.Holder)) return standing;
        TurnHolder? whose = isHosts && host is not null ? host : NextRole(RotationRole.Venue, turn, day);
        return whose?.Party is { } party ? Lookups.SeatOf(party, turn) : null;
    }

    /// <summary>Returns the days on which the next session can begin, where they can tell the part of its turn: those on record that are not past, otherwise the day asked about if the turn has begun.</summary>
    internal DateSpan? BeginOfNext(int turn, NumberedSession? onRecord, LocalDate asOf)
    {
        if (onRecord?.Session.From is { } from) return new DateSpan(LocalDate.Min(LocalDate.Max(from.Earliest, asOf), from.Latest), from.Latest);
        return _compiled.InFact.WidestOf(turn) is { } slot && asOf < slot.First ? null : asOf;
    }

    /// <summary>Returns the part of a split turn whose holder has a role on a day; null where there is none, the day does not tell, or the role follows a rule or decision of its own.</summary>
    private TurnPart? PartOf(RotationRole role, int turn, DateSpan? day)
    {
        if (day is not { } span || Lookups.RuleOf(role, turn) is not null || Lookups.Assigned.GetValueOrDefault((role, turn))?.Holder is not null) return null;
        if (role == RotationRole.Venue) return PartOf(RotationRole.Host, turn, day);
        if (role is not (RotationRole.Host or RotationRole.Chair)) return null;
        foreach (TurnPart part in PartsOf(turn))
        {
            if (part.Until is not { } until || span.Latest < until) return part;
            if (span.Earliest < until) return null;
        }

        return null;
    }

    private TurnHolder? Ruled(RoleRule rule, int turn) => rule switch
    {
        RoleOfTurn ofTurn when (long)turn + ofTurn.TurnsAhead is var other && other >= FirstTurn && other <= int.MaxValue => HolderOf((int)other),
        RoleByOwnRotation own => Lookups.OwnRotations[own] is { } rotation && turn >= rotation.Rules.FirstTurn ? rotation.Turns.HolderOf(turn) : null,
        PermanentRole permanent => permanent.Holder,
        _ => null,
    };
}
