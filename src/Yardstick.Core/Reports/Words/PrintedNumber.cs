using System.Globalization;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Reports.Words;

/// <summary>The number that a reader sees: what is said of two figures must hold for the figures as printed.</summary>
public static class PrintedNumber
{
    private static readonly char[] Ornaments = ['%', '<', '>', '=', ' '];

    /// <summary><c>86%</c> is 86, <c>1,910</c> is 1910; null when the text is no number.</summary>
    public static decimal? Of(string printed) =>
        decimal.TryParse(
            printed.Trim(Ornaments).Replace('−', '-'),
            NumberStyles.Number | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    /// <summary>Null when the month's figure is not known.</summary>
    public static decimal? Of(SeriesPoint? point) =>
        point?.Figure is Figure.Known known ? Of(point.Displayed) ?? known.Value : null;
}
