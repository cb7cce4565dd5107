using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>What one edition says otherwise than another: figures of the same months and teams, texts, targets, definitions. Pure.</summary>
public sealed record EditionComparison
{
    /// <summary>By indicator and month; those of teams follow those of the authority.</summary>
    public required IReadOnlyList<ChangedFigure> Figures { get; init; }

    public required IReadOnlyList<ChangedText> Texts { get; init; }

    public required IReadOnlyList<ChangedTarget> Targets { get; init; }

    public required IReadOnlyList<ChangedDefinition> Definitions { get; init; }

    public bool IsEmpty => Figures.Count + Texts.Count + Targets.Count + Definitions.Count == 0;

    /// <param name="before">The edition that was there first.</param>
    public static EditionComparison Between(EditionContent before, EditionContent after)
    {
        var titles = new[] { before, after }
            .SelectMany(content => content.Figures.Tables)
            .SelectMany(table => table.Rows)
            .Where(row => row.Indicator is not null)
            .DistinctBy(row => row.Indicator!, StringComparer.Ordinal)
            .ToDictionary(row => row.Indicator!, row => row.PrintedTitle, StringComparer.Ordinal);
        string TitleOf(string key) => titles.GetValueOrDefault(key, key);
        return new EditionComparison
        {
            Figures = ChangedFigures.Between(
                before.Inputs.Month,
                before.Figures,
                after.Inputs.Month,
                after.Figures,
                TitleOf
            ),
            Texts = [.. TextsBetween(before, after, TitleOf)],
            Targets = [.. TargetsBetween(before.Inputs, after.Inputs, TitleOf)],
            Definitions = [.. DefinitionsBetween(before.Inputs, after.Inputs)],
        };
    }

    private static IEnumerable<ChangedText> TextsBetween(
        EditionContent before,
        EditionContent after,
        Func<string, string> titleOf
    )
    {
        var old = Said(before.Inputs).ToDictionary(text => text.About, text => text, StringComparer.Ordinal);
        var now = Said(after.Inputs).ToDictionary(text => text.About, text => text, StringComparer.Ordinal);
        return old
            .Keys.Union(now.Keys, StringComparer.Ordinal)
            .Where(about => old.GetValueOrDefault(about).Text != now.GetValueOrDefault(about).Text)
            .Select(about => new ChangedText(
                titleOf(now.GetValueOrDefault(about).Indicator ?? old[about].Indicator),
                ChangedWords.Between(old.GetValueOrDefault(about).Text ?? "", now.GetValueOrDefault(about).Text ?? "")
            ));
    }

    /// <summary>Commentaries by the indicator that each was written for, then headlines.</summary>
    private static IEnumerable<(string About, string Indicator, string Text)> Said(EditionInputs inputs) =>
        inputs
            .Texts.Select(text => ($"text {text.Indicators[0]}", text.Indicators[0], text.Shown))
            .Concat(
                inputs
                    .Headlines.DistinctBy(headline => headline.Indicator, StringComparer.Ordinal)
                    .Select(headline => ($"headline {headline.Indicator}", headline.Indicator, headline.Wording))
            );

    private static IEnumerable<ChangedTarget> TargetsBetween(
        EditionInputs before,
        EditionInputs after,
        Func<string, string> titleOf
    )
    {
        var old = before.Targets.ToDictionary(
            target => target.Indicator,
            target => target.Text,
            StringComparer.Ordinal
        );
        var now = after.Targets.ToDictionary(target => target.Indicator, target => target.Text, StringComparer.Ordinal);
        return old
            .Keys.Union(now.Keys, StringComparer.Ordinal)
            .Where(key => old.GetValueOrDefault(key) != now.GetValueOrDefault(key))
            .Select(key => new ChangedTarget(
                key,
                titleOf(key),
                old.GetValueOrDefault(key, "none"),
                now.GetValueOrDefault(key, "none")
            ));
    }

    private static IEnumerable<ChangedDefinition> DefinitionsBetween(EditionInputs before, EditionInputs after)
    {
        var old = before.Definitions.ToDictionary(definition => definition.Indicator, StringComparer.Ordinal);
        return from definition in after.Definitions
            let earlier = old.GetValueOrDefault(definition.Indicator)
            where earlier is not null && (earlier.Version, earlier.Hash) != (definition.Version, definition.Hash)
            select new ChangedDefinition(definition.Indicator, definition.Title, earlier.Version, definition.Version);
    }
}

/// <summary>What two editions are compared by.</summary>
public sealed record EditionContent(EditionInputs Inputs, PublishedDelivery Figures);

/// <param name="About">Title of the figure that it is about.</param>
public sealed record ChangedText(string About, IReadOnlyList<TextPart> Parts);

public sealed record ChangedTarget(string Indicator, string Title, string Before, string After);

/// <summary>Another version of a definition, or the same version with other words or SQL.</summary>
public sealed record ChangedDefinition(string Indicator, string Title, int VersionBefore, int Version);
