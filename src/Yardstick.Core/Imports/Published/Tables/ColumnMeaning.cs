using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Imports.Published.Tables;

/// <summary>Closed union: what a column of a published table holds.</summary>
public abstract record ColumnMeaning
{
    private ColumnMeaning() { }

    public sealed record Title : ColumnMeaning;

    public sealed record Reference : ColumnMeaning;

    public sealed record OfMonth(Month Month, MonthPart Part) : ColumnMeaning;

    /// <param name="Year">The year that the heading names, where it does.</param>
    public sealed record OfRole(CellRole Role, HeadingYear? Year = null) : ColumnMeaning;

    public sealed record OfTeam(TeamColumn Column) : ColumnMeaning;

    /// <summary>No heading, or one that no spelling knows: its cells are kept as they are printed.</summary>
    public sealed record Unknown : ColumnMeaning;
}

/// <summary>Which of a month's figures a column or row holds.</summary>
public enum MonthPart
{
    Value,
    Numerator,
    Denominator,
}

/// <summary>The columns of a table that breaks one indicator down by team.</summary>
public enum TeamColumn
{
    Team,
    Numerator,
    Denominator,
    Percentage,
}

/// <param name="Number">1-based column of the sheet or file.</param>
/// <param name="Header">The printed heading; of two heading rows, both.</param>
public sealed record HeadedColumn(int Number, string Header, ColumnMeaning Meaning);
