using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Assessments;

/// <summary>Writes a series as its values, oldest first; null leaves the month out.</summary>
internal static class Series
{
    public static readonly Month June2023 = new(2023, 6);

    public static IReadOnlyList<SeriesPoint> EndingJune2023(params decimal?[] values) =>
        [
            .. Month
                .RunEnding(June2023, values.Length)
                .Zip(values)
                .Where(pair => pair.Second is not null)
                .Select(pair => Point(pair.First, new Figure.Known(pair.Second!.Value))),
        ];

    public static SeriesPoint Point(Month month, Figure figure) =>
        new()
        {
            Month = month,
            Figure = figure,
            Displayed = figure.ValueOrNull is { } value
                ? value.ToString(System.Globalization.CultureInfo.InvariantCulture)
                : "-",
            Edition = "an edition",
        };
}
