using System.Globalization;
using Yardstick.Core.Positions;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Positions;

namespace Yardstick.Core.Reports.Composition;

/// <summary>The approved position statements of an edition: all of them in a restricted version; in a public one those that were approved for it.</summary>
internal static class PositionSections
{
    public static IEnumerable<Block> Of(ReportMaterial material)
    {
        if (material.Parts is not { Positions: [_, ..] positions } parts)
        {
            yield break;
        }

        if (!parts.ArePositionsPublic)
        {
            yield return new Block.Inset(
                "The public version holds only the statements that were approved for publication, without the services' own figures."
            );
        }

        var titles = PositionBlocks.Titles(material.FindIndicator);
        foreach (var (place, position) in positions.Index())
        {
            var anchor = string.Create(
                CultureInfo.InvariantCulture,
                $"{ClosingComposer.AnchorOf(ClosingPart.PositionStatements)}-{place + 1}"
            );
            yield return new Block.Heading(2, position.Service, anchor);
            foreach (var block in PositionBlocks.Of(position, position.Shown, level: 3, anchor, titles))
            {
                yield return block;
            }
        }
    }
}
