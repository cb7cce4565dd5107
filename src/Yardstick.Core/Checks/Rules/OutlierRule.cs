using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Rules;

/// <summary>
/// A value far outside its own history: a typed digit. Services do change, so a value is named only when it stands alone between its
/// neighbours in time and is far from the median in units of the usual spread, or when one slip of a digit would bring it home.
/// Also a percentage under 0 or over 100.
/// </summary>
internal sealed class OutlierRule(IReadOnlyList<PercentageOfCounts> percentages) : IEditionRule
{
    private const string Rule = "target-or-outlier";

    private const int FewestMonths = 8;

    /// <summary>Spreads from the median at which a value is named by itself, and at which it is named when a slip of a digit or a copied cell explains it.</summary>
    private const decimal FarOut = 8;
    private const decimal OutWithSlip = 6;
    private const decimal OutWithTwin = 6;

    /// <summary>A change of scale in a short row: a digit too many or too few.</summary>
    private const int FewestMonthsForScale = 5;

    public IEnumerable<CheckFinding> Check(CheckedEdition edition) =>
        edition.Series.SelectMany(series => Impossible(series).Concat(Outside(edition, series)));

    private IEnumerable<CheckFinding> Impossible(CheckedRow series) =>
        series.IsPercentage
        && !percentages.Any(relation => relation.MayExceedWhole && relation.Percentage == series.Name)
            ? series
                .Known.Where(value => value.Number() is < 0 or > 100)
                .Select(value =>
                    CheckFinding.Of(
                        FindingSeverity.Error,
                        Rule,
                        series.Name,
                        value.Month,
                        value.Quote(),
                        null,
                        $"{value.Printed} is not between 0% and 100%"
                    )
                )
            : [];

    private static IEnumerable<CheckFinding> Outside(CheckedEdition edition, CheckedRow series)
    {
        for (var i = 0; i < series.Known.Count; i++)
        {
            if (Doubt(edition, series, i) is { } doubt)
            {
                var value = series.Known[i];
                var neighbour = series.Known[i > 0 ? i - 1 : i + 1];
                yield return CheckFinding.Of(
                    FindingSeverity.Warning,
                    Rule,
                    series.Name,
                    value.Month,
                    value.Quote(),
                    neighbour.Quote(),
                    doubt
                );
            }
        }
    }

    private static string? Doubt(CheckedEdition edition, CheckedRow series, int index)
    {
        var value = series.Known[index].Number();
        // Its own counts bear a percentage out: whatever happened, no digit was mistyped.
        var isBorneOut = DisplayedNumber.Ratio(series.Known[index]) is { } exact && Math.Abs(exact - value) < 1;
        if (isBorneOut || (series.IsPercentage && value is < 0 or > 100))
        {
            return null;
        }

        var others = series.Known.Where((_, i) => i != index).Select(other => other.Number()).ToList();
        var history = OwnHistory.Of(others, series.IsCount);
        if (series.IsCount && others.Count >= FewestMonthsForScale && history.IsAnotherScale(value))
        {
            return $"{Shown.Number(value)} beside a median of {Shown.Number(history.Median)} in {others.Count} other months: a digit too many or too few?";
        }

        if (others.Count < FewestMonths || !StandsAlone(series, index, history))
        {
            return null;
        }

        var away = Math.Abs(value - history.Median);
        var said =
            $"{Shown.Amount(value, series.IsPercentage)} is {Shown.Number(away)} from the median {Shown.Number(history.Median)} of {others.Count} other months ({Shown.Number(others.Min())} to {Shown.Number(others.Max())}), {Shown.Number(Math.Round(away / history.Spread, 1))} times their usual spread";
        if (
            away >= OutWithSlip * history.Spread
            && TypedDigit.Slip(value, [history.Median, .. Beside(series, index)], 1.5m * history.Spread) is { } meant
        )
        {
            return $"{said}; {Shown.Amount(meant, series.IsPercentage)} with one slip of a digit undone would fit";
        }

        if (away >= OutWithTwin * history.Spread && Twin(edition, series, index) is { } twin)
        {
            return $"{said}; the same value stands in \"{twin.Row.PrintedTitle}\" ({twin.At(series.Known[index].Month)!.Place}): copied?";
        }

        return away >= FarOut * history.Spread ? said : null;
    }

    /// <summary>Another row of the table with the same value in the same month.</summary>
    private static CheckedRow? Twin(CheckedEdition edition, CheckedRow series, int index) =>
        edition.Series.FirstOrDefault(other =>
            other.Table == series.Table
            && other.Identity != series.Identity
            && other.IsPercentage == series.IsPercentage
            && other.At(series.Known[index].Month)?.Number() == series.Known[index].Number()
        );

    /// <summary>A real change of level shows in the months beside it; a typing slip does not.</summary>
    private static bool StandsAlone(CheckedRow series, int index, OwnHistory history)
    {
        var value = series.Known[index].Number();
        var away = value - history.Median;
        return Beside(series, index).All(other => (value - other) * Math.Sign(away) >= Math.Abs(away) / 2);
    }

    private static IEnumerable<decimal> Beside(CheckedRow series, int index) =>
        new[] { index - 1, index + 1 }
            .Where(i => i >= 0 && i < series.Known.Count)
            .Select(i => series.Known[i].Number());
}
