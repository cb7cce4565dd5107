using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Yardstick.Core.Reports.Layouts;

/// <summary>
/// One mapping of a layout file, read key by key. Every wrong value is noted with its line and replaced by something harmless, so that
/// one reading finds all problems; keys that nobody asked for are noted by <see cref="NoteUnknownKeys"/>.
/// </summary>
internal sealed partial class LayoutNode(string file, YamlMappingNode mapping, List<LayoutProblem> problems)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public int Line => (int)mapping.Start.Line;

    public string File => file;

    public void Note(long line, string message) => problems.Add(new LayoutProblem(file, (int)line, message));

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key)
    {
        if (OptionalText(key) is { } text)
        {
            return text;
        }

        if (Find(key) is null)
        {
            Note(Line, $"'{key}' is missing: add '{key}: …'.");
        }

        return "";
    }

    public string? OptionalText(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalarNode { Value: { } value } when !string.IsNullOrWhiteSpace(value):
                return value.Trim();
            case var node:
                Note(node.Start.Line, $"'{key}' needs a text.");
                return null;
        }
    }

    public int WholeNumber(string key, int least, int most, int otherwise)
    {
        if (OptionalText(key) is not { } text)
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

        Note(
            LineOf(key),
            string.Create(
                CultureInfo.InvariantCulture,
                $"'{key}: {text}' must be a whole number from {least} to {most}."
            )
        );
        return otherwise;
    }

    public decimal? Number(string key)
    {
        if (OptionalText(key) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Note(LineOf(key), $"'{key}: {text}' must be a number such as 100.");
        return null;
    }

    public bool YesNo(string key, bool otherwise)
    {
        switch (OptionalText(key))
        {
            case null:
                return otherwise;
            case "true":
                return true;
            case "false":
                return false;
            case var text:
                Note(LineOf(key), $"'{key}: {text}' must be true or false.");
                return otherwise;
        }
    }

    public T Choice<T>(string key, T otherwise)
        where T : struct, Enum =>
        OptionalText(key) is { } text && TryChoice<T>(LineOf(key), text, out var choice) ? choice : otherwise;

    public IReadOnlyList<T>? Choices<T>(string key)
        where T : struct, Enum
    {
        if (Find(key) is null)
        {
            return null;
        }

        var choices = new List<T>();
        foreach (var (text, line) in Texts(key))
        {
            if (TryChoice<T>(line, text, out var choice))
            {
                choices.Add(choice);
            }
        }

        return choices;
    }

    /// <summary>The texts of a list with their lines; empty when the key is absent.</summary>
    public IReadOnlyList<(string Text, int Line)> Texts(string key) =>
        [
            .. Items(key)
                .Select(item =>
                {
                    if (item is YamlScalarNode { Value: { Length: > 0 } value })
                    {
                        return (value, (int)item.Start.Line);
                    }

                    Note(item.Start.Line, $"'{key}' holds texts only.");
                    return ("", 0);
                })
                .Where(item => item.Item2 > 0),
        ];

    /// <summary>The mappings of a list; a plain text <c>x</c> stands for <c>{ shorthand: x }</c> where a shorthand is given.</summary>
    public IReadOnlyList<LayoutNode> Nodes(string key, string? shorthand = null)
    {
        var nodes = new List<LayoutNode>();
        foreach (var item in Items(key))
        {
            if (item is YamlMappingNode child)
            {
                nodes.Add(new LayoutNode(file, child, problems));
            }
            else if (shorthand is not null && item is YamlScalarNode scalar)
            {
                nodes.Add(new LayoutNode(file, new YamlMappingNode(new YamlScalarNode(shorthand), scalar), problems));
            }
            else
            {
                Note(item.Start.Line, $"'{key}' holds mappings such as '- {shorthand ?? "title"}: …'.");
            }
        }

        return nodes;
    }

    /// <summary>The mapping under a key, or null.</summary>
    public LayoutNode? Child(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlMappingNode child:
                return new LayoutNode(file, child, problems);
            case var node:
                Note(node.Start.Line, $"'{key}' needs keys of its own below it.");
                return null;
        }
    }

    public int LineOf(string key) => (int)(Find(key)?.Start.Line ?? Line);

    public void NoteUnknownKeys()
    {
        foreach (var key in mapping.Children.Keys.Where(key => !_known.Contains(key.ToString())))
        {
            Note(
                key.Start.Line,
                $"'{key}' is not known here: use one of {string.Join(", ", _known.Order(StringComparer.Ordinal))}."
            );
        }
    }

    private IEnumerable<YamlNode> Items(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode sequence:
                return sequence.Children;
            case var node:
                Note(node.Start.Line, $"'{key}' needs a list.");
                return [];
        }
    }

    private YamlNode? Find(string key)
    {
        _known.Add(key);
        return mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    private bool TryChoice<T>(long line, string text, out T choice)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Kebab(value.ToString()), text, StringComparison.OrdinalIgnoreCase))
            {
                choice = value;
                return true;
            }
        }

        var possible = string.Join(", ", Enum.GetNames<T>().Select(Kebab));
        Note(line, $"'{text}' is not known here: use one of {possible}.");
        choice = default;
        return false;
    }

    /// <summary><c>ChangeOnMonth</c> is written <c>change-on-month</c>, <c>Mean12</c> <c>mean-12</c>.</summary>
    internal static string Kebab(string name) => WordStart().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])[A-Z0-9]", RegexOptions.None, 1000)]
    private static partial Regex WordStart();
}
