using YamlDotNet.RepresentationModel;

namespace Yardstick.Tests.Observations.Journeys;

/// <summary>The few shapes of YAML that a journey is written in.</summary>
internal static class YamlFile
{
    public static YamlMappingNode Root(string file)
    {
        using var reader = new StreamReader(file);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    public static IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Tables(
        YamlMappingNode tables
    ) => tables.Children.ToDictionary(table => Text(table.Key), table => Rows((YamlSequenceNode)table.Value));

    public static IEnumerable<YamlMappingNode> Groups(YamlMappingNode node, string field) =>
        node.Children.TryGetValue(field, out var list) ? ((YamlSequenceNode)list).Cast<YamlMappingNode>() : [];

    public static string Text(YamlMappingNode node, string field) => Text(node[field]);

    public static string? OptionalText(YamlMappingNode node, string field) =>
        node.Children.TryGetValue(field, out var value) ? Text(value) : null;

    /// <summary>One text, or a list of texts.</summary>
    public static IEnumerable<string> Texts(YamlMappingNode node, string field) =>
        node[field] is YamlSequenceNode list ? list.Select(Text) : [Text(node[field])];

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(YamlSequenceNode rows) =>
        [
            .. rows.Cast<YamlMappingNode>()
                .Select(
                    IReadOnlyDictionary<string, string> (row) =>
                        row.Children.ToDictionary(cell => Text(cell.Key), cell => Text(cell.Value))
                ),
        ];

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
