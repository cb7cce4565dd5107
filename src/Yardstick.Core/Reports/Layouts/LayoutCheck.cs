namespace Yardstick.Core.Reports.Layouts;

/// <summary>What a layout must hold beyond the form of its file.</summary>
internal static class LayoutCheck
{
    public static void Note(ReportLayout layout, LayoutNode node, HashSet<string> keys)
    {
        var expected = Path.GetFileNameWithoutExtension(node.File);
        if (layout.Name.Length > 0 && layout.Name != expected)
        {
            node.Note(
                node.LineOf("name"),
                $"'name: {layout.Name}' differs from the file's name: write 'name: {expected}'."
            );
        }

        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (section, sectionNode) in layout.Sections.Zip(node.Nodes("sections")))
        {
            if (!anchors.Add(section.Anchor))
            {
                sectionNode.Note(
                    sectionNode.LineOf("title"),
                    $"the anchor '{section.Anchor}' stands twice: give this section an 'anchor:' of its own."
                );
            }

            NoteUnknownIndicators(sectionNode, keys);
            NoteIndicatorsOutsideTheSection(section, sectionNode);
        }
    }

    private static void NoteUnknownIndicators(LayoutNode section, HashSet<string> keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, line) in section.Texts("indicators"))
        {
            if (!keys.Contains(key))
            {
                section.Note(line, $"'{key}' is not in the catalogue: {Remedy(key, keys)}");
            }

            if (!seen.Add(key))
            {
                section.Note(line, $"'{key}' stands twice in this section: take one of them out.");
            }
        }
    }

    /// <summary>A chart or a team table without its row would show a figure whose target and direction stand nowhere.</summary>
    private static void NoteIndicatorsOutsideTheSection(LayoutSection section, LayoutNode node)
    {
        foreach (var (chart, chartNode) in section.Charts.Zip(node.Nodes("charts", shorthand: "indicator")))
        {
            if (!section.Indicators.Contains(chart.Indicator))
            {
                chartNode.Note(
                    chartNode.LineOf("indicator"),
                    $"the chart of '{chart.Indicator}' has no row in this section: add the key to 'indicators'."
                );
            }
        }

        foreach (var (key, line) in node.Texts("team_tables").Where(item => !section.Indicators.Contains(item.Text)))
        {
            node.Note(line, $"the team table of '{key}' has no row in this section: add the key to 'indicators'.");
        }
    }

    private static string Remedy(string key, HashSet<string> keys)
    {
        var near = keys.Where(known => known.Split('_')[0] == key.Split('_')[0])
            .OrderByDescending(known => known.Zip(key).TakeWhile(pair => pair.First == pair.Second).Count())
            .ThenBy(known => known, StringComparer.Ordinal)
            .FirstOrDefault();
        return near is null
            ? "use a key of definitions/indicators/."
            : $"use a key of definitions/indicators/, for example '{near}'.";
    }
}
