using Dapper;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>The organisation tree of an extract: which teams stand at or below a node.</summary>
public sealed class AreaTree
{
    /// <summary>The area of what no team answers for.</summary>
    public const string Unallocated = "-";

    private readonly ILookup<string, string> _above;
    private readonly HashSet<string> _wholes;

    private AreaTree(ILookup<string, string> above, string root, string authorityCode)
    {
        (_above, Root) = (above, root);
        _wholes = new HashSet<string>(StringComparer.Ordinal) { root, authorityCode };
    }

    /// <summary>The area id of the authority: its node in the tree, else its code.</summary>
    public string Root { get; }

    public static AreaTree Of(Measurement measurement, MeasuredExtract extract)
    {
        using var session = measurement.Open(extract, [], [Month.Of(extract.ExtractDate)]);
        var above = session
            .Connection.Query<(string Area, string Ancestor)>(SqlFile.Text("Observations/Measuring/area_path_list.sql"))
            .ToLookup(row => row.Area, row => row.Ancestor, StringComparer.Ordinal);
        var root = session.Connection.QuerySingle<string?>(SqlFile.Text("Observations/Measuring/area_root.sql"));
        return new AreaTree(above, root ?? extract.AuthorityCode, extract.AuthorityCode);
    }

    /// <summary>Whether there is such an area: a node, the authority's own code, or <c>-</c>.</summary>
    public bool Has(string area) => area == Unallocated || _wholes.Contains(area) || _above.Contains(area);

    /// <summary>Whether what a team answers for belongs to an area. Everything belongs to the authority.</summary>
    /// <param name="team">Null where no team answers for it.</param>
    /// <param name="area">Null for the authority.</param>
    public bool Belongs(string? team, string? area) =>
        area is null
        || _wholes.Contains(area)
        || (team is null ? area == Unallocated : _above[team].Contains(area, StringComparer.Ordinal));
}
