namespace Yardstick.Core.Scrutiny.Agendas;

/// <summary>The places in an agenda and in a report form that text is written into, in the order in which forms print them.</summary>
public enum AgendaField
{
    // Of the agenda as a whole.
    Notices,
    CorporateGoal,
    InvitedOfficers,
    PublicSpeakers,
    ChairStatement,

    // Of an item.
    Summary,
    Resolutions,

    // Of its report form.
    ReportOf,
    ExecutiveDirector,
    Author,
    Confidentiality,
    BriefSummary,
    Recommendations,
    Reasons,
    Alternatives,
    Detail,
    CapitalRevenue,
    PropertyOther,
    StatutoryPower,
    OtherLegal,
    Risk,
    PolicyFramework,
    KeyDecision,
    Wards,
    Appendices,
    MembersRooms,
    EqualityAssessment,
    DataProtectionAssessment,
    BackgroundAvailableAt,
    BackgroundPapers,
}

/// <summary>The report form: its headings in print, and what an author who writes nothing is taken to say.</summary>
public static class ReportForm
{
    private const string None = "None.";

    /// <summary>In print order. A heading that repeats is printed once, above its parts.</summary>
    public static IReadOnlyList<FormField> Fields { get; } =
    [
        new(AgendaField.ReportOf, "Report of", ""),
        new(AgendaField.ExecutiveDirector, "Contact details", "Executive director (title)"),
        new(AgendaField.Author, "Contact details", "Author (title)"),
        new(AgendaField.Confidentiality, "Statement of confidentiality", "", None),
        new(AgendaField.BriefSummary, "Brief summary", ""),
        new(AgendaField.Recommendations, "Recommendations", "", IsNumbered: true),
        new(AgendaField.Reasons, "Reasons for report recommendations", "", IsNumbered: true),
        new(AgendaField.Alternatives, "Alternative options considered and rejected", "", None, IsNumbered: true),
        new(AgendaField.Detail, "Detail (including consultation carried out)", "", IsNumbered: true),
        new(AgendaField.CapitalRevenue, "Resource implications", "Capital and revenue", None),
        new(AgendaField.PropertyOther, "Resource implications", "Property and other", None),
        new(
            AgendaField.StatutoryPower,
            "Legal implications",
            "Statutory power",
            "Overview and scrutiny: Part 1A of the Local Government Act 2000, section 9F."
        ),
        new(AgendaField.OtherLegal, "Legal implications", "Other legal implications", None),
        new(AgendaField.Risk, "Risk management implications", "", None),
        new(AgendaField.PolicyFramework, "Policy framework implications", "", None),
        new(AgendaField.KeyDecision, "Key decision?", "", "No"),
        new(AgendaField.Wards, "Wards and communities affected", "", None),
        new(AgendaField.Appendices, "Supporting documentation", "Appendices", None, IsNumbered: true),
        new(
            AgendaField.MembersRooms,
            "Supporting documentation",
            "Documents in members’ rooms",
            None,
            IsNumbered: true
        ),
        new(AgendaField.EqualityAssessment, "Equality impact assessment", "Is one required?", "No"),
        new(AgendaField.DataProtectionAssessment, "Data protection impact assessment", "Is one required?", "No"),
        new(AgendaField.BackgroundAvailableAt, "Other background documents", "Available for inspection at", None),
        new(
            AgendaField.BackgroundPapers,
            "Other background documents",
            "Title, and the paragraph under which it is exempt or confidential",
            None,
            IsNumbered: true
        ),
    ];

    /// <summary>What the form says in a field: the author's lines, else what stands for none.</summary>
    public static IReadOnlyList<string> Said(AgendaItem item, FormField field) =>
        item.Lines[field.Field] is { Count: > 0 } lines ? lines
        : field.Field == AgendaField.Confidentiality && item.Exemption is { } exemption ? [exemption.InWords()]
        : field.Otherwise is { } otherwise ? [otherwise]
        : [];

    /// <summary>Headings that an author must fill and has not.</summary>
    public static IReadOnlyList<string> Missing(AgendaItem item) =>
        item.IsReport ? [.. Fields.Where(field => Said(item, field).Count == 0).Select(field => field.Name)] : [];
}

/// <param name="Part">Below the heading; empty where the heading has no parts.</param>
/// <param name="Otherwise">Printed when nothing was written; null when an author must write something.</param>
/// <param name="IsNumbered">Its lines are numbered paragraphs.</param>
public sealed record FormField(
    AgendaField Field,
    string Heading,
    string Part,
    string? Otherwise = null,
    bool IsNumbered = false
)
{
    public string Name => Part.Length == 0 ? Heading : $"{Heading}: {Part}";
}
