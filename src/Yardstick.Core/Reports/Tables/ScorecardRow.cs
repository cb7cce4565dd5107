using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Reports.Tables;

/// <summary>One row of a section's table: a judged figure and what stands beside it.</summary>
/// <param name="Title">As the row is headed.</param>
/// <param name="Printed">The row as delivered, for cells that are shown as printed; null when only the assessment is known.</param>
/// <param name="Link">Address of the indicator's page or its chart in the report; null for none.</param>
public sealed record ScorecardRow(
    Assessment Assessment,
    string Title,
    PublishedRow? Printed = null,
    string? Link = null,
    string? Owner = null,
    string? Reporter = null
)
{
    /// <summary>Address of the page that shows how a month's figure was made; null where there is none.</summary>
    public Func<Month, string>? LinkOfMonth { get; init; }
}
