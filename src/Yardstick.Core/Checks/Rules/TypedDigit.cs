using System.Globalization;

namespace Yardstick.Core.Checks.Rules;

/// <summary>Numbers that one slip of the fingers turns into another: two digits swapped, one left out, one typed twice.</summary>
internal static class TypedDigit
{
    /// <summary>What was probably meant: a one-slip variant inside the range of the other months; null when there is none.</summary>
    public static decimal? Slip(decimal value, IReadOnlyList<decimal> others)
    {
        var median = others.Order().ElementAt(others.Count / 2);
        return Variants(value)
            .Where(variant => variant >= others.Min() && variant <= others.Max())
            .OrderBy(variant => Math.Abs(variant - median))
            .Select(variant => (decimal?)variant)
            .FirstOrDefault();
    }

    private static IEnumerable<decimal> Variants(decimal value)
    {
        var digits = Math.Abs(value).ToString("0", CultureInfo.InvariantCulture);
        for (var i = 0; i < digits.Length; i++)
        {
            if (i + 1 < digits.Length)
            {
                yield return Read(
                    string.Concat(
                        digits.AsSpan(0, i),
                        digits.AsSpan(i + 1, 1),
                        digits.AsSpan(i, 1),
                        digits.AsSpan(i + 2)
                    )
                );
            }

            if (digits.Length > 1)
            {
                yield return Read(digits.Remove(i, 1));
            }
        }
    }

    private static decimal Read(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);
}
