using System.Globalization;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks;

/// <summary>How numbers and months are written in a finding's arithmetic: as people in England write them.</summary>
internal static class Shown
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Thousands separated, at most two decimals, none when whole: <c>2,899</c>, <c>23.85</c>.</summary>
    public static string Number(decimal value) => Math.Round(value, 2).ToString("#,0.##", English);

    public static string Percent(decimal value) => Number(value) + "%";

    /// <summary><c>+4</c>, <c>-6</c>, <c>0</c>.</summary>
    public static string Signed(decimal value) => (value > 0 ? "+" : "") + Number(value);

    public static string Amount(decimal value, bool isPercentage) => isPercentage ? Percent(value) : Number(value);

    /// <summary><c>315 + 323 + 272</c>.</summary>
    public static string Sum(IEnumerable<decimal> values) => string.Join(" + ", values.Select(Number));

    public static string Months(IEnumerable<Month> months) =>
        string.Join(", ", months.Select(month => month.ToShort()));
}
