using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Imports.Published.Tables;

/// <summary>The columns of an indicator table by their use.</summary>
internal sealed record IndicatorColumns
{
    public required int Title { get; init; }

    public required int? Reference { get; init; }

    /// <summary>In printed order, each month and part once: the first column counts.</summary>
    public required IReadOnlyList<(int Column, ColumnMeaning.OfMonth Month)> Months { get; init; }

    /// <summary>Columns whose month and part stand further left already.</summary>
    public required IReadOnlyList<HeadedColumn> RepeatedMonths { get; init; }

    /// <summary>All other columns, with the role of their cells.</summary>
    public required IReadOnlyList<(HeadedColumn Column, CellRole Role)> Others { get; init; }

    /// <summary>Columns left of the months whose cells may say Numerator or Denominator.</summary>
    public required IReadOnlyList<int> Labels { get; init; }

    /// <summary>In printed order, each once.</summary>
    public required IReadOnlyList<Month> MonthsInOrder { get; init; }

    private Dictionary<ColumnMeaning.OfMonth, int> ColumnsByMonth { get; init; } = [];

    public int? ColumnOf(Month month, MonthPart part) =>
        ColumnsByMonth.TryGetValue(new ColumnMeaning.OfMonth(month, part), out var column) ? column : null;

    public static IndicatorColumns Of(FoundTable table, Month editionMonth)
    {
        var (months, repeated) = MonthsOf(table.Columns);
        var firstMonth = months.Min(month => month.Column);
        var title = TitleOf(table, firstMonth);
        var reference = table.Columns.FirstOrDefault(column => column.Meaning is ColumnMeaning.Reference)?.Number;
        var others = table.Columns.Where(column =>
            column.Meaning is not ColumnMeaning.OfMonth && column.Number != title && column.Number != reference
        );
        return new IndicatorColumns
        {
            Title = title,
            Reference = reference == title ? null : reference,
            Months = months,
            MonthsInOrder = [.. months.Select(month => month.Month.Month).Distinct()],
            ColumnsByMonth = months.ToDictionary(month => month.Month, month => month.Column),
            RepeatedMonths = repeated,
            Others = WithTarget([.. others], editionMonth),
            Labels =
            [
                .. table
                    .Columns.Where(column =>
                        column.Number < firstMonth && column.Number != title && column.Meaning is ColumnMeaning.Unknown
                    )
                    .Select(column => column.Number),
            ],
        };
    }

    private static (List<(int Column, ColumnMeaning.OfMonth Month)> Months, List<HeadedColumn> Repeated) MonthsOf(
        IReadOnlyList<HeadedColumn> columns
    )
    {
        var (months, repeated) = (new List<(int Column, ColumnMeaning.OfMonth Month)>(), new List<HeadedColumn>());
        foreach (var column in columns)
        {
            if (column.Meaning is not ColumnMeaning.OfMonth month)
            {
                continue;
            }

            if (months.Exists(known => known.Month == month))
            {
                repeated.Add(column);
            }
            else
            {
                months.Add((column.Number, month));
            }
        }

        return (months, repeated);
    }

    /// <summary>The column with a known heading; else, left of the months, the one with the longest texts.</summary>
    private static int TitleOf(FoundTable table, int firstMonth) =>
        table.Columns.FirstOrDefault(column => column.Meaning is ColumnMeaning.Title)?.Number
        ?? table
            .Columns.Where(column => column.Number < firstMonth && column.Meaning is ColumnMeaning.Unknown)
            .OrderByDescending(column => table.Body.Sum(row => FoundTable.CellOf(row, column.Number).Text.Length))
            .Select(column => (int?)column.Number)
            .FirstOrDefault()
        ?? table.Columns[0].Number;

    /// <summary>Where no column is headed Target, the target of the edition's own year is the target.</summary>
    private static IReadOnlyList<(HeadedColumn, CellRole)> WithTarget(List<HeadedColumn> columns, Month editionMonth)
    {
        var hasTarget = columns.Exists(column => column.Meaning is ColumnMeaning.OfRole { Role: CellRole.Target });
        return
        [
            .. columns.Select(column =>
                (
                    column,
                    column.Meaning is ColumnMeaning.OfRole role
                        ? !hasTarget && IsCurrentTarget(role, editionMonth)
                            ? CellRole.Target
                            : role.Role
                        : CellRole.Other
                )
            ),
        ];
    }

    private static bool IsCurrentTarget(ColumnMeaning.OfRole role, Month month) =>
        role is { Role: CellRole.TargetOfYear, Year: { } year }
        && year.Start == (year.IsFinancial ? month.StartOfFinancialYear.Year : month.Year);
}
