using Yardstick.Core.Indicators;

namespace Yardstick.Core.Clinics;

/// <summary>Something that has to be done for a child by a day: a visit, a review, a plan.</summary>
/// <param name="Key">Small letters and hyphens.</param>
/// <param name="Title">In words.</param>
/// <param name="Indicator">Whose members say when it was done last and when it is due; null for the duties that no indicator holds.</param>
/// <param name="WorkingDays">From the last one, or the start of the clock, where the indicator states no due date.</param>
/// <param name="Days">The same in days.</param>
public sealed record Duty(string Key, string Title, string? Indicator, int? WorkingDays = null, int? Days = null)
{
    /// <summary>Assessments that have begun: within 45 working days.</summary>
    public static Duty Assessment { get; } = new("assessment", "Assessment completed", null);

    /// <summary>Initial health assessments of children who began to be looked after: within 20 working days.</summary>
    public static Duty InitialHealth { get; } = new("initial-health", "Initial health assessment", null);

    /// <summary>Those of <c>definitions/duties.yml</c>, then the two that no indicator holds.</summary>
    /// <exception cref="DefinitionsInvalid">With every problem.</exception>
    public static IReadOnlyList<Duty> Load(string definitions, IReadOnlyCollection<string> indicators)
    {
        var problems = new List<DefinitionProblem>();
        List<Duty> duties = [];
        if (DefinitionFile.Open(definitions, "duties.yml", problems) is { } file)
        {
            file.Allow("duties");
            duties.AddRange(file.Groups("duties").Select(node => Read(node, indicators)));
        }

        return problems.Count == 0 ? [.. duties, Assessment, InitialHealth] : throw new DefinitionsInvalid(problems);
    }

    private static Duty Read(DefinitionNode node, IReadOnlyCollection<string> indicators)
    {
        node.Allow("duty", "title", "indicator", "working_days", "days");
        var indicator = node.Text("indicator");
        if (!indicators.Contains(indicator.Text))
        {
            node.Note(indicator.Line, $"'{indicator.Text}' is no indicator: write the key of one.");
        }

        return new Duty(
            node.Text("duty").Text,
            node.Text("title").Text,
            indicator.Text,
            node.Has("working_days") ? node.Number<int>("working_days") : null,
            node.Has("days") ? node.Number<int>("days") : null
        );
    }
}
