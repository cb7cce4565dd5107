using Yardstick.Core.Extracts.Generating.Rows;

namespace Yardstick.Core.Extracts.Generating.Errors;

/// <summary>How one rule of data quality comes to be broken.</summary>
/// <param name="Rule">Number of the rule.</param>
/// <param name="Column">The column that shows it.</param>
/// <param name="Suits">Whether a row of the table can break the rule.</param>
/// <param name="Plant">Breaks it, and returns the row that does: the one given, or a new one.</param>
internal sealed record Planter(
    int Rule,
    string Table,
    string Column,
    Func<Row, RowBook, bool> Suits,
    Func<Row, RowBook, Row> Plant
)
{
    /// <summary>Writes something else into a filled cell.</summary>
    public static Planter Change(int rule, string table, string column, Func<Row, RowBook, Cell> wrong) =>
        new(
            rule,
            table,
            column,
            (row, _) => !row[column].IsEmpty,
            (row, book) =>
            {
                row[column] = wrong(row, book);
                return row;
            }
        );

    /// <inheritdoc cref="Change(int, string, string, Func{Row, RowBook, Cell})"/>
    public static Planter Change(int rule, string table, string column, Cell wrong) =>
        Change(rule, table, column, (_, _) => wrong);

    /// <summary>Empties a filled cell.</summary>
    public static Planter Blank(int rule, string table, string column) => Change(rule, table, column, default(Cell));

    /// <summary>Moves a date before another of the same row, by so many days.</summary>
    public static Planter Before(int rule, string table, string column, string other, int days) =>
        new(
            rule,
            table,
            column,
            (row, _) => row[column].Date is not null && row[other].Date is not null,
            (row, _) =>
            {
                row[column] = row[other].Date!.Value.AddDays(-days);
                return row;
            }
        );

    /// <summary>Delivers a record a second time under another identifier: two at once, where there can be one.</summary>
    /// <param name="suits">Which records can be doubled so that the rule is broken.</param>
    public static Planter Double(int rule, string table, string column, Func<Row, bool> suits) =>
        new(
            rule,
            table,
            column,
            (row, _) => suits(row),
            (row, book) =>
            {
                var second = row.Copy();
                second[second.Table.Key!] = row.RecordId + "X";
                book.Rows.Add(second);
                return second;
            }
        );

    /// <summary>Restricts which rows suit.</summary>
    public Planter Where(Func<Row, RowBook, bool> suits) =>
        this with
        {
            Suits = (row, book) => Suits(row, book) && suits(row, book),
        };
}
