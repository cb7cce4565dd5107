using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks.Rules;

/// <summary>The same indicator and month with different values in two rows of one edition: an error of the edition.</summary>
internal sealed class TwoValuesRule : IEditionRule
{
    private const string Rule = "two-values";

    /// <summary>Rows that disagree in more than half of at least this many months are two series under one name: said once.</summary>
    private const int MonthsOfASeries = 4;

    public IEnumerable<CheckFinding> Check(CheckedEdition edition) =>
        edition.Identities.SelectMany(rows => Pairs([.. rows])).SelectMany(pair => Compare(pair.First, pair.Second));

    /// <summary>Each row with the first that prints the indicator, so that one wrong cell is not named twice.</summary>
    private static IEnumerable<(CheckedRow First, CheckedRow Second)> Pairs(IReadOnlyList<CheckedRow> rows) =>
        rows.Skip(1).Select(row => (rows[0], row));

    private static IEnumerable<CheckFinding> Compare(CheckedRow first, CheckedRow second)
    {
        var shared = first
            .Known.Select(value => (Left: value, Right: second.At(value.Month)))
            .Where(pair => pair.Right is not null)
            .Select(pair => (pair.Left, Right: pair.Right!))
            .ToList();
        var different = shared.Where(pair => !DisplayedNumber.Agree(pair.Left, pair.Right)).ToList();
        if (shared.Count >= MonthsOfASeries && different.Count * 2 > shared.Count)
        {
            var (left, right) = different[^1];
            yield return Finding(
                first,
                left,
                right,
                $"{different.Count} of {shared.Count} months differ between \"{first.Table.Title}\" and \"{second.Table.Title}\": two definitions under one name, or one row moved; the newest is shown ({Difference(first, left, right)})"
            );
            yield break;
        }

        foreach (var (left, right) in different)
        {
            yield return Finding(
                first,
                left,
                right,
                $"{left.Month.ToWords()} is printed twice with different values: {Difference(first, left, right)}"
            );
        }
    }

    private static CheckFinding Finding(
        CheckedRow series,
        PublishedValue left,
        PublishedValue right,
        string arithmetic
    ) =>
        CheckFinding.Of(
            FindingSeverity.Error,
            Rule,
            series.Name,
            left.Month,
            Written(left),
            Written(right),
            arithmetic
        );

    private static Quote Written(PublishedValue value) =>
        new(
            value.Place,
            value is { Numerator: { } numerator, Denominator: { } denominator }
                ? $"{value.Printed} ({Shown.Number(numerator)}/{Shown.Number(denominator)})"
                : value.Printed
        );

    private static string Difference(CheckedRow series, PublishedValue left, PublishedValue right) =>
        $"{Written(left).Value} and {Written(right).Value}, a difference of {Shown.Number(Math.Abs(left.Number() - right.Number()))}{(series.IsPercentage ? " points" : "")}";
}
