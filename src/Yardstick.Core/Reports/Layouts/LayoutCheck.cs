using Yardstick.Core.Indicators;

namespace Yardstick.Core.Reports.Layouts;

/// <summary>What a layout must hold beyond the form of its file.</summary>
internal static class LayoutCheck
{
    /// <param name="name">The file's name without its ending.</param>
    public static void Note(ReportLayout layout, DefinitionNode node, string name, IReadOnlySet<string> keys)
    {
        if (layout.Name.Length > 0 && layout.Name != name)
        {
            node.Note(node.LineOf("name"), $"'{layout.Name}' differs from the file's name; write 'name: {name}'.");
        }

        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (section, sectionNode) in layout.Sections.Zip(node.GroupsOrNone("sections")))
        {
            if (!anchors.Add(section.Anchor))
            {
                sectionNode.Note(
                    sectionNode.LineOf("title"),
                    $"The anchor '{section.Anchor}' stands twice; give this section an 'anchor' of its own."
                );
            }

            NoteUnknownIndicators(sectionNode, keys);
            NoteIndicatorsOutside(section, sectionNode);
        }
    }

    private static void NoteUnknownIndicators(DefinitionNode section, IReadOnlySet<string> keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, line) in section.TextsOrNone("indicators"))
        {
            if (!keys.Contains(key))
            {
                section.Note(line, $"'{key}' is not in the catalogue; {Remedy(key, keys)}");
            }

            if (!seen.Add(key))
            {
                section.Note(line, $"'{key}' stands twice in this section; remove one.");
            }
        }
    }

    /// <summary>A chart or a team table without its row would show a figure whose target and direction stand nowhere.</summary>
    private static void NoteIndicatorsOutside(LayoutSection section, DefinitionNode node)
    {
        var charts = node.GroupsOrNone("charts").Select(chart => chart.OptionalText("indicator"));
        foreach (var (key, line) in charts.Concat(node.TextsOrNone("team_tables")))
        {
            if (key.Length > 0 && !section.Indicators.Contains(key))
            {
                node.Note(line, $"'{key}' has no row in this section; add it to 'indicators'.");
            }
        }
    }

    private static string Remedy(string key, IReadOnlySet<string> keys)
    {
        var near = keys.Where(known => known.Split('_')[0] == key.Split('_')[0])
            .OrderByDescending(known => known.Zip(key).TakeWhile(pair => pair.First == pair.Second).Count())
            .ThenBy(known => known, StringComparer.Ordinal)
            .FirstOrDefault();
        return near is null
            ? "write the key of an indicator."
            : $"write the key of an indicator, for example '{near}'.";
    }
}
