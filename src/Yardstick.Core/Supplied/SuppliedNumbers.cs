using System.Globalization;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Supplied;

/// <summary>Reads the numbers of a supplied figure: numerator and denominator, or the value alone where the counts are not known.</summary>
internal static class SuppliedNumbers
{
    private const decimal Most = 1_000_000_000;
    private const decimal WholePercentage = 100;

    /// <summary>The numbers, or nothing and every problem noted.</summary>
    public static (decimal? Numerator, decimal? Denominator, decimal? Value) Read(
        SuppliedRow row,
        Indicator indicator,
        List<SuppliedProblem> problems
    )
    {
        var before = problems.Count;
        var numerator = Number(row, SuppliedRow.Numerator, problems);
        var denominator = Number(row, SuppliedRow.Denominator, problems);
        var value = Number(row, SuppliedRow.Value, problems);
        if (problems.Count > before)
        {
            return default;
        }

        var (column, sentence) = Wrong(indicator, numerator, denominator, value);
        if (column is not null)
        {
            problems.Add(row.Wrong(column, sentence!));
            return default;
        }

        return indicator.Unit is IndicatorUnit.Count
            ? (numerator ?? value, null, null)
            : (numerator, denominator, value);
    }

    private static (string? Column, string? Sentence) Wrong(
        Indicator indicator,
        decimal? numerator,
        decimal? denominator,
        decimal? value
    ) =>
        (numerator, denominator, value) switch
        {
            (null, null, null) => (
                SuppliedRow.Value,
                indicator.Unit is IndicatorUnit.Count
                    ? "No number is given: write the count."
                    : "No number is given: write numerator and denominator, or the value where they are not known."
            ),
            ({ }, _, { }) or (_, { }, { }) => (
                SuppliedRow.Value,
                "A value stands beside numerator or denominator: write either the value or the two that it is made of, so that they cannot contradict each other."
            ),
            (_, { }, _) when indicator.Unit is IndicatorUnit.Count => (
                SuppliedRow.Denominator,
                $"{indicator.Key} is a count and has no denominator: leave it empty."
            ),
            ({ } count, _, _) when indicator.Unit is IndicatorUnit.Count => Whole(SuppliedRow.Numerator, count),
            (_, _, { } count) when indicator.Unit is IndicatorUnit.Count => Whole(SuppliedRow.Value, count),
            (null, { }, _) => (SuppliedRow.Numerator, "The numerator is missing: write it, or the value alone."),
            ({ }, null, _) => (SuppliedRow.Denominator, "The denominator is missing: write it, or the value alone."),
            ({ } part, { } whole, _) when part > whole && indicator.Unit is not IndicatorUnit.Weeks => (
                SuppliedRow.Numerator,
                $"{Text(part)} is more than the denominator {Text(whole)}: check which of the two is wrong."
            ),
            ({ } part and > 0, 0, _) => (
                SuppliedRow.Denominator,
                $"The denominator is 0 beside a numerator of {Text(part)}: write how many there were in all."
            ),
            (_, _, > WholePercentage) when indicator.Unit is IndicatorUnit.Percentage => (
                SuppliedRow.Value,
                $"{Text(value!.Value)} is more than 100 per cent: check the number."
            ),
            _ => default,
        };

    private static (string?, string?) Whole(string column, decimal count) =>
        count == decimal.Truncate(count) ? default : (column, $"{Text(count)} is not a whole number: a count is one.");

    private static decimal? Number(SuppliedRow row, string column, List<SuppliedProblem> problems)
    {
        var text = row[column];
        if (text.Length == 0)
        {
            return null;
        }

        if (
            !decimal.TryParse(
                text,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            problems.Add(
                row.Wrong(column, $"'{text}' is not a number: write digits, as 12 or 12.5, without signs and units.")
            );
            return null;
        }

        if (number > Most)
        {
            problems.Add(row.Wrong(column, $"{text} is impossibly large: check the number."));
            return null;
        }

        return number;
    }

    private static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
