using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Layouts;

namespace Yardstick.Core.Reports.Statements;

/// <summary>Two steps of the work in one month.</summary>
public sealed record Step(string From, string To, string FromWords, string ToWords);

/// <summary>The steps of the work that follow one another, from <c>definitions/reports/statements/steps.yml</c>.</summary>
public static class Steps
{
    private const string File = "reports/statements/steps.yml";

    /// <param name="folder">The <c>definitions</c> folder.</param>
    /// <exception cref="DefinitionsInvalid">A field is missing or unknown, or a key is not in the catalogue.</exception>
    public static IReadOnlyList<Step> Load(string folder, IReadOnlySet<string> indicatorKeys)
    {
        var problems = new List<DefinitionProblem>();
        if (DefinitionFile.Open(folder, File, problems) is not { } node)
        {
            throw new DefinitionsInvalid(problems);
        }

        node.Allow("steps");
        List<Step> steps = [.. node.GroupsOrNone("steps").Select(step => Read(step, indicatorKeys))];
        return problems.Count == 0 ? steps : throw new DefinitionsInvalid(problems);
    }

    private static Step Read(DefinitionNode node, IReadOnlySet<string> keys)
    {
        node.Allow("from", "to", "from_words", "to_words");
        return new Step(
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
