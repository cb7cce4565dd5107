using System.Text.RegularExpressions;
using Yardstick.Core.Editions.Publishing;

namespace Yardstick.Core.Editions.Disclosure.Texts;

/// <summary>The words that the public version of an edition prints, and what in them may lead to a child and is not recorded as checked.</summary>
public sealed partial class EditionTexts(PublicTextScan scan, TextChecks checks)
{
    /// <summary>In the order of the edition: headlines, texts, actions, areas of focus, the timetable, position statements.</summary>
    public IReadOnlyList<PrintedTextFinding> Open(EditionInputs inputs) =>
        [.. Found(inputs).Where(found => found.Check is null)];

    /// <summary>The same, with those that are recorded as checked.</summary>
    public IReadOnlyList<PrintedTextFinding> Found(EditionInputs inputs)
    {
        var titles = inputs
            .Definitions.DistinctBy(definition => definition.Indicator)
            .ToDictionary(definition => definition.Indicator, definition => definition.Title, StringComparer.Ordinal);
        IReadOnlyCollection<string> names =
        [
            inputs.AuthorityName,
            .. titles.Values,
            .. (inputs.Positions ?? []).Select(position => position.Service),
        ];
        return
        [
            .. Printed(inputs)
                .SelectMany(printed =>
                {
                    var words = WithoutFigures(printed.Text);
                    return checks
                        .With(inputs.AuthorityCode, words, scan.Scan(words, inputs.SmallNumbers.Settings, names))
                        .Select(each => new PrintedTextFinding(
                            $"{printed.Where} {titles.GetValueOrDefault(printed.Indicator, printed.Indicator)}",
                            words,
                            each.Finding,
                            each.Check
                        ));
                }),
        ];
    }

    private static IEnumerable<(string Where, string Indicator, string Text)> Printed(EditionInputs inputs) =>
        [
            .. inputs.Headlines.Select(headline => ("headline on", headline.Indicator, headline.Wording)),
            .. inputs.Texts.Select(text => ("text on", text.Indicators[0], text.Wording)),
            .. inputs.Actions.Select(action => ("action", action.Indicator ?? "", action.Wording)),
            .. (inputs.Focus ?? []).SelectMany(focus =>
                focus
                    .Updates.Select(update => update.Wording)
                    .Prepend(focus.Response)
                    .Prepend(focus.Title)
                    .Select(text => ("area of focus on", focus.Indicators[0], text))
            ),
            .. (inputs.Life ?? []).SelectMany(life =>
                new[] { life.Title, life.Shows, life.Note }
                    .OfType<string>()
                    .Select(text => ("timetable of", life.Indicator, text))
            ),
            .. from position in inputs.Positions ?? []
            where position.IsForPublication
            from text in position.Wording.Texts
            select ("position statement of", position.Service, text),
        ];

    /// <summary>Figures are put in from the public ones, so what stands in their place leads to nobody.</summary>
    private static string WithoutFigures(string text) => Token().Replace(text, "…");

    [GeneratedRegex(@"\{\{[^}]*\}\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Token();
}

/// <param name="Where">In words: the text on which figure.</param>
/// <param name="Text">As it was read, for recording that it was checked.</param>
/// <param name="Check">Who looked and why it leads to nobody; null while nobody has.</param>
public sealed record PrintedTextFinding(string Where, string Text, TextFinding Finding, TextCheck? Check = null)
{
    /// <summary>One sentence with the remedy.</summary>
    public string Sentence => $"The {Where.Trim()} says '{Finding.Found}'. {Finding.Why}";
}
