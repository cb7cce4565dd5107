using System.Globalization;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Tables;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Composition;

/// <summary>The definition of each indicator that an edition shows, in the order of the report.</summary>
internal static class DefinitionTable
{
    public static IEnumerable<Block> Of(ReportMaterial material, IReadOnlyList<ScorecardRow> shown)
    {
        var indicators = shown.Select(row => row.Assessment.Indicator).OfType<Indicator>().DistinctBy(each => each.Key);
        if (material.Parts is null)
        {
            yield break;
        }

        yield return new Block.Paragraph(
            $"What each figure of this report counts, the rule behind it, and the version of its definition in {material.Edition.Month.ToWords()}."
        );
        yield return new Block.Table(
            new TableContent
            {
                Id = ClosingComposer.AnchorOf(ClosingPart.Definitions),
                Caption = "Definitions of the figures, in the order of the report",
                Columns =
                [
                    new TableColumn("Figure", HeadsRow: true),
                    new TableColumn("Definition", ColumnKind.Prose),
                    new TableColumn("Source of the rule", ColumnKind.Prose),
                    new TableColumn("Version"),
                ],
                Rows =
                [
                    .. indicators.Select(indicator => new TableRow([
                        new TableCell(indicator.Title),
                        new TableCell($"{indicator.Definition}{Heirs(indicator, material)}"),
                        new TableCell(indicator.Source),
                        new TableCell(Version(indicator, material.Edition.DataTo)),
                    ])),
                ],
            }
        );
    }

    /// <summary>What it takes the place of, and what is to take its place.</summary>
    private static string Heirs(Indicator indicator, ReportMaterial material)
    {
        var lives = material.Parts!.Life;
        var before = lives
            .Where(life => life.Successor == indicator.Key)
            .Select(life => $" It takes the place of: {life.Title}.");
        var after = lives
            .Where(life => life.Indicator == indicator.Key && life.Successor is not null)
            .Select(life =>
                $" From {DateText.Of(life.EffectiveOn!.Value)} it is replaced by: {TimetableTables.TitleOf(life.Successor!, lives, material)}."
            );
        return string.Concat(before.Concat(after));
    }

    private static string Version(Indicator indicator, DateOnly day)
    {
        var number = indicator.VersionOn(day);
        var from = indicator.Versions.FirstOrDefault(version => version.Number == number)?.ValidFrom;
        return from is { } since
            ? string.Create(CultureInfo.InvariantCulture, $"{number}, from {DateText.Of(since)}")
            : number.ToString(CultureInfo.InvariantCulture);
    }
}
