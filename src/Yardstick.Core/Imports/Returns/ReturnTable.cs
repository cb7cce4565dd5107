namespace Yardstick.Core.Imports.Returns;

/// <summary>How rows of a statutory return become rows of a table of the extract: a definition in <c>definitions/extracts/cin-census</c> or <c>ssda903</c>.</summary>
/// <param name="Table">As in the extract format.</param>
/// <param name="From">The kind of rows that the reader of the return makes.</param>
public sealed record ReturnTable(string Table, string From, IReadOnlyList<ReturnColumn> Columns);

/// <summary>A column that the return can fill; the others of the table stay not recorded.</summary>
/// <param name="Field">As the return, or the reader of it, calls the value.</param>
/// <param name="Codes">Codes of the return that the extract writes otherwise; a code that is not here stays as it is. Null when all are the same.</param>
public sealed record ReturnColumn(string Name, string Field, IReadOnlyDictionary<string, string>? Codes);
