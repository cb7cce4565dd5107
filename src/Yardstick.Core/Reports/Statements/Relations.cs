using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Layouts;

namespace Yardstick.Core.Reports.Statements;

/// <summary>Figures that explain one another, from <c>definitions/reports/statements/relations.yml</c>.</summary>
public sealed record Relations
{
    private const string File = "reports/statements/relations.yml";

    public required IReadOnlyList<StockRelation> Stocks { get; init; }

    public required IReadOnlyList<StepRelation> Steps { get; init; }

    /// <param name="folder">The <c>definitions</c> folder.</param>
    /// <exception cref="DefinitionsInvalid">A field is missing or unknown, or a key is not in the catalogue.</exception>
    public static Relations Load(string folder, IReadOnlySet<string> indicatorKeys)
    {
        var problems = new List<DefinitionProblem>();
        if (DefinitionFile.Open(folder, File, problems) is not { } node)
        {
            throw new DefinitionsInvalid(problems);
        }

        node.Allow("stocks", "steps");
        var relations = new Relations
        {
            Stocks = [.. node.GroupsOrNone("stocks").Select(stock => Stock(stock, indicatorKeys))],
            Steps = [.. node.GroupsOrNone("steps").Select(step => Step(step, indicatorKeys))],
        };
        return problems.Count == 0 ? relations : throw new DefinitionsInvalid(problems);
    }

    private static StockRelation Stock(DefinitionNode node, IReadOnlySet<string> keys)
    {
        node.Allow("stock", "started", "ended", "started_words", "ended_words");
        return new StockRelation(
            Key(node, "stock", keys),
            Key(node, "started", keys),
            Key(node, "ended", keys),
            node.Text("started_words").Text,
            node.Text("ended_words").Text
        );
    }

    private static StepRelation Step(DefinitionNode node, IReadOnlySet<string> keys)
    {
        node.Allow("from", "to", "from_words", "to_words");
        return new StepRelation(
            Key(node, "from", keys),
            Key(node, "to", keys),
            node.Text("from_words").Text,
            node.Text("to_words").Text
        );
    }

    private static string Key(DefinitionNode node, string field, IReadOnlySet<string> keys)
    {
        var (key, line) = node.Text(field);
        if (key.Length > 0 && !keys.Contains(key))
        {
            node.Note(line, $"'{key}' is not in the catalogue; write the key of an indicator.");
        }

        return key;
    }
}

/// <summary>A number at the month end, and the flows of the month that change it.</summary>
public sealed record StockRelation(string Stock, string Started, string Ended, string StartedWords, string EndedWords);

/// <summary>Two steps of the work in one month.</summary>
public sealed record StepRelation(string From, string To, string FromWords, string ToWords);
