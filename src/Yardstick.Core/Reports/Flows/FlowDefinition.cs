using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Layouts;

namespace Yardstick.Core.Reports.Flows;

/// <summary>The steps of the work from the front door to care and their conversions, from <c>definitions/flow.yml</c>.</summary>
public sealed record FlowDefinition(IReadOnlyList<FlowStep> Steps, IReadOnlyList<FlowConversion> Conversions)
{
    private const string File = "flow.yml";

    /// <param name="folder">The <c>definitions</c> folder.</param>
    /// <exception cref="DefinitionsInvalid">A field is missing or unknown, a key is not in the catalogue, or a step is no step.</exception>
    public static FlowDefinition Load(string folder, IReadOnlySet<string> indicatorKeys)
    {
        var problems = new List<DefinitionProblem>();
        if (DefinitionFile.Open(folder, File, problems) is not { } node)
        {
            throw new DefinitionsInvalid(problems);
        }

        node.Allow("steps", "conversions");
        List<FlowStep> steps = [.. node.GroupsOrNone("steps").Select(step => Step(step, indicatorKeys))];
        List<FlowConversion> conversions =
        [
            .. node.GroupsOrNone("conversions").Select(each => Conversion(each, steps, indicatorKeys)),
        ];
        return problems.Count == 0 ? new FlowDefinition(steps, conversions) : throw new DefinitionsInvalid(problems);
    }

    private static FlowStep Step(DefinitionNode node, IReadOnlySet<string> keys)
    {
        node.Allow("indicator", "words");
        return new FlowStep(Key(node, "indicator", keys), node.Text("words").Text);
    }

    private static FlowConversion Conversion(
        DefinitionNode node,
        IReadOnlyList<FlowStep> steps,
        IReadOnlySet<string> keys
    )
    {
        if (node.Has("followed"))
        {
            node.Allow("words", "followed");
            return new FlowConversion.Followed(node.Text("words").Text, Key(node, "followed", keys));
        }

        node.Allow("from", "to");
        return new FlowConversion.OfPeriod(StepOf(node, "from", steps), StepOf(node, "to", steps));
    }

    private static FlowStep StepOf(DefinitionNode node, string field, IReadOnlyList<FlowStep> steps)
    {
        var (key, line) = node.Text(field);
        if (steps.FirstOrDefault(step => step.Indicator == key) is { } step)
        {
            return step;
        }

        node.Note(line, $"'{key}' is not one of the steps above; write the indicator of a step.");
        return new FlowStep(key, key);
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

/// <param name="Indicator">Key of a monthly count.</param>
/// <param name="Words">What is counted, in the plural.</param>
public sealed record FlowStep(string Indicator, string Words);

/// <summary>Closed union: how many of one step go on to another.</summary>
public abstract record FlowConversion
{
    private FlowConversion() { }

    /// <summary>The count of one step over that of another in the same period; not the path of the same children.</summary>
    public sealed record OfPeriod(FlowStep From, FlowStep To) : FlowConversion;

    /// <param name="Indicator">Key of a percentage that follows the same records.</param>
    public sealed record Followed(string Words, string Indicator) : FlowConversion;
}
