using Yardstick.Core.Indicators;
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
        SectionPart.Commentary,
        SectionPart.Charts,
        SectionPart.TeamTables,
    ];

    private static readonly string[] ChartFields =
    [
        "type",
        "months",
        "lines",
        "labels",
        "breaks",
        "events",
        "axis_from",
        "axis_to",
    ];

    private static readonly ChartLayout UsualChart = new()
    {
        Indicator = "",
        Type = ChartType.Line,
        Months = 25,
        Lines = [LayoutLine.Target],
        Labels = false,
        Breaks = true,
        Events = true,
    };

    public static ReportLayout Read(DefinitionNode node)
    {
        node.Allow(
            "name",
            "title",
            "body",
            "audience",
            "contact",
            "introduction",
            "months",
            "counts",
            "statements",
            "findings",
            "opening",
            "closing",
            "parts",
            "columns",
            "chart",
            "sections"
        );
        var chart = node.Group("chart") is { } defaults ? Defaults(defaults) : UsualChart;
        var parts = node.Choices("parts", UsualParts);
        return new ReportLayout
        {
            Name = node.Text("name").Text,
            Title = node.Text("title").Text,
            Body = node.Text("body").Text,
            Audience = node.Text("audience").Text,
            Contact = node.Text("contact").Text,
            Introduction = node.Text("introduction").Text,
            Months = node.WholeNumber("months", least: 1, most: 60, otherwise: 13),
            Counts = node.YesNo("counts", otherwise: false),
            Columns = node.Choices<LayoutColumn>("columns", [LayoutColumn.Months]),
            Statements = node.WholeNumber("statements", least: 0, most: 50, otherwise: 5),
            Findings = node.Choice("findings", FindingsShown.Warning),
            Opening = node.Choices("opening", [OpeningPart.Contents, OpeningPart.About]),
            Sections = [.. node.Groups("sections").Select(section => Section(section, chart, parts))],
            Closing = node.Choices("closing", Enum.GetValues<ClosingPart>()),
        };
    }

    private static LayoutSection Section(DefinitionNode node, ChartLayout chart, IReadOnlyList<SectionPart> usualParts)
    {
        node.Allow(
            "title",
            "anchor",
            "introduction",
            "indicators",
            "columns",
            "charts",
            "team_tables",
            "parts",
            "owner",
            "reporter"
        );
        var title = node.Text("title").Text;
        return new LayoutSection
        {
            Title = title,
            Anchor = node.TextOrNull("anchor") ?? Anchors.Of(title),
            Introduction = node.Text("introduction").Text,
            Indicators = [.. node.Texts("indicators").Select(item => item.Text)],
            Columns = node.Choices<LayoutColumn>("columns", []),
            Charts = [.. node.GroupsOrNone("charts").Select(each => Chart(each, chart))],
            TeamTables = [.. node.TextsOrNone("team_tables").Select(item => item.Text)],
            Parts = node.Choices("parts", usualParts),
            Owner = node.TextOrNull("owner"),
            Reporter = node.TextOrNull("reporter"),
        };
    }

    private static ChartLayout Defaults(DefinitionNode node)
    {
        node.Allow(ChartFields);
        return Chart(node, key: "", UsualChart);
    }

    private static ChartLayout Chart(DefinitionNode node, ChartLayout usual)
    {
        node.Allow(["indicator", .. ChartFields]);
        var chart = Chart(node, node.Text("indicator").Text, usual);
        if (chart.AxisFrom >= chart.AxisTo)
        {
            node.Note(node.LineOf("axis_to"), "'axis_to' is not above 'axis_from'; write a larger number.");
        }

        return chart;
    }

    private static ChartLayout Chart(DefinitionNode node, string key, ChartLayout usual) =>
        new()
        {
            Indicator = key,
            Type = node.Choice("type", usual.Type),
            Months = node.WholeNumber("months", least: 2, most: 120, otherwise: usual.Months),
            Lines = node.Choices("lines", usual.Lines),
            Labels = node.YesNo("labels", usual.Labels),
            Breaks = node.YesNo("breaks", usual.Breaks),
            Events = node.YesNo("events", usual.Events),
            AxisFrom = node.NumberOrNull("axis_from") ?? usual.AxisFrom,
            AxisTo = node.NumberOrNull("axis_to") ?? usual.AxisTo,
        };
}
