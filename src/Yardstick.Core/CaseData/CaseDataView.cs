namespace Yardstick.Core.CaseData;

/// <summary>One tidy view of the accepted rows: a select that reads extract tables, the session's inputs and other views.</summary>
/// <param name="Name">File name without its ending; the name under which other SQL reads it.</param>
/// <param name="Sql">One select statement.</param>
/// <param name="Needs">Names of the views that it reads.</param>
/// <param name="ByMonth">It, or a view that it reads, depends on the months of the session.</param>
public sealed record CaseDataView(string Name, string Sql, IReadOnlyList<string> Needs, bool ByMonth)
{
    /// <summary>Each reader takes one kind of its rows: its text says <c>-- Read in parts:</c>.</summary>
    public required bool InParts { get; init; }

    /// <summary>Names of views from which a single kind of its rows is made: its text says <c>-- Read for one part:</c>.</summary>
    public required IReadOnlyList<string> ForOnePart { get; init; }

    /// <summary>
    /// Whether a session keeps its rows in a table. Otherwise each reader calculates them where it needs them, and only the kind that it takes.
    /// </summary>
    public bool IsLaidOut { get; init; } = true;
}
