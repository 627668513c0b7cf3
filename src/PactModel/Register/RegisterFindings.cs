namespace PactModel;

/// <summary>The codes of findings about registers.</summary>
internal static class RegisterFindings
{
    public const string AgreementTwice = "register.agreement-twice";
    public const string AgreementRepeated = "register.agreement-repeated";
    public const string RelationDangling = "register.relation-dangling";
    public const string FileUnreadable = "register.file-unreadable";
    public const string FolderEmpty = "register.folder-empty";
    public const string DeclaredDifferently = "register.declared-differently";
}
