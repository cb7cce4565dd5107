using System.Globalization;
using System.Numerics;
using YamlDotNet.RepresentationModel;

namespace Yardstick.Core.Indicators;

/// <summary>
/// A group of fields in a definition file. Whatever is missing or wrong is noted as a problem and read as nothing (an empty text, 0, no list),
/// so that one reading finds all problems; who reads discards the result when problems were noted.
/// </summary>
internal sealed class DefinitionNode(string file, YamlMappingNode node, ICollection<DefinitionProblem> problems)
{
    public IEnumerable<string> Fields => node.Children.Keys.Select(TextOf);

    public bool Has(string field) => Child(field) is not null;

    /// <summary>Line of the field's value; of the group when the field is missing.</summary>
    public int LineOf(string field) => LineOf(Child(field) ?? node);

    public void Note(int line, string message) => problems.Add(new DefinitionProblem(file, line, message));

    /// <summary>Notes every field that is not one of these.</summary>
    public void Allow(params string[] fields)
    {
        foreach (var key in node.Children.Keys.Where(key => !fields.Contains(TextOf(key), StringComparer.Ordinal)))
        {
            Note(
                LineOf(key),
                $"'{TextOf(key)}' is not a field here; remove it or write one of: {string.Join(", ", fields)}."
            );
        }
    }

    public LinedText Text(string field)
    {
        var text = OptionalText(field);
        if (text.Text.Length == 0)
        {
            Note(text.Line, $"'{field}' {(Has(field) ? "is empty or not a text" : "is missing")}; write it.");
        }

        return text;
    }

    /// <summary>An empty text when the field is missing or empty.</summary>
    public LinedText OptionalText(string field) => new(TextOf(Child(field)), LineOf(field));

    /// <summary>A list of texts; may be empty.</summary>
    public IReadOnlyList<LinedText> Texts(string field)
    {
        if (Child(field) is not YamlSequenceNode list)
        {
            Note(LineOf(field), $"'{field}' is not a list; write a line with a hyphen for each, or [] for none.");
            return [];
        }

        foreach (var item in list.Where(item => TextOf(item).Length == 0))
        {
            Note(LineOf(item), $"An entry of '{field}' is empty; write its text or remove it.");
        }

        return [.. list.Select(item => new LinedText(TextOf(item), LineOf(item))).Where(item => item.Text.Length > 0)];
    }

    public T Word<T>(string field, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        var text = Text(field);
        if (!words.TryGetValue(text.Text, out var value) && text.Text.Length > 0)
        {
            Note(text.Line, $"'{text.Text}' is no {field}; write one of: {string.Join("; ", words.Keys)}.");
        }

        return value;
    }

    public T Number<T>(string field)
        where T : struct, INumber<T>
    {
        var text = Text(field);
        if (
            !T.TryParse(text.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            && text.Text.Length > 0
        )
        {
            Note(text.Line, $"'{text.Text}' is no number for '{field}'; write it in digits.");
        }

        return number;
    }

    public DateOnly Date(string field)
    {
        var text = Text(field);
        if (
            !DateOnly.TryParseExact(
                text.Text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            && text.Text.Length > 0
        )
        {
            Note(text.Line, $"'{text.Text}' is no date for '{field}'; write a day that exists as 2023-04-01.");
        }

        return day;
    }

    /// <summary>The group in a field; null when the field is missing or holds something else.</summary>
    public DefinitionNode? Group(string field)
    {
        if (Child(field) is YamlMappingNode inner)
        {
            return new DefinitionNode(file, inner, problems);
        }

        if (Has(field))
        {
            Note(LineOf(field), $"'{field}' is not a group of fields; write it as in the other files.");
        }

        return null;
    }

    /// <summary>A list of groups, of which there must be one at least.</summary>
    public IReadOnlyList<DefinitionNode> Groups(string field)
    {
        var groups = Child(field) is YamlSequenceNode list ? list.OfType<YamlMappingNode>().ToArray() : [];
        if (groups.Length == 0)
        {
            Note(
                LineOf(field),
                $"'{field}' is missing or not a list of groups of fields; write it as in the other files."
            );
        }

        return [.. groups.Select(inner => new DefinitionNode(file, inner, problems))];
    }

    /// <summary>True for <c>[]</c>: a list that says it has nothing.</summary>
    public bool IsEmptyList(string field) => Child(field) is YamlSequenceNode { Children.Count: 0 };

    private YamlNode? Child(string field) =>
        node.Children.TryGetValue(new YamlScalarNode(field), out var child) ? child : null;

    private static string TextOf(YamlNode? node) => (node as YamlScalarNode)?.Value?.Trim() ?? "";

    private static int LineOf(YamlNode node) => (int)node.Start.Line;
}

/// <summary>A text and the line on which it starts.</summary>
internal sealed record LinedText(string Text, int Line);
