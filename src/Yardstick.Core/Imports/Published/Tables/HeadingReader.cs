using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Workbooks;
using Yardstick.Core.Imports.Published.Cells;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Imports.Published.Tables;

/// <summary>Finds the one or two rows that head a table, and says what each column means.</summary>
internal sealed class HeadingReader(PublishedSpellings spellings)
{
    /// <returns>The heading that starts at this row, or null when none does.</returns>
    public TableHead? ReadAt(IReadOnlyList<TextRow> rows, int index)
    {
        var row = rows[index];
        if (HoldsFigures(row))
        {
            return null;
        }

        var below = index + 1 < rows.Count && !HoldsFigures(rows[index + 1]) ? rows[index + 1] : null;
        if (Columns(upper: null, row) is var single && IsHead(single))
        {
            return below is not null && IsSecondHeading(below)
                ? new TableHead(index, index + 1, Columns(row, below))
                : new TableHead(index, index, single);
        }

        return below is not null && IsUpperHeading(row) && Columns(row, below) is var both && IsHead(both)
            ? new TableHead(index, index + 1, both)
            : null;
    }

    /// <summary>A month among title and role headings, or several months, or the columns of a team table.</summary>
    private static bool IsHead(IReadOnlyList<HeadedColumn> columns)
    {
        var months = columns.Count(column => column.Meaning is ColumnMeaning.OfMonth);
        return months >= 2
            || (months == 1 && columns.Any(column => column.Meaning is ColumnMeaning.Title))
            || TableHead.IsOfTeams(columns);
    }

    /// <summary>Numbers other than years: no heading has them.</summary>
    private static bool HoldsFigures(TextRow row) =>
        row.Cells.Any(cell =>
            !cell.IsBlank
            && SerialDate.Of(cell) is null
            && YearText.Alone(HeadingText.Plain(cell.Text)) is null
            && (PrintedNumber.Of(cell) is not null || PrintedRatio.Read(cell.Text) is not null)
        );

    /// <summary>Group headings or years above the real ones: several texts, none of them a value.</summary>
    private bool IsUpperHeading(TextRow row)
    {
        var texts = row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text).Distinct().ToList();
        return (texts.Count >= 2 || texts.Any(text => YearText.Alone(HeadingText.Plain(text)) is not null))
            && !texts.Exists(text => spellings.Values.StateOf(text) is not null);
    }

    /// <summary>A second heading row holds nothing but words of headings: %, Numerator, Denominator, Target.</summary>
    private bool IsSecondHeading(TextRow row)
    {
        var texts = row.Cells.Where(cell => !cell.IsBlank).ToList();
        return texts.Count >= 2
            && texts.TrueForAll(cell =>
                spellings.Months.PartOf(cell.Text) is not null
                || spellings.Headings.MeaningOf(cell.Text) is not null
                || MonthOf(cell) is not null
            )
            && texts.Exists(cell => spellings.Months.PartOf(cell.Text) is not null);
    }

    private List<HeadedColumn> Columns(TextRow? upper, TextRow lower)
    {
        var columns = new List<HeadedColumn>();
        var spread = TextCell.Empty;
        var width = Math.Max(upper?.Cells.Count ?? 0, lower.Cells.Count);
        for (var i = 0; i < width; i++)
        {
            var (above, below) = (CellAt(upper, i), CellAt(lower, i));
            // A month or year written once stands for the columns to its right that have a heading of their own below.
            spread =
                above.IsBlank ? spread
                : IsMonthOrYear(above) ? above
                : TextCell.Empty;
            above = above.IsBlank && !below.IsBlank ? spread : above;
            columns.Add(ColumnOf(i + 1, above, below));
        }

        return AsTeams(columns) ?? columns;
    }

    private HeadedColumn ColumnOf(int number, TextCell above, TextCell below)
    {
        if (above.IsBlank || below.IsBlank || above.Text == below.Text)
        {
            var only = below.IsBlank ? above : below;
            return new HeadedColumn(number, only.Text, MeaningOf(only) ?? new ColumnMeaning.Unknown());
        }

        var both = $"{above.Text} {below.Text}";
        ColumnMeaning? together =
            MonthOf(above) is { } month && spellings.Months.PartOf(below.Text) is { } part ? month with { Part = part }
            : spellings.Months.InYear(below.Text, above.Text) is { } named
                ? new ColumnMeaning.OfMonth(named, MonthPart.Value)
            : spellings.Headings.MeaningOf(both);
        if (together is not null)
        {
            return new HeadedColumn(number, both, together);
        }

        // A group's heading ("Benchmarks") adds nothing to a known one below it; a known one above keeps what is below as a detail.
        var group = MonthOf(above) is null ? spellings.Headings.MeaningOf(above.Text) : null;
        return MeaningOf(below) is { } known
            ? new HeadedColumn(number, below.Text, known)
            : new HeadedColumn(number, both, group ?? new ColumnMeaning.Unknown());
    }

    private ColumnMeaning? MeaningOf(TextCell cell) => MonthOf(cell) ?? spellings.Headings.MeaningOf(cell.Text);

    /// <summary>A real date counts as the date that it is, not as what it shows: June 2302 shows as Jun-02.</summary>
    private ColumnMeaning.OfMonth? MonthOf(TextCell cell) =>
        SerialDate.Of(cell) is not { } date ? spellings.Months.Read(cell.Text)
        : date.Year is >= 1990 and <= 2199 ? new ColumnMeaning.OfMonth(Month.Of(date), MonthPart.Value)
        : null;

    private bool IsMonthOrYear(TextCell cell) =>
        MonthOf(cell) is not null || YearText.Alone(HeadingText.Plain(cell.Text)) is not null;

    /// <summary>Without months, and with team, numerator and denominator: the columns of a team table.</summary>
    private List<HeadedColumn>? AsTeams(List<HeadedColumn> columns)
    {
        if (columns.Exists(column => column.Meaning is ColumnMeaning.OfMonth))
        {
            return null;
        }

        var teams = columns.ConvertAll(column =>
            spellings.Headings.TeamColumnOf(column.Header) is { } team
                ? column with
                {
                    Meaning = new ColumnMeaning.OfTeam(team),
                }
                : column
        );
        return TableHead.IsOfTeams(teams) ? teams : null;
    }

    private static TextCell CellAt(TextRow? row, int index) =>
        row is not null && index < row.Cells.Count ? row.Cells[index] : TextCell.Empty;
}
