namespace Yardstick.Core.People;

/// <summary>What a person does here. Titles and permissions stand in <c>definitions/permissions.yml</c>.</summary>
public enum Role
{
    Analyst,
    Reporter,
    Owner,
    Manager,
    Director,
    CabinetMember,
    QualityAssuranceLead,
    ScrutinyOfficer,
    PanelMember,
    Administrator,
}
