namespace PactModel;

public sealed partial class AgreementBuilder
{
    private readonly Dictionary<BodyId, RotationRules> _rules = [];

    /// <summary>Says that a commission oversees it, and how its sessions go round.</summary>
    /// <param name="id">The identifier within the agreement, such as <c>joint-military-commission</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="commission">How its sessions go round, and which were held.</param>
    /// <exception cref="FormatException">The identifier is malformed.</exception>
    public AgreementBuilder WithCommission(string id, string name, Action<CommissionBuilder>? commission = null)
    {
        CommissionBuilder builder = new(new Commission { Id = BodyId.Parse(id), Name = new LocalizedText("en", name), Sources = _speaking });
        commission?.Invoke(builder);
        (Commission told, RotationRules? rules) = builder.Told;
        if (rules is not null) _rules[told.Id] = rules;
        return With(told);
    }

    /// <summary>Adds a body as it is given; if it names no source, it cites who is speaking.</summary>
    public AgreementBuilder With(Body body)
    {
        ArgumentNullException.ThrowIfNull(body);
        Body cited = body.Sources.Count > 0 ? body : body with { Sources = _speaking };
        return Tell(f => f with { Bodies = [.. f.Bodies, cited] });
    }

    /// <summary>Returns the bodies, the commissions with the rotations that were told of them.</summary>
    private EquatableList<Body> Turning()
    {
        List<Finding> faults = [];
        Body[] bodies = [.. _facts.Bodies.Select((body, i) => body is Commission commission && _rules.TryGetValue(body.Id, out RotationRules? rules) ? Turning(commission, rules, i, faults) : body)];
        return faults.Count == 0 ? bodies.ToEquatableList() : throw new ModelException($"agreement '{_facts.Id}'", faults);
    }

    private static Commission Turning(Commission commission, RotationRules rules, int place, List<Finding> faults)
    {
        try
        {
            return commission with { Rotation = new Rotation(rules) };
        }
        catch (ModelException refused)
        {
            ModelPath path = ModelPath.Root.Member("bodies").Item(place).Member("rotation");
            faults.AddRange(refused.Findings.Select(f => new Finding(f.Code, f.Severity, f.Path.Below(path), f.Message)));
            return commission;
        }
    }
}

/// <summary>Tells of a commission: what it oversees, how its sessions go round, which were held.</summary>
public sealed class CommissionBuilder
{
    private Commission _commission;
    private RotationRules? _rules;

    internal CommissionBuilder(Commission commission) => _commission = commission;

    /// <summary>Says what it does.</summary>
    public CommissionBuilder Charged(string task)
    {
        _commission = _commission with { Task = new LocalizedText("en", task) };
        return this;
    }

    /// <summary>Says at what level it meets.</summary>
    public CommissionBuilder AtTheLevelOf(string level)
    {
        _commission = _commission with { Level = new LocalizedText("en", level) };
        return this;
    }

    /// <summary>Says that its sessions alternate between two parties, each at its own seat, and who hosts the first one.</summary>
    /// <remarks>The first host is data: neither the place of signing nor the order of the clause nor the alphabet gives it.</remarks>
    /// <param name="one">The code of one party, with the city where it hosts.</param>
    /// <param name="other">The code of the other party, with the city where it hosts.</param>
    /// <param name="firstHost">The code of the party that hosts the first session.</param>
    /// <exception cref="FormatException">A code is malformed.</exception>
    public CommissionBuilder AlternatingBetween((string Party, string City) one, (string Party, string City) other, string firstHost)
    {
        Alternation order = new() { First = Side(one), Second = Side(other) };
        Rules = Rules with { Segments = [new OrderSegment { Order = order, FirstHolder = PartyCode.Parse(firstHost) }] };
        return this;
    }

    /// <summary>Says that a session was held.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="city">The city.</param>
    /// <param name="host">The code of the host.</param>
    /// <exception cref="FormatException">The code is malformed.</exception>
    public CommissionBuilder Met(int number, PartialDate from, PartialDate to, string city, string host)
    {
        PartyCode party = PartyCode.Parse(host);
        Session session = new() { Number = number, From = from, To = to == from ? null : to, Place = new Place(city, party), Host = party };
        Rules = Rules with { Sessions = [.. Rules.Sessions, session] };
        return this;
    }

    /// <summary>Gives the rules of its rotation as a whole, in place of what was told so far.</summary>
    public CommissionBuilder Rotating(RotationRules rules)
    {
        Rules = rules;
        return this;
    }

    /// <summary>Changes the commission in a way for which there is no call of its own.</summary>
    public CommissionBuilder Tell(Func<Commission, Commission> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _commission = change(_commission);
        return this;
    }

    /// <summary>Gets what was told: the commission, and the rules of its rotation if there was anything about them.</summary>
    internal (Commission Commission, RotationRules? Rules) Told => (_commission, _rules);

    private static AlternationSide Side((string Party, string City) side)
    {
        PartyCode party = PartyCode.Parse(side.Party);
        return new AlternationSide { Party = party, Seat = new Place(side.City, party) };
    }

    private RotationRules Rules
    {
        get => _rules ?? new RotationRules();
        set => _rules = value;
    }
}
