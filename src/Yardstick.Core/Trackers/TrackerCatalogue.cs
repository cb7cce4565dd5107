using Yardstick.Core.Indicators;
using Yardstick.Core.People;

namespace Yardstick.Core.Trackers;

/// <summary>The trackers of <c>definitions/trackers</c>, checked at start.</summary>
public sealed class TrackerCatalogue
{
    private const string Folder = "trackers";
    private const int MostWeeks = 52;
    private static readonly string[] Fields =
    [
        "tracker",
        "order",
        "title",
        "purpose",
        "review_weeks",
        "reasons",
        "decisions",
        "exits",
    ];

    private TrackerCatalogue(IReadOnlyList<TrackerDefinition> all) => All = all;

    /// <summary>In their order.</summary>
    public IReadOnlyList<TrackerDefinition> All { get; }

    /// <summary>Null where there is none of that key.</summary>
    public TrackerDefinition? Find(string? key) => All.FirstOrDefault(tracker => tracker.Key == key);

    /// <param name="definitions">The folder of all definitions.</param>
    /// <exception cref="DefinitionsInvalid">With every problem of every file.</exception>
    public static TrackerCatalogue Load(string definitions, IndicatorCatalogue indicators)
    {
        var problems = new List<DefinitionProblem>();
        var folder = Path.Combine(definitions, Folder);
        List<(int Order, TrackerDefinition Tracker)> read = [];
        foreach (
            var name in (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yml") : [])
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
        )
        {
            if (DefinitionFile.Open(definitions, $"{Folder}/{name}", problems) is { } file)
            {
                read.Add((file.Number<int>("order"), Read(file, Path.GetFileNameWithoutExtension(name), indicators)));
            }
        }

        return problems.Count == 0
            ? new TrackerCatalogue([.. read.OrderBy(each => each.Order).Select(each => each.Tracker)])
            : throw new DefinitionsInvalid(problems);
    }

    private static TrackerDefinition Read(DefinitionNode file, string name, IndicatorCatalogue indicators)
    {
        file.Allow(Fields);
        var key = file.Text("tracker");
        if (key.Text.Length > 0 && key.Text != name)
        {
            file.Note(key.Line, $"'{key.Text}' is not the name of the file; write {name}, or name the file after it.");
        }

        var weeks = file.Number<int>("review_weeks");
        if (file.Has("review_weeks") && weeks is < 1 or > MostWeeks)
        {
            file.Note(file.LineOf("review_weeks"), $"{weeks} weeks are no time to a review; write 1 to {MostWeeks}.");
        }

        return new TrackerDefinition
        {
            Key = key.Text,
            Title = file.Text("title").Text,
            Purpose = file.Text("purpose").Text,
            ReviewWeeks = weeks,
            Reasons = Distinct(
                file,
                "reasons",
                [.. file.Groups("reasons").Select(node => Reason(node, indicators))],
                reason => reason.Indicator
            ),
            Decisions = Choices(file, "decisions", "decision"),
            Exits = Choices(file, "exits", "exit"),
        };
    }

    private static EntryReason Reason(DefinitionNode node, IndicatorCatalogue indicators)
    {
        node.Allow("indicator", "members", "words");
        var indicator = node.Text("indicator");
        var members = node.Word("members", HyphenedWord.All<EntryMembers>());
        var found = indicators.Find(indicator.Text);
        if (indicator.Text.Length > 0 && found?.Calculation is not IndicatorCalculation.Sql)
        {
            node.Note(
                indicator.Line,
                found is null
                    ? $"'{indicator.Text}' is no indicator; write the key of one."
                    : $"'{indicator.Text}' has no children of its own; write the key of an indicator with SQL."
            );
        }
        else if (found?.Unit is IndicatorUnit.Count && members is EntryMembers.NotMet)
        {
            node.Note(
                node.LineOf("members"),
                $"{indicator.Text} is a count, and whoever is behind it is counted; write met."
            );
        }

        return new EntryReason(indicator.Text, members, node.Text("words").Text);
    }

    private static IReadOnlyList<TrackerChoice> Choices(DefinitionNode file, string field, string key) =>
        Distinct(
            file,
            field,
            [
                .. file.Groups(field)
                    .Select(node =>
                    {
                        node.Allow(key, "words");
                        return new TrackerChoice(node.Text(key).Text, node.Text("words").Text);
                    }),
            ],
            choice => choice.Key
        );

    private static IReadOnlyList<T> Distinct<T>(
        DefinitionNode file,
        string field,
        IReadOnlyList<T> read,
        Func<T, string> key
    )
    {
        foreach (var twice in read.GroupBy(key).Where(same => same.Key.Length > 0 && same.Skip(1).Any()))
        {
            file.Note(file.LineOf(field), $"'{twice.Key}' stands twice in '{field}'; remove one of them.");
        }

        return read;
    }
}
