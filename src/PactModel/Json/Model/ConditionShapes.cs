namespace PactModel.Json;

/// <summary>What must happen before an agreement enters into force.</summary>
internal static class ConditionShapes
{
    public static readonly ObjectShape<Membership> Membership = MakeMembership();
    public static readonly ObjectShape<PartyWeight> PartyWeight = MakePartyWeight();
    public static readonly ObjectShape<OnSignature> OnSignature = MakeOnSignature();
    public static readonly ObjectShape<OnDate> OnDate = MakeOnDate();
    public static readonly ObjectShape<OnExchange> OnExchange = MakeOnExchange();
    public static readonly ObjectShape<OnNotifications> OnNotifications = MakeOnNotifications();
    public static readonly ObjectShape<AllOf> AllOf = MakeAllOf();
    public static readonly ObjectShape<AnyOf> AnyOf = MakeAnyOf();
    public static readonly ObjectShape<DelayedCondition> DelayedCondition = MakeDelayedCondition();
    public static readonly ObjectShape<ConsentsCount> ConsentsCount = MakeConsentsCount();
    public static readonly ObjectShape<NamedConsents> NamedConsents = MakeNamedConsents();
    public static readonly ObjectShape<ConsentsOfAll> ConsentsOfAll = MakeConsentsOfAll();
    public static readonly ObjectShape<ShareOfMembership> ShareOfMembership = MakeShareOfMembership();
    public static readonly ObjectShape<WeightedShare> WeightedShare = MakeWeightedShare();
    public static readonly ObjectShape<TotalWeight> TotalWeight = MakeTotalWeight();
    public static readonly ObjectShape<ConsentsOfWeight> ConsentsOfWeight = MakeConsentsOfWeight();

    public static readonly UnionShape<ForceCondition> Condition = new(
        "force condition",
        "What must happen before an agreement enters into force: a closed algebra of conditions.",
        new UnionCase<ForceCondition, OnSignature>(OnSignature),
        new UnionCase<ForceCondition, OnDate>(OnDate),
        new UnionCase<ForceCondition, OnExchange>(OnExchange),
        new UnionCase<ForceCondition, OnNotifications>(OnNotifications),
        new UnionCase<ForceCondition, AllOf>(AllOf),
        new UnionCase<ForceCondition, AnyOf>(AnyOf),
        new UnionCase<ForceCondition, DelayedCondition>(DelayedCondition),
        new UnionCase<ForceCondition, ConsentsCount>(ConsentsCount),
        new UnionCase<ForceCondition, NamedConsents>(NamedConsents),
        new UnionCase<ForceCondition, ConsentsOfAll>(ConsentsOfAll),
        new UnionCase<ForceCondition, ShareOfMembership>(ShareOfMembership),
        new UnionCase<ForceCondition, WeightedShare>(WeightedShare),
        new UnionCase<ForceCondition, TotalWeight>(TotalWeight),
        new UnionCase<ForceCondition, ConsentsOfWeight>(ConsentsOfWeight));

    private static ObjectShape<Membership> MakeMembership()
    {
        ObjectShapeBuilder<Membership> shape = new("membership", "The members of an organisation, or the parties of an agreement, on a stated date.");
        var organisation = shape.Optional("organisation", CodeShapes.Party, v => v.Organisation, "The organisation.");
        var on = shape.Optional("on", DateShapes.Partial, v => v.On, "The day whose members are meant.");
        var members = shape.List("members", CodeShapes.Party, v => v.Members, "The members, or an empty list to take those the organisation has on that day.");
        var partiesOf = shape.Optional("partiesOf", CodeShapes.Agreement, v => v.PartiesOf, "The agreement whose parties are meant.");
        return shape.Make(read => new Membership { Organisation = organisation[read], On = on[read], Members = members[read], PartiesOf = partiesOf[read] });
    }

    private static ObjectShape<PartyWeight> MakePartyWeight()
    {
        ObjectShapeBuilder<PartyWeight> shape = new("party weight", "The weight of one party.");
        var party = shape.Required("party", CodeShapes.Party, v => v.Party, "The party.");
        var weight = shape.Required("weight", BasicShapes.Decimal, v => v.Weight, "Its weight; not negative, in whatever unit the condition weighs.");
        return shape.Make(read => new PartyWeight { Party = party[read], Weight = weight[read] });
    }

