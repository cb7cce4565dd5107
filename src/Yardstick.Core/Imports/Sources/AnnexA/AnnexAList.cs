using System.Text.RegularExpressions;

namespace Yardstick.Core.Imports.Sources.AnnexA;

/// <summary>One of the eleven lists: its columns, and the records that a row of it gives. A definition in <c>definitions/extracts/annex-a</c>.</summary>
public sealed record AnnexAList
{
    /// <summary>1 to 11.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>False when no figure is made of what it holds.</summary>
    public required bool IsKept { get; init; }

    public required IReadOnlyList<AnnexAColumn> Columns { get; init; }

    public required IReadOnlyList<AnnexARecord> Records { get; init; }

    /// <summary>Null when the list says nothing of whose case it is.</summary>
    public AnnexALead? Lead { get; init; }
}

public enum AnnexAKind
{
    Text,
    Date,
    Number,
    Code,
}

/// <param name="As">The short name by which cells of records refer to it; null when nothing is made of it.</param>
/// <param name="Codes">The group of spellings and codes; null for what is no code.</param>
/// <param name="Detail">The list of codes of the case data, for a cell that says more than the workbook asks; null for none.</param>
/// <param name="Matches">Headings that stand for it besides its name.</param>
public sealed record AnnexAColumn(
    string Name,
    string? As,
    AnnexAKind Kind,
    string? Codes,
    string? Detail,
    bool IsRequired,
    Regex? Matches
);

/// <summary>A row of a case table that a row of a list gives.</summary>
public sealed record AnnexARecord
{
    public required string Table { get; init; }

    /// <summary>Columns without which there is no record.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>A row without this record is no mistake.</summary>
    public required bool IsOptional { get; init; }

    /// <summary>Codes that a column must have, by the letters that the workbook gives them; no condition where it is empty.</summary>
    public required IReadOnlyDictionary<string, string> Only { get; init; }

    public required IReadOnlyList<AnnexACell> Cells { get; init; }

    /// <summary>Cells of a record that no other list names; empty for most.</summary>
    public required IReadOnlyList<AnnexACell> Alone { get; init; }
}

/// <param name="Text">A text with columns in braces: <c>{child}|{start}</c>; <c>{not support}</c> is a flag turned round.</param>
public sealed record AnnexACell(string Column, string Text);

/// <summary>That the allocated worker and team of a row lead the child's case.</summary>
/// <param name="Since">The column of the first day on which they may have.</param>
/// <param name="Until">The column of the day on which the case ended; null for none.</param>
/// <param name="Rank">Of several lists that name a child the lowest counts.</param>
public sealed record AnnexALead(string Since, string? Until, int Rank);
