using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.Writing;

/// <summary>
/// In a page every id stands once, while a section, a table and a chart of a report may well share a name. Sections keep theirs; what
/// comes later with a name already taken gets a number behind it.
/// </summary>
internal sealed class UniqueAnchors
{
    private readonly HashSet<string> _taken;

    private UniqueAnchors(Report report) =>
        _taken = report.Sections.Select(section => section.Anchor).ToHashSet(StringComparer.Ordinal);

    /// <summary>All ids that a link may lead to.</summary>
    public IReadOnlySet<string> All => _taken;

    public static (Report Report, IReadOnlySet<string> Anchors) In(Report report)
    {
        var anchors = new UniqueAnchors(report);
        IReadOnlyList<ReportSection> sections =
        [
            .. report.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(anchors.Named)] }),
        ];
        return (report with { Sections = sections }, anchors.All);
    }

    private Block Named(Block block) =>
        block switch
        {
            Block.Heading heading => heading with { Anchor = Take(heading.Anchor) },
            Block.Table table => table with { Content = table.Content with { Id = Take(table.Content.Id) } },
            Block.Chart chart => chart with { Content = chart.Content with { Id = Take(chart.Content.Id) } },
            _ => block,
        };

    private string Take(string wanted)
    {
        var name = wanted;
        for (var n = 2; !_taken.Add(name); n++)
        {
            name = $"{wanted}-{n}";
        }

        return name;
    }
}