    private static ObjectShape<OnSignature> MakeOnSignature() =>
        new ObjectShapeBuilder<OnSignature>("on signature", "Met on signature, on the day of the last one.", "onSignature").Make(_ => new OnSignature());

    private static ObjectShape<OnDate> MakeOnDate()
    {
        ObjectShapeBuilder<OnDate> shape = new("on date", "Met on a date that the text fixes.", "onDate");
        var date = shape.Required("date", DateShapes.Partial, v => v.Date, "The date.");
        return shape.Make(read => new OnDate { Date = date[read] });
    }

    private static ObjectShape<OnExchange> MakeOnExchange() =>
        new ObjectShapeBuilder<OnExchange>("on exchange", "Met on the exchange of notes or of instruments between all parties.", "onExchange").Make(_ => new OnExchange());

    private static ObjectShape<OnNotifications> MakeOnNotifications()
    {
        ObjectShapeBuilder<OnNotifications> shape = new("on notifications", "Met on the last of the parties' notifications that their procedures are completed.", "onNotifications");
        var parties = shape.List("parties", CodeShapes.Party, v => v.Parties, "The parties that must notify.");
        var receipt = shape.Default("receipt", LifecycleNames.CountedReceipt, v => v.Receipt, CountedReceipt.NotKnown, "Which receipt counts where a notification has several addressees.");
        return shape.Make(read => new OnNotifications { Parties = parties[read], Receipt = receipt[read] });
    }

    private static ObjectShape<AllOf> MakeAllOf()
    {
        ObjectShapeBuilder<AllOf> shape = new("all of", "Met when all of several conditions are: the latest one counts.", "allOf");
        var conditions = shape.Required("conditions", new ListShape<ForceCondition>(new LaterShape<ForceCondition>(() => Condition)), v => v.Conditions, "The conditions; at least one.");
        return shape.Make(read => new AllOf { Conditions = conditions[read] });
    }

    private static ObjectShape<AnyOf> MakeAnyOf()
    {
        ObjectShapeBuilder<AnyOf> shape = new("any of", "Met when any of several conditions is: the earliest one counts.", "anyOf");
        var conditions = shape.Required("conditions", new ListShape<ForceCondition>(new LaterShape<ForceCondition>(() => Condition)), v => v.Conditions, "The conditions; at least one.");
        return shape.Make(read => new AnyOf { Conditions = conditions[read] });
    }

    private static ObjectShape<DelayedCondition> MakeDelayedCondition()
    {
        ObjectShapeBuilder<DelayedCondition> shape = new("delayed condition", "Met a delay after another condition is, where only that part of the whole has a delay of its own.", "delayed");
        var condition = shape.Required("condition", new LaterShape<ForceCondition>(() => Condition), v => v.Condition, "The other condition.");
        var delay = shape.Required("delay", DateShapes.Delay, v => v.Delay, "The delay.");
        return shape.Make(read => new DelayedCondition { Condition = condition[read], Delay = delay[read] });
    }

    private static ObjectShape<ConsentsCount> MakeConsentsCount()
    {
        ObjectShapeBuilder<ConsentsCount> shape = new("consents count", "Met when a number of consents has been deposited.", "consents");
        var count = shape.Required("count", BasicShapes.Integer, v => v.Count, "The number of consents; at least one.");
        var organisationsCount = shape.Default("organisationsCount", BasicShapes.Boolean, v => v.OrganisationsCount, false, "Whether consents of organisations count.");
        var excluding = shape.List("excluding", CodeShapes.Party, v => v.Excluding, "The parties whose consents do not count here, because another condition names them.");
        var of = shape.Optional("of", Membership, v => v.Of, "The membership whose members' consents alone count.");
        return shape.Make(read => new ConsentsCount
        {
            Of = of[read],
            Count = count[read],
            OrganisationsCount = organisationsCount[read],
            Excluding = excluding[read],
        });
    }

    private static ObjectShape<NamedConsents> MakeNamedConsents()
    {
        ObjectShapeBuilder<NamedConsents> shape = new("named consents", "Met when all of the named parties have consented.", "namedConsents");
        var parties = shape.Required("parties", new ListShape<PartyCode>(CodeShapes.Party), v => v.Parties, "The parties named; at least one.");
        return shape.Make(read => new NamedConsents { Parties = parties[read] });
    }

