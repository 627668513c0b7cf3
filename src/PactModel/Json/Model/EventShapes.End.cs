namespace PactModel.Json;

/// <summary>Events that suspend or end an agreement, for all or between some, and what is disputed.</summary>
internal static partial class EventShapes
{
    private static ObjectShape<Suspended> MakeSuspended()
    {
        ObjectShapeBuilder<Suspended> shape = new("suspended", "The agreement was suspended (VCLT 57-58, 60, 65).", "suspended");
        EventMembers<Suspended> common = new(shape);
        var towards = shape.List("towards", CodeShapes.Party, v => v.Towards, "The parties towards which it is suspended.");
        var until = shape.Optional("until", DateShapes.End, v => v.Until, "The end that was fixed when it was suspended.");
        return shape.Make(read => common.Fill(read, new Suspended { Towards = towards[read], Until = until[read] }));
    }

    private static ObjectShape<Resumed> MakeResumed()
    {
        ObjectShapeBuilder<Resumed> shape = new("resumed", "The agreement was resumed after a suspension, with the same scope as there.", "resumed");
        EventMembers<Resumed> common = new(shape);
        var towards = shape.List("towards", CodeShapes.Party, v => v.Towards, "The parties towards which it is resumed.");
        return shape.Make(read => common.Fill(read, new Resumed { Towards = towards[read] }));
    }

    private static ObjectShape<ObjectionRaised> MakeObjectionRaised()
    {
        ObjectShapeBuilder<ObjectionRaised> shape = new("objection raised", "Parties objected to the accession, the succession or a reservation of others; it counts from its receipt.", "objectionRaised");
        EventMembers<ObjectionRaised> common = new(shape);
        var towards = shape.List("towards", CodeShapes.Party, v => v.Towards, "The parties towards which they object; at least one.");
        var effect = shape.Default("effect", LifecycleNames.ObjectionEffect, v => v.Effect, ObjectionEffect.NotKnown, "What it does between them.");
        return shape.Make(read => common.Fill(read, new ObjectionRaised { Towards = towards[read], Effect = effect[read] }));
    }

    private static ObjectShape<ObjectionWithdrawn> MakeObjectionWithdrawn()
    {
        ObjectShapeBuilder<ObjectionWithdrawn> shape = new("objection withdrawn", "Parties withdrew an objection; it counts from its receipt.", "objectionWithdrawn");
        EventMembers<ObjectionWithdrawn> common = new(shape);
        var towards = shape.List("towards", CodeShapes.Party, v => v.Towards, "The parties towards which the objection was; at least one.");
        return shape.Make(read => common.Fill(read, new ObjectionWithdrawn { Towards = towards[read] }));
    }

    private static ObjectShape<AccessionAccepted> MakeAccessionAccepted()
    {
        ObjectShapeBuilder<AccessionAccepted> shape = new("accession accepted", "Parties accepted the accession of others, where an accession has effect only towards those that accept it.", "accessionAccepted");
        EventMembers<AccessionAccepted> common = new(shape);
        var towards = shape.List("towards", CodeShapes.Party, v => v.Towards, "The parties whose accession is accepted; at least one.");
        return shape.Make(read => common.Fill(read, new AccessionAccepted { Towards = towards[read] }));
    }

    private static ObjectShape<Terminated> MakeTerminated()
    {
        ObjectShapeBuilder<Terminated> shape = new("terminated", "The agreement ended, for all or, with parties, for these.", "terminated");
        EventMembers<Terminated> common = new(shape);
        var ground = shape.Default("ground", LifecycleNames.EndGround, v => v.Ground, EndGround.NotKnown, "The ground.");
        var boundary = shape.Optional("boundary", DateShapes.Boundary, v => v.Boundary, "Which side of the effective date is meant: the first day out.");
        return shape.Make(read => common.Fill(read, new Terminated { Ground = ground[read], Boundary = boundary[read] }));
    }

    private static ObjectShape<Superseded> MakeSuperseded()
    {
        ObjectShapeBuilder<Superseded> shape = new("superseded", "A later agreement took this one's place (VCLT 59), for all or, with parties, for these.", "superseded");
        EventMembers<Superseded> common = new(shape);
        var by = shape.Optional("by", CodeShapes.Agreement, v => v.By, "The later agreement.");
        var boundary = shape.Optional("boundary", DateShapes.Boundary, v => v.Boundary, "Which side of the effective date is meant: the first day out.");
        return shape.Make(read => common.Fill(read, new Superseded { By = by[read], Boundary = boundary[read] }));
    }

    private static ObjectShape<Contested> MakeContested()
    {
        ObjectShapeBuilder<Contested> shape = new("contested", "The outcome is contested: from here on, several claims stand beside each other.", "contested");
        EventMembers<Contested> common = new(shape);
        var claims = shape.List("claims", Claim, v => v.Claims, "The competing claims; at least two, of which one may assert nothing.");
        return shape.Make(read => common.Fill(read, new Contested { Claims = claims[read] }));
    }
}
