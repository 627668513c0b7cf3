namespace PactModel;

/// <summary>The stable codes of the rules that the reasons of a register's deadlines name, beside those of lifecycles.</summary>
internal static class RegisterRules
{
    public const string BodyEnd = "body.end";
    public const string MandateEnd = "body.mandate-end";
    public const string MembershipEnd = "body.membership-end";
    public const string RoleEnd = "role.end";
    public const string SessionDue = "session.due";
    public const string SessionPlanned = "session.planned";
}