    private static ObjectShape<ConsentsOfAll> MakeConsentsOfAll()
    {
        ObjectShapeBuilder<ConsentsOfAll> shape = new("consents of all", "Met when all of a group have consented.", "consentsOfAll");
        var group = shape.Required("group", LifecycleNames.ConsentGroup, v => v.Group, "The group.");
        var agreement = shape.Optional("agreement", CodeShapes.Agreement, v => v.Agreement, "The other agreement, if the group is its parties.");
        var membership = shape.Optional("membership", Membership, v => v.Membership, "The membership, if the group is the members of an organisation.");
        return shape.Make(read => new ConsentsOfAll
        {
            Group = group[read],
            Agreement = agreement[read],
            Membership = membership[read],
        });
    }

    private static ObjectShape<ShareOfMembership> MakeShareOfMembership()
    {
        ObjectShapeBuilder<ShareOfMembership> shape = new("share of membership", "Met when at least a share of a membership, rounded up, has consented; or more than the share.", "share");
        var numerator = shape.Required("numerator", BasicShapes.Integer, v => v.Numerator, "The upper number of the share: 2 of two thirds.");
        var denominator = shape.Required("denominator", BasicShapes.Integer, v => v.Denominator, "The lower number of the share: 3 of two thirds.");
        var of = shape.Required("of", Membership, v => v.Of, "The membership.");
        var moreThan = shape.Default("moreThan", BasicShapes.Boolean, v => v.MoreThan, false, "Whether more than the share is needed, as in a simple majority, not just the share itself.");
        return shape.Make(read => new ShareOfMembership
        {
            Numerator = numerator[read],
            Denominator = denominator[read],
            Of = of[read],
            MoreThan = moreThan[read],
        });
    }

    private static ObjectShape<WeightedShare> MakeWeightedShare()
    {
        ObjectShapeBuilder<WeightedShare> shape = new("weighted share", "Met when those that have consented hold at least a share of a weight, such as of emissions.", "weightedShare");
        var percent = shape.Required("percent", BasicShapes.Decimal, v => v.Percent, "The share as a percentage, above 0 and at most 100.");
        var weights = shape.Required("weights", new ListShape<PartyWeight>(PartyWeight), v => v.Weights, "The weight of each party that has one.");
        var total = shape.Optional("total", BasicShapes.Decimal, v => v.Total, "The whole.");
        var what = shape.Optional("what", BasicShapes.Plain, v => v.What, "What is weighed, in a few words, such as carbon dioxide emissions of 1990.");
        return shape.Make(read => new WeightedShare
        {
            Percent = percent[read],
            Weights = weights[read],
            Total = total[read],
            What = what[read],
        });
    }

    private static ObjectShape<TotalWeight> MakeTotalWeight()
    {
        ObjectShapeBuilder<TotalWeight> shape = new("total weight", "Met when those that have consented together hold at least an amount of a weight, such as of contributing cargo.", "totalWeight");
        var least = shape.Required("least", BasicShapes.Decimal, v => v.Least, "The least amount, which is enough itself; above 0, in the unit of the weights.");
        var weights = shape.Required("weights", new ListShape<PartyWeight>(PartyWeight), v => v.Weights, "The weight of each party that has one, as it counts by the text.");
        var what = shape.Optional("what", BasicShapes.Plain, v => v.What, "The unit and what is weighed, in a few words, such as tonnes of contributing cargo.");
        return shape.Make(read => new TotalWeight { Least = least[read], Weights = weights[read], What = what[read] });
    }

    private static ObjectShape<ConsentsOfWeight> MakeConsentsOfWeight()
    {
        ObjectShapeBuilder<ConsentsOfWeight> shape = new("consents of weight", "Met when a number of parties has consented each of which holds at least an amount of a weight, such as of a merchant fleet.", "consentsOfWeight");
        var count = shape.Required("count", BasicShapes.Integer, v => v.Count, "The number of consents; at least one.");
        var least = shape.Required("least", BasicShapes.Decimal, v => v.Least, "The least amount that each must hold, which is enough itself; above 0, in the unit of the weights.");
        var weights = shape.Required("weights", new ListShape<PartyWeight>(PartyWeight), v => v.Weights, "The weight of each party that has one, as it counts by the text.");
        var what = shape.Optional("what", BasicShapes.Plain, v => v.What, "The unit and what is weighed, in a few words, such as units of gross tonnage.");
        return shape.Make(read => new ConsentsOfWeight
        {
            Count = count[read],
            Least = least[read],
            Weights = weights[read],
            What = what[read],
        });
    }
}
