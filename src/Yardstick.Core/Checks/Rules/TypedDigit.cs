using System.Globalization;

namespace Yardstick.Core.Checks.Rules;

/// <summary>Numbers that one slip of the fingers turns into another: two digits swapped, or one typed too many.</summary>
internal static class TypedDigit
{
    /// <summary>What was probably meant: the one-slip variant nearest to one of the values that the month should lie near; null when none lies within reach.</summary>
    public static decimal? Slip(decimal value, IReadOnlyList<decimal> near, decimal reach) =>
        Variants(value)
            .Select(variant => (Variant: variant, Away: near.Min(other => Math.Abs(variant - other))))
            .Where(variant => variant.Away <= reach)
            .OrderBy(variant => variant.Away)
            .Select(variant => (decimal?)variant.Variant)
            .FirstOrDefault();

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

            // Of a number of two digits, one digit less is another number, not a slip.
            if (digits.Length > 2)
            {
                yield return Read(digits.Remove(i, 1));
            }
        }
    }

    private static decimal Read(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);
}
