namespace Yardstick.Core.People;

/// <summary>Something that a page or command does for those who may. What each means and which roles have it: <c>definitions/permissions.yml</c>.</summary>
public enum Permission
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
