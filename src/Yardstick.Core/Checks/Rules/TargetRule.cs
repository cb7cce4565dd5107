using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Rules;

/// <summary>One indicator with different targets for one audience in one edition. Different audiences may have different targets.</summary>
internal sealed class TargetRule : IEditionRule
{
    public IEnumerable<CheckFinding> Check(CheckedEdition edition) =>
        from rows in edition.Identities
        from audience in rows.GroupBy(series => series.Audience, StringComparer.OrdinalIgnoreCase)
        let targets = audience
            .Select(series => new Printed(
                series,
                series.Row.Cell(CellRole.Target),
                PrintedTarget.Numbers(PrintedTarget.Of(series))
            ))
            .Where(printed => printed is { Cell: not null, Numbers: not null })
            .ToList()
        from other in targets.Skip(1)
        where other.Numbers != targets[0].Numbers
        select Finding(edition, audience.Key, targets[0], other);

    private static CheckFinding Finding(CheckedEdition edition, string audience, Printed first, Printed other) =>
        CheckFinding.Of(
            FindingSeverity.Error,
            "target-or-outlier",
            other.Series.Name,
            edition.Edition.Month,
            first.Cell!.Quote(),
            other.Cell!.Quote(),
            $"two targets for the audience \"{audience}\": {first.Cell!.Printed} in \"{first.Series.Table.Title}\" and {other.Cell!.Printed} in \"{other.Series.Table.Title}\""
        );

    private sealed record Printed(CheckedRow Series, PublishedCell? Cell, (decimal Lower, decimal Upper)? Numbers);
}
