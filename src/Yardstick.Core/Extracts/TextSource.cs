namespace Yardstick.Core.Extracts;

/// <summary>One delivered file as text, with what its reader must tell about it.</summary>
/// <param name="Tables">One table for a text file, one a visible sheet for a workbook.</param>
public sealed record TextSource(IReadOnlyList<TextTable> Tables, IReadOnlyList<SourceNote> Notes);

/// <summary>Something about a file that the person who delivered it should know: a hidden sheet left out, an old encoding.</summary>
/// <param name="Rule">Short stable name, for example <c>hidden-sheet</c>.</param>
/// <param name="Message">One sentence: what was found and what to do about it.</param>
public sealed record SourceNote(string Rule, CellPlace Place, string Value, string Message);
