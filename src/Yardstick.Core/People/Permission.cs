namespace Yardstick.Core.People;

/// <summary>Something that a page or command does for those who may. What each means and which roles have it: <c>definitions/permissions.yml</c>.</summary>
#pragma warning disable CA1711 // The word of the field: an entry of the table of permissions, not a permission class of the framework.
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
    ReadEditions,
    ComposeEditions,
    ApproveEditions,
    PublishEditions,
    AdministerPeople,
    AdministerReference,
    ReviewAccessLog,
    ManageScrutiny,
    AskQuestions,
    ReadExemptPapers,
    ReadEscalations,
    Escalate,
    SupplyFigures,
    ApproveFigures,
    ReadAudits,
    ManageAudits,
    ModerateAudits,
    ReadPositions,
    WritePositions,
    ApprovePositions,
}
