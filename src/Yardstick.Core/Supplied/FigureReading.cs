using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Supplied;

/// <summary>Reads figures as people wrote them, and says of every cell that cannot stand why, and what to write.</summary>
internal sealed class FigureReading(IndicatorCatalogue catalogue, string authority, DateOnly today)
{
    private const int LongestText = 200;
    private readonly List<SuppliedProblem> _problems = [];

    /// <exception cref="SuppliedRefused">With every problem of every row.</exception>
    public IReadOnlyList<FigureToSupply> Read(IReadOnlyList<SuppliedRow> rows)
    {
        List<FigureToSupply> figures = [.. rows.Select(Read).OfType<FigureToSupply>()];
        foreach (
            var repeated in figures
                .GroupBy(figure => (figure.Indicator.Key, figure.Month))
                .SelectMany(group => group.Skip(1))
        )
        {
            _problems.Add(
                repeated.Row.Wrong(
                    SuppliedRow.Period,
                    $"{repeated.Indicator.Key} stands for {SuppliedPeriod.InWords(repeated.Month, repeated.Indicator)} twice: keep one of the two."
                )
            );
        }

        return _problems.Count == 0 ? figures : throw new SuppliedRefused(_problems);
    }

    private FigureToSupply? Read(SuppliedRow row)
    {
        var before = _problems.Count;
        CheckArea(row);
        var source = Text(row, SuppliedRow.Source, "where the figure comes from");
        var supplier = Text(row, SuppliedRow.Supplier, "which team or body supplied it");
        var correction = row[SuppliedRow.Correction];
        if (correction.Length > LongestText)
        {
            TooLong(row, SuppliedRow.Correction);
        }

        if (IndicatorOf(row) is not { } indicator)
        {
            return null;
        }

        var (month, wrong) = SuppliedPeriod.Read(row[SuppliedRow.Period], indicator, today);
        if (wrong is not null)
        {
            _problems.Add(row.Wrong(SuppliedRow.Period, wrong));
        }

        var (numerator, denominator, value) = SuppliedNumbers.Read(row, indicator, _problems);
        return _problems.Count > before
            ? null
            : new FigureToSupply
            {
                Row = row,
                Indicator = indicator,
                Month = month!.Value,
                Numerator = numerator,
                Denominator = denominator,
                Value = value,
                Source = source,
                Supplier = supplier,
                Correction = correction.Length == 0 ? null : correction,
            };
    }

    private Indicator? IndicatorOf(SuppliedRow row)
    {
        var named = row[SuppliedRow.Indicator];
        var indicator = catalogue.Find(named) ?? catalogue.FindByTitle(named);
        if (indicator is { SuppliedBy: not null })
        {
            return indicator;
        }

        _problems.Add(
            row.Wrong(
                SuppliedRow.Indicator,
                indicator is null
                    ? $"'{named}' is no indicator: write one of {string.Join(", ", SuppliedIndicators.Of(catalogue).Select(each => each.Key))}."
                    : $"{indicator.Key} is made from case records and cannot be supplied by hand: correct the records instead."
            )
        );
        return null;
    }

    /// <summary>Teams would have to add up to the authority, and nobody supplies all of them (docs/decisions-on-supplied-figures.md).</summary>
    private void CheckArea(SuppliedRow row)
    {
        if (row[SuppliedRow.Area] is { Length: > 0 } area && area != authority)
        {
            _problems.Add(
                row.Wrong(
                    SuppliedRow.Area,
                    $"'{area}' is not {authority}: figures are supplied for the whole authority; leave the area empty."
                )
            );
        }
    }

    private string Text(SuppliedRow row, string column, string what)
    {
        var text = row[column];
        if (text.Length == 0)
        {
            _problems.Add(row.Wrong(column, $"Nothing says {what}: write it."));
        }
        else if (text.Length > LongestText)
        {
            TooLong(row, column);
        }

        return text;
    }

    private void TooLong(SuppliedRow row, string column) =>
        _problems.Add(row.Wrong(column, $"There are {row[column].Length} characters: write at most {LongestText}."));
}
