using System.Globalization;
using YamlDotNet.RepresentationModel;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Observations.Journeys;

/// <summary>
/// One child followed by hand through the specification: the rows of the extract, and the verdict of every indicator that the child is in.
/// In each month that is followed the child is in no other.
/// </summary>
internal sealed record Journey
{
    public static readonly IReadOnlyList<Month> Followed = Month.RunEnding(new Month(2023, 6), 7);

    private static readonly string Folder = Path.Combine(
        AppContext.BaseDirectory,
        "Observations",
        "Journeys",
        "Children"
    );

    /// <summary>Code of the authority in which the child lives alone.</summary>
    public required string Authority { get; init; }

    public required string Child { get; init; }

    /// <summary>Rows by table of the extract.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Given { get; init; }

    /// <summary>What indicators with SQL say of the child, one for each month and row.</summary>
    public required IReadOnlyList<Verdict> Verdicts { get; init; }

    /// <summary>What the child adds to the authority's figure of a derived indicator.</summary>
    public required IReadOnlyList<Verdict> Derived { get; init; }

    public override string ToString() => Child;

    /// <summary>The journeys of all children, by file name.</summary>
    public static IReadOnlyList<Journey> All() =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.yml")
                .Order(StringComparer.Ordinal)
                .Select(
                    (file, index) => Read(YamlFile.Root(file), (2001 + index).ToString(CultureInfo.InvariantCulture))
                ),
        ];

    /// <summary>The organisation in which all children live.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Organisation() =>
        YamlFile.Tables(YamlFile.Root(Path.Combine(Folder, "..", "organisation.yml")));

    private static Journey Read(YamlMappingNode root, string authority) =>
        new()
        {
            Authority = authority,
            Child = YamlFile.Text(root, "child"),
            Given = YamlFile.Tables((YamlMappingNode)root["given"]),
            Verdicts = [.. YamlFile.Groups(root, "verdicts").SelectMany(Verdict.Read)],
            Derived = [.. YamlFile.Groups(root, "derived").SelectMany(Verdict.Read)],
        };
}
