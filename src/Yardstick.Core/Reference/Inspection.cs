namespace Yardstick.Core.Reference;

/// <summary>The newest inspection of a council's children's services by Ofsted.</summary>
/// <param name="StartedOn">First and last day on site; null for visits whose days were not published.</param>
/// <param name="OverallEffectiveness">Null where the framework gives no overall judgement.</param>
/// <param name="Report">Address of the published report.</param>
public sealed record Inspection(
    string AuthorityCode,
    string? Framework,
    DateOnly? StartedOn,
    DateOnly? EndedOn,
    DateOnly PublishedOn,
    string? OverallEffectiveness,
    string Leaders,
    string HelpAndProtection,
    string InCare,
    string CareLeavers,
    string Report
)
{
    internal static IReadOnlyList<Inspection> ReadAll(string folder) =>
        ReferenceTable.Read(
            folder,
            "inspections.csv",
            [
                "authority_code",
                "framework",
                "started_on",
                "ended_on",
                "published_on",
                "overall_effectiveness",
                "leaders",
                "help_and_protection",
                "in_care",
                "care_leavers",
                "report",
            ],
            row => new Inspection(
                row.Text("authority_code"),
                row.Optional("framework"),
                row.OptionalDate("started_on"),
                row.OptionalDate("ended_on"),
                row.Date("published_on"),
                row.Optional("overall_effectiveness"),
                row.Text("leaders"),
                row.Text("help_and_protection"),
                row.Text("in_care"),
                row.Text("care_leavers"),
                row.Text("report")
            )
        );
}
