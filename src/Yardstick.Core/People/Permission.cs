namespace Yardstick.Core.People;

/// <summary>Something that a page or command does for those who may. What each means and which roles have it: <c>definitions/permissions.yml</c>.</summary>
#pragma warning disable CA1711 // The ending is reserved for a mechanism that .NET no longer has; permission is the word of the domain.
public enum Permission
#pragma warning restore CA1711
{
    ReadPublished,
    ReadMeasured,
    SeeChildren,
    OpenIdentity,
    OpenRestricted,
    ExportChildren,
    WriteCommentary,
    ApproveCommentary,
    ManageActions,
    ManageStates,
    ManageSavedViews,
    ImportExtract,
    FreezeMonth,
    AdministerPeople,
    AdministerReference,
    ReviewAccessLog,
}
