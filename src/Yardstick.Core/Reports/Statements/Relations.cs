using YamlDotNet.RepresentationModel;
using Yardstick.Core.Reports.Layouts;

namespace Yardstick.Core.Reports.Statements;

/// <summary>Figures that explain one another, from <c>definitions/reports/statements/relations.yml</c>.</summary>
public sealed record Relations
{
    public const string File = "relations.yml";

    public required IReadOnlyList<StockRelation> Stocks { get; init; }

    public required IReadOnlyList<StepRelation> Steps { get; init; }

    /// <param name="folder"><c>definitions/reports/statements</c>.</param>
    /// <exception cref="LayoutsInvalid">A key is missing, unknown, or not in the catalogue.</exception>
    public static Relations Load(string folder, IReadOnlySet<string> indicatorKeys)
    {
        var problems = new List<LayoutProblem>();
        using var text = new StreamReader(Path.Combine(folder, File));
        var stream = new YamlStream();
        stream.Load(text);
        var root = new LayoutNode(File, (YamlMappingNode)stream.Documents[0].RootNode, problems);
        var relations = new Relations
        {
            Stocks = [.. root.Nodes("stocks").Select(node => Stock(node, indicatorKeys))],
            Steps = [.. root.Nodes("steps").Select(node => Step(node, indicatorKeys))],
        };
        root.NoteUnknownKeys();
        return problems.Count == 0 ? relations : throw new LayoutsInvalid(problems);
    }

    private static StockRelation Stock(LayoutNode node, IReadOnlySet<string> keys)
    {
        var relation = new StockRelation(
            Key(node, "stock", keys),
            Key(node, "started", keys),
            Key(node, "ended", keys),
            node.Text("started_words"),
            node.Text("ended_words")
        );
        node.NoteUnknownKeys();
        return relation;
    }

    private static StepRelation Step(LayoutNode node, IReadOnlySet<string> keys)
    {
        var relation = new StepRelation(
            Key(node, "from", keys),
            Key(node, "to", keys),
            node.Text("from_words"),
            node.Text("to_words")
        );
        node.NoteUnknownKeys();
        return relation;
    }

    private static string Key(LayoutNode node, string name, IReadOnlySet<string> keys)
    {
        var key = node.Text(name);
        if (key.Length > 0 && !keys.Contains(key))
        {
            node.Note(node.LineOf(name), $"'{key}' is not in the catalogue: use a key of definitions/indicators/.");
        }

        return key;
    }
}

/// <summary>A number at the month end, and the flows of the month that change it.</summary>
public sealed record StockRelation(string Stock, string Started, string Ended, string StartedWords, string EndedWords);

/// <summary>Two steps of the work in one month.</summary>
public sealed record StepRelation(string From, string To, string FromWords, string ToWords);
