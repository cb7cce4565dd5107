using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Core.Reports.Layouts;

/// <summary>Turns one layout file's YAML into a layout, noting every problem on the way.</summary>
internal static class LayoutReader
{
    private static readonly IReadOnlyList<SectionPart> UsualParts =
    [
        SectionPart.Introduction,
        SectionPart.Table,
        SectionPart.Statements,
        SectionPart.Charts,
        SectionPart.TeamTables,
    ];

    public static ReportLayout Read(LayoutNode node)
    {
        var defaults = ChartDefaults(node.Child("chart"));
        var parts = node.Choices<SectionPart>("parts") ?? UsualParts;
        var layout = new ReportLayout
        {
            Name = node.Text("name"),
            Title = node.Text("title"),
            Body = node.Text("body"),
            Audience = node.Text("audience"),
            Contact = node.Text("contact"),
            Introduction = node.Text("introduction"),
            Months = node.WholeNumber("months", least: 1, most: 60, otherwise: 13),
            Counts = node.YesNo("counts", otherwise: false),
            Columns = node.Choices<LayoutColumn>("columns") ?? [LayoutColumn.Months],
            Statements = node.WholeNumber("statements", least: 0, most: 50, otherwise: 5),
            Findings = node.Choice("findings", FindingsShown.Warning),
            Opening = node.Choices<OpeningPart>("opening") ?? [OpeningPart.Contents, OpeningPart.About],
            Sections = [.. node.Nodes("sections").Select(section => Section(section, defaults, parts))],
            Closing = node.Choices<ClosingPart>("closing") ?? Enum.GetValues<ClosingPart>(),
        };
        if (layout.Sections.Count == 0)
        {
            node.Note(node.LineOf("sections"), "'sections' needs at least one section with a title and indicators.");
        }

        node.NoteUnknownKeys();
        return layout;
    }

    private static LayoutSection Section(LayoutNode node, ChartLayout defaults, IReadOnlyList<SectionPart> usualParts)
    {
        var title = node.Text("title");
        var section = new LayoutSection
        {
            Title = title,
            Anchor = node.OptionalText("anchor") ?? Anchors.Of(title),
            Introduction = node.Text("introduction"),
            Indicators = [.. node.Texts("indicators").Select(item => item.Text)],
            Columns = node.Choices<LayoutColumn>("columns") ?? [],
            Charts = [.. node.Nodes("charts", shorthand: "indicator").Select(chart => Chart(chart, defaults))],
            TeamTables = [.. node.Texts("team_tables").Select(item => item.Text)],
            Parts = node.Choices<SectionPart>("parts") ?? usualParts,
            Owner = node.OptionalText("owner"),
            Reporter = node.OptionalText("reporter"),
        };
        if (section.Indicators.Count == 0)
        {
            node.Note(node.LineOf("indicators"), $"section '{title}' needs 'indicators', a list of catalogue keys.");
        }

        node.NoteUnknownKeys();
        return section;
    }

    private static ChartLayout ChartDefaults(LayoutNode? node)
    {
        var usual = new ChartLayout
        {
            Indicator = "",
            Type = ChartType.Line,
            Months = 25,
            Lines = [LayoutLine.Target],
            Labels = false,
            Breaks = true,
            Events = true,
        };
        if (node is null)
        {
            return usual;
        }

        var defaults = Read(node, usual);
        node.NoteUnknownKeys();
        return defaults;
    }

    private static ChartLayout Chart(LayoutNode node, ChartLayout defaults)
    {
        var chart = Read(node, defaults) with { Indicator = node.Text("indicator") };
        if (chart.AxisFrom >= chart.AxisTo)
        {
            node.Note(node.LineOf("axis_to"), "'axis_to' must be above 'axis_from'.");
        }

        node.NoteUnknownKeys();
        return chart;
    }

    private static ChartLayout Read(LayoutNode node, ChartLayout otherwise) =>
        new()
        {
            Indicator = "",
            Type = node.Choice("type", otherwise.Type),
            Months = node.WholeNumber("months", least: 2, most: 120, otherwise: otherwise.Months),
            Lines = node.Choices<LayoutLine>("lines") ?? otherwise.Lines,
            Labels = node.YesNo("labels", otherwise.Labels),
            Breaks = node.YesNo("breaks", otherwise.Breaks),
            Events = node.YesNo("events", otherwise.Events),
            AxisFrom = node.Number("axis_from") ?? otherwise.AxisFrom,
            AxisTo = node.Number("axis_to") ?? otherwise.AxisTo,
        };
}
