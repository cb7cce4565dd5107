using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Extracts.Statistics;

/// <summary>The data sets that can be imported: <c>definitions/statistics/data-sets.yml</c>.</summary>
public sealed class StatisticsDataSets
{
    private const string File = "statistics/data-sets.yml";

    private StatisticsDataSets(IReadOnlyList<StatisticsDataSet> all) => All = all;

    public IReadOnlyList<StatisticsDataSet> All { get; }

    /// <param name="definitions">The folder <c>definitions/</c>.</param>
    /// <exception cref="DefinitionsInvalid">The file is missing, or a data set of it is wrong.</exception>
    public static StatisticsDataSets Load(string definitions, PublishedMeasures measures)
    {
        var problems = new List<DefinitionProblem>();
        IReadOnlyList<StatisticsDataSet> all = DefinitionFile.Open(definitions, File, problems) is { } file
            ? Read(file, measures)
            : [];
        return problems.Count == 0 ? new StatisticsDataSets(all) : throw new DefinitionsInvalid(problems);
    }

    /// <summary>The data set whose columns a file has; the one with most of them where several do. Null when there is none.</summary>
    public StatisticsDataSet? Of(IReadOnlyCollection<string> columns) =>
        All.Where(set => set.Columns.All(columns.Contains)).MaxBy(set => set.Columns.Count());

    private static List<StatisticsDataSet> Read(DefinitionNode file, PublishedMeasures measures)
    {
        file.Allow("data_sets");
        return [.. file.Groups("data_sets").Select(set => ReadSet(set, measures))];
    }

    private static StatisticsDataSet ReadSet(DefinitionNode node, PublishedMeasures measures)
    {
        node.Allow("data_set", "title", "publication", "filter", "measures");
        return new StatisticsDataSet
        {
            Name = node.Text("data_set").Text,
            Title = node.Text("title").Text,
            Publication = node.Text("publication").Text,
            Filter = node.Text("filter").Text,
            Measures = [.. node.Groups("measures").Select(measure => ReadMeasure(measure, measures))],
        };
    }

    private static MeasureColumn ReadMeasure(DefinitionNode node, PublishedMeasures measures)
    {
        node.Allow("measure", "rows", "column");
        var name = node.Text("measure");
        if (measures.Find(name.Text) is null)
        {
            node.Note(name.Line, $"'{name.Text}' is no national measure; write a short name of national-measures.csv.");
        }

        return new MeasureColumn(name.Text, node.Text("rows").Text, node.Text("column").Text);
    }
}
