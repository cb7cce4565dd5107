using Yardstick.Core.Indicators;

namespace Yardstick.Core.Editions.Disclosure.Definitions;

/// <summary>Reads names of counts, and notes each that is no indicator of the catalogue.</summary>
internal sealed class DeclaredReader(DefinitionNode file, IndicatorCatalogue catalogue)
{
    /// <summary>The groups of a list, which may be empty, each with these fields and no other.</summary>
    public IReadOnlyList<DefinitionNode> Groups(string list, params string[] fields)
    {
        IReadOnlyList<DefinitionNode> groups = file.IsEmptyList(list) ? [] : file.Groups(list);
        foreach (var group in groups)
        {
            group.Allow(fields);
        }

        return groups;
    }

    public QuantityName Quantity(DefinitionNode group, string field) => Of(group, group.Text(field));

    public IReadOnlyList<QuantityName> Quantities(DefinitionNode group, string field) =>
        [.. group.Texts(field).Select(text => Of(group, text))];

    public IReadOnlyList<string> Keys(string list) => [.. file.Texts(list).Select(text => Of(file, text).Indicator)];

    private QuantityName Of(DefinitionNode group, LinedText text)
    {
        if (QuantityName.TryParse(text.Text) is { } name && catalogue.Find(name.Indicator)?.Key == name.Indicator)
        {
            return name;
        }

        group.Note(
            text.Line,
            $"'{text.Text}' names no count of the catalogue; write a key, with .numerator, .denominator or .rest behind it where it is a percentage."
        );
        return new QuantityName("", CountPart.Numerator);
    }
}
