using Yardstick.Core.Indicators;

namespace Yardstick.Core.Reports.Layouts;

/// <summary>All report layouts of the product, checked against the catalogue when they are loaded.</summary>
public sealed class ReportLayouts
{
    /// <summary>The layout that is meant when none is named.</summary>
    public const string Usual = "panel-report";

    /// <summary>The folder inside <c>definitions/</c>: each <c>.yml</c> directly in it is a layout.</summary>
    public const string Folder = "reports";

    private ReportLayouts(IReadOnlyList<ReportLayout> all) => All = all;

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<ReportLayout> All { get; }

    public ReportLayout? Find(string name) => All.FirstOrDefault(layout => layout.Name == name);

    /// <param name="folder">The <c>definitions</c> folder.</param>
    /// <param name="indicatorKeys">Keys of the catalogue; any other key in a layout is a problem.</param>
    /// <exception cref="DefinitionsInvalid">With all problems of all layouts at once.</exception>
    public static ReportLayouts Load(string folder, IReadOnlySet<string> indicatorKeys)
    {
        var problems = new List<DefinitionProblem>();
        var layouts = new List<ReportLayout>();
        foreach (var name in Names(folder))
        {
            if (DefinitionFile.Open(folder, $"{Folder}/{name}.yml", problems) is { } node)
            {
                var layout = LayoutReader.Read(node);
                LayoutCheck.Note(layout, node, name, indicatorKeys);
                layouts.Add(layout);
            }
        }

        if (layouts.Count == 0 && problems.Count == 0)
        {
            problems.Add(
                new DefinitionProblem(Folder, 0, $"No layout was found in {folder}; restore them from the product.")
            );
        }

        return problems.Count == 0
            ? new ReportLayouts(layouts)
            : throw new DefinitionsInvalid([
                .. problems
                    .Distinct()
                    .OrderBy(problem => problem.File, StringComparer.Ordinal)
                    .ThenBy(problem => problem.Line),
            ]);
    }

    private static IEnumerable<string> Names(string folder)
    {
        var layouts = Path.Combine(folder, Folder);
        return Directory.Exists(layouts)
            ? Directory
                .GetFiles(layouts, "*.yml")
                .Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Order(StringComparer.Ordinal)
            : [];
    }
}
