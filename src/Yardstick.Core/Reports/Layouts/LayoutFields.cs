using System.Globalization;
using System.Text.RegularExpressions;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Reports.Layouts;

/// <summary>Fields of a layout, most of which may be left out: what is left out is the usual, what is wrong is noted with its line.</summary>
internal static partial class LayoutFields
{
    public static string? TextOrNull(this DefinitionNode node, string field) =>
        node.Has(field) ? node.Text(field).Text : null;

    public static int WholeNumber(this DefinitionNode node, string field, int least, int most, int otherwise)
    {
        if (node.TextOrNull(field) is not { Length: > 0 } text)
        {
            return otherwise;
        }

        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        node.Note(
            node.LineOf(field),
            string.Create(
                CultureInfo.InvariantCulture,
                $"'{text}' is no number for '{field}'; write one from {least} to {most}."
            )
        );
        return otherwise;
    }

    public static decimal? NumberOrNull(this DefinitionNode node, string field) =>
        node.Has(field) ? node.Number<decimal>(field) : null;

    public static bool YesNo(this DefinitionNode node, string field, bool otherwise)
    {
        if (!node.Has(field))
        {
            return otherwise;
        }

        return node.Word(
            field,
            new Dictionary<string, bool>(StringComparer.Ordinal) { ["true"] = true, ["false"] = false }
        );
    }

    public static T Choice<T>(this DefinitionNode node, string field, T otherwise)
        where T : struct, Enum => node.Has(field) ? node.Word(field, Words<T>.All) : otherwise;

    public static IReadOnlyList<T> Choices<T>(this DefinitionNode node, string field, IReadOnlyList<T> otherwise)
        where T : struct, Enum
    {
        if (!node.Has(field))
        {
            return otherwise;
        }

        var choices = new List<T>();
        foreach (var (text, line) in node.Texts(field))
        {
            if (Words<T>.All.TryGetValue(text, out var choice))
            {
                choices.Add(choice);
            }
            else
            {
                node.Note(line, $"'{text}' is no {field}; write one of: {string.Join("; ", Words<T>.All.Keys)}.");
            }
        }

        return choices;
    }

    public static IReadOnlyList<LinedText> TextsOrNone(this DefinitionNode node, string field) =>
        node.Has(field) ? node.Texts(field) : [];

    public static IReadOnlyList<DefinitionNode> GroupsOrNone(this DefinitionNode node, string field) =>
        node.Has(field) ? node.Groups(field) : [];

    /// <summary><c>ChangeOnMonth</c> is written <c>change-on-month</c>, <c>Mean12</c> <c>mean-12</c>.</summary>
    public static string Kebab(string name) => WordStart().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])[A-Z0-9]", RegexOptions.None, 1000)]
    private static partial Regex WordStart();

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> All = Enum.GetValues<T>()
            .ToDictionary(value => Kebab(value.ToString()), StringComparer.OrdinalIgnoreCase);
    }
}
