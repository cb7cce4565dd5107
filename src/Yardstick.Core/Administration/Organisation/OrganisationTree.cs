using System.Globalization;
using Dapper;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Administration.Organisation;

/// <summary>The organisation tree of an authority as its extract has it, or as a frozen month had it.</summary>
public sealed class OrganisationTree(Database database)
{
    private const string Folder = "Administration/Organisation/";

    /// <summary>The highest nodes of the current extract, with those below them, by name.</summary>
    public IReadOnlyList<OrganisationNode> Now(string authority) => Read("organisation_now.sql", new { authority });

    /// <summary>The same of a frozen month.</summary>
    public IReadOnlyList<OrganisationNode> At(string authority, Month month) =>
        Read("organisation_frozen.sql", new { authority, period_end = month.LastDay });

    /// <summary>What changed from one frozen month to the next, and from the last one to the current extract; the newest first.</summary>
    public IReadOnlyList<OrganisationChange> Changes(string authority)
    {
        using var connection = database.OpenConnection();
        var frozen = connection
            .Query<OrganisationRow>(SqlFile.Text(Folder + "organisation_frozen_all.sql"), new { authority })
            .GroupBy(row => row.PeriodEnd!.Value)
            .Select(month => (Since: (Month?)Month.Of(month.Key), Nodes: States(month)));
        var now = connection.Query<OrganisationRow>(SqlFile.Text(Folder + "organisation_now.sql"), new { authority });
        List<(Month? Since, IReadOnlyList<OrganisationState> Nodes)> states = [.. frozen, (null, States(now))];
        return
        [
            .. states
                .Zip(states.Skip(1))
                .SelectMany(pair => OrganisationChanges.Between(pair.First.Nodes, pair.Second.Nodes, pair.Second.Since))
                .OrderByDescending(change => change.Since?.LastDay ?? DateOnly.MaxValue),
        ];
    }

    private static IReadOnlyList<OrganisationState> States(IEnumerable<OrganisationRow> rows) =>
        [
            .. rows.Select(row => new OrganisationState
            {
                AreaId = row.AreaId,
                Name = row.AreaName,
                ParentId = row.ParentId,
                Level = row.AreaLevel,
            }),
        ];

    private List<OrganisationNode> Read(string file, object values)
    {
        using var connection = database.OpenConnection();
        var rows = connection.Query<OrganisationRow>(SqlFile.Text(Folder + file), values).ToList();
        var ids = rows.Select(row => row.AreaId).ToHashSet(StringComparer.Ordinal);
        var below = rows.Where(row => row.ParentId is not null).ToLookup(row => row.ParentId!, StringComparer.Ordinal);
        return
        [
            .. rows.Where(row => row.ParentId is null || row.ParentId == row.AreaId || !ids.Contains(row.ParentId))
                .Select(row => Node(row, below, [row.AreaId])),
        ];
    }

    /// <summary>A loop in the tree ends where it would begin again.</summary>
    private static OrganisationNode Node(
        OrganisationRow row,
        ILookup<string, OrganisationRow> below,
        IReadOnlyList<string> path
    ) =>
        new()
        {
            AreaId = row.AreaId,
            Name = row.AreaName,
            Level = row.AreaLevel,
            Function = row.AreaFunction,
            ValidFrom = row.ValidFrom,
            ValidTo = row.ValidTo,
            Below =
            [
                .. below[row.AreaId]
                    .Where(child => !path.Contains(child.AreaId))
                    .Select(child => Node(child, below, [.. path, child.AreaId])),
            ],
        };

    private sealed record OrganisationRow
    {
        public DateOnly? PeriodEnd { get; init; }

        public required string AreaId { get; init; }

        public string? AreaName { get; init; }

        public string? ParentId { get; init; }

        public string? AreaLevel { get; init; }

        public string? AreaFunction { get; init; }

        public DateOnly? ValidFrom { get; init; }

        public DateOnly? ValidTo { get; init; }
    }
}

/// <summary>A node of the organisation tree with those below it.</summary>
public sealed record OrganisationNode
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public required string AreaId { get; init; }

    public string? Name { get; init; }

    /// <summary>Null where the extract names none: then its depth in the tree decides.</summary>
    public string? Level { get; init; }

    /// <summary>What the team does, such as <c>front-door</c>.</summary>
    public string? Function { get; init; }

    public DateOnly? ValidFrom { get; init; }

    /// <summary>The first day without it.</summary>
    public DateOnly? ValidTo { get; init; }

    public required IReadOnlyList<OrganisationNode> Below { get; init; }

    /// <summary>Id, level, function and dates, for beside the name.</summary>
    public string Words =>
        string.Join(
            ", ",
            new[]
            {
                AreaId,
                Level,
                Function is "other" ? null : Function,
                ValidFrom is { } from ? string.Create(English, $"from {from:d MMMM yyyy}") : null,
                ValidTo is { } to && to < People.OpenEnd.Date
                    ? string.Create(English, $"until {to.AddDays(-1):d MMMM yyyy}")
                    : null,
            }.OfType<string>()
        );
}
