namespace Yardstick.Core.Reference;

/// <summary>The DfE's statistical neighbour models in the order in which they came into force.</summary>
public sealed class NeighbourModels
{
    internal NeighbourModels(string folder)
    {
        var neighbours = ReferenceTable
            .Read(folder, "neighbours.csv", ["model", "authority_code", "rank", "neighbour_code", "closeness"], Read)
            .ToLookup(row => row.Model, StringComparer.Ordinal);
        All =
        [
            .. ReferenceTable
                .Read(
                    folder,
                    "neighbour-models.csv",
                    ["model", "in_force_from", "source"],
                    row => new NeighbourModel
                    {
                        Name = row.Text("model"),
                        InForceFrom = row.Date("in_force_from"),
                        Source = row.Text("source"),
                        Neighbours = ByAuthority(neighbours[row.Text("model")]),
                    }
                )
                .OrderBy(model => model.InForceFrom),
        ];
    }

    public IReadOnlyList<NeighbourModel> All { get; }

    /// <summary>The model in force on a day; before the first one held, that one.</summary>
    public NeighbourModel At(DateOnly day) => All.LastOrDefault(model => model.InForceFrom <= day) ?? All[0];

    private static (string Model, string Authority, Neighbour Neighbour) Read(ReferenceRow row) =>
        (
            row.Text("model"),
            row.Text("authority_code"),
            new Neighbour(row.Text("neighbour_code"), row.Number<int>("rank"), row.Text("closeness"))
        );

    private static Dictionary<string, IReadOnlyList<Neighbour>> ByAuthority(
        IEnumerable<(string Model, string Authority, Neighbour Neighbour)> rows
    ) =>
        rows.GroupBy(row => row.Authority, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                IReadOnlyList<Neighbour> (group) =>
                    [.. group.Select(row => row.Neighbour).OrderBy(neighbour => neighbour.Rank)],
                StringComparer.Ordinal
            );
}
