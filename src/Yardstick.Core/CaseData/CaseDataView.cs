namespace Yardstick.Core.CaseData;

/// <summary>One tidy view of the accepted rows: a select that reads extract tables, the session's inputs and other views.</summary>
/// <param name="Name">File name without its ending; the name under which other SQL reads it.</param>
/// <param name="Sql">One select statement.</param>
/// <param name="Needs">Names of the views that it reads.</param>
/// <param name="ByMonth">It, or a view that it reads, depends on the months of the session.</param>
public sealed record CaseDataView(string Name, string Sql, IReadOnlyList<string> Needs, bool ByMonth);
