using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Yardstick.Core.Reports.Layouts;

/// <summary>All report layouts of the product, checked against the catalogue when they are loaded.</summary>
public sealed class ReportLayouts
{
    /// <summary>The layout that is meant when none is named.</summary>
    public const string Usual = "panel-report";

    private ReportLayouts(IReadOnlyList<ReportLayout> all) => All = all;

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<ReportLayout> All { get; }

    public ReportLayout? Find(string name) => All.FirstOrDefault(layout => layout.Name == name);

    /// <param name="folder"><c>definitions/reports</c>: each <c>.yml</c> directly in it is a layout.</param>
    /// <param name="indicatorKeys">Keys of the catalogue; any other key in a layout is a problem.</param>
    /// <exception cref="LayoutsInvalid">With all problems of all files.</exception>
    public static ReportLayouts Load(string folder, IEnumerable<string> indicatorKeys)
    {
        var keys = indicatorKeys.ToHashSet(StringComparer.Ordinal);
        var problems = new List<LayoutProblem>();
        var layouts = new List<ReportLayout>();
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yml") : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            if (Read(file, keys, problems) is { } layout)
            {
                layouts.Add(layout);
            }
        }

        if (layouts.Count == 0 && problems.Count == 0)
        {
            problems.Add(new LayoutProblem(folder, 1, "no layout was found: the folder needs at least one .yml file."));
        }

        return problems.Count == 0
            ? new ReportLayouts(layouts)
            : throw new LayoutsInvalid([
                .. problems.Distinct().OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line),
            ]);
    }

    private static ReportLayout? Read(string path, HashSet<string> keys, List<LayoutProblem> problems)
    {
        var file = Path.GetFileName(path);
        try
        {
            using var text = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(text);
            if (stream.Documents is not [{ RootNode: YamlMappingNode root }])
            {
                problems.Add(
                    new LayoutProblem(file, 1, "a layout is one YAML document of keys, beginning with 'name: …'.")
                );
                return null;
            }

            var node = new LayoutNode(file, root, problems);
            var layout = LayoutReader.Read(node);
            LayoutCheck.Note(layout, node, keys);
            return layout;
        }
        catch (YamlException fault)
        {
            problems.Add(
                new LayoutProblem(
                    file,
                    (int)fault.Start.Line,
                    $"this is not YAML: {fault.Message.Trim().TrimEnd('.')}; correct the line."
                )
            );
            return null;
        }
    }
}
