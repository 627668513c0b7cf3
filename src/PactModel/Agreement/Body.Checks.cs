using NodaTime;

namespace PactModel;

public abstract partial record Body
{
    internal void Check(Checker checker)
    {
        checker.Refer("oversees", Oversees);
        checker.Refer("sources", Sources);
        AgreementChecks.CheckSpan(checker, "ended", Established, Ended);
        using (checker.Member("seat")) Seat?.Check(checker);
        checker.Each("members", Members, (c, member) =>
        {
            c.Refer("party", member.Party);
            c.Refer("sources", member.Sources);
            AgreementChecks.CheckSpan(c, "until", member.From, member.Until);
        });
        checker.Each("mandates", Mandates, (c, mandate) => mandate.Check(c));
        CheckCase(checker);
    }

    private protected virtual void CheckCase(Checker checker)
    {
    }
}

public sealed partial record Commission
{
    private protected override void CheckCase(Checker checker)
    {
        if (Rotation is null) return;
        using (checker.Member("rotation"))
        {
            checker.OnlyReferences = true;
            RotationChecks.Check(Rotation.Rules, checker);
            checker.OnlyReferences = false;
            Rotation.Remarks.AddTo(checker, f => f.Code != RotationFindings.PartyUnknown);
        }
    }
}

public sealed partial record JointForce
{
    private protected override void CheckCase(Checker checker)
    {
        checker.Unique("sectors", Sectors, s => s.Name, AgreementFindings.BodyTwice, "Sector");
        checker.Each("sectors", Sectors, (c, sector) =>
        {
            c.Refer("party", sector.Party);
            c.Refer("sources", sector.Sources);
            using (c.Member("headquarters")) sector.Headquarters?.Check(c);
        });
    }
}

public sealed partial record Mission
{
    private protected override void CheckCase(Checker checker)
    {
        checker.Refer("ledBy", LedBy);
        checker.Refer("hostState", HostState);
    }
}

public sealed partial record Mandate
{
    internal void Check(Checker checker)
    {
        checker.Refer("sources", Sources);
        AgreementChecks.CheckSpan(checker, "until", From, Until);
        if (From is null && Until is null && Length is null && Decided is null)
            checker.Error(AgreementFindings.MandateEmpty, "A mandate needs a start, a length, an end or the day it was decided: give at least one.");
        if (Length is { } length && (length.HasTimeComponent || length.Years < 0 || length.Months < 0 || length.Weeks < 0 || length.Days < 0 || length.Equals(Period.Zero)))
            checker.ErrorAt("length", AgreementFindings.LengthNotPositive, "A mandate's length is a positive period of years, months, weeks or days, such as 'P12M'.");
    }
}
