using System.Text.RegularExpressions;
using Yardstick.Core.Editions.Publishing;

namespace Yardstick.Core.Editions.Disclosure.Texts;

/// <summary>The words that the public version of an edition prints, and what in them may lead to a child and is not recorded as checked.</summary>
public sealed partial class EditionTexts(PublicTextScan scan, TextChecks checks)
{
    /// <summary>In the order of the edition: headlines, texts, actions.</summary>
    public IReadOnlyList<OpenTextFinding> Open(EditionInputs inputs)
    {
        var titles = inputs
            .Definitions.DistinctBy(definition => definition.Indicator)
            .ToDictionary(definition => definition.Indicator, definition => definition.Title, StringComparer.Ordinal);
        IReadOnlyCollection<string> names = [inputs.AuthorityName, .. titles.Values];
        return
        [
            .. Printed(inputs)
                .SelectMany(printed =>
                {
                    var words = WithoutFigures(printed.Text);
                    return checks
                        .Open(inputs.AuthorityCode, words, scan.Scan(words, inputs.SmallNumbers.Settings, names))
                        .Select(finding => new OpenTextFinding(
                            $"{printed.Where} {titles.GetValueOrDefault(printed.Indicator, printed.Indicator)}",
                            words,
                            finding
                        ));
                }),
        ];
    }

    private static IEnumerable<(string Where, string Indicator, string Text)> Printed(EditionInputs inputs) =>
        [
            .. inputs.Headlines.Select(headline => ("headline on", headline.Indicator, headline.Wording)),
            .. inputs.Texts.Select(text => ("text on", text.Indicators[0], text.Wording)),
            .. inputs.Actions.Select(action => ("action", action.Indicator ?? "", action.Wording)),
        ];

    /// <summary>Figures are put in from the public ones, so what stands in their place leads to nobody.</summary>
    private static string WithoutFigures(string text) => Token().Replace(text, "…");

    [GeneratedRegex(@"\{\{[^}]*\}\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Token();
}

/// <param name="Where">In words: the text on which figure.</param>
/// <param name="Text">As it was read, for recording that it was checked.</param>
public sealed record OpenTextFinding(string Where, string Text, TextFinding Finding)
{
    /// <summary>One sentence with the remedy.</summary>
    public string Sentence => $"The {Where.Trim()} says '{Finding.Found}'. {Finding.Why}";
}
