using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Checks;

/// <summary>What a printed number can have come from: published papers round, and some cut off (derived-figures: display).</summary>
internal static class DisplayedNumber
{
    /// <summary>Decimal places of the number in a printed text: <c>97.3%</c> has 1, <c>1,804</c> has 0.</summary>
    public static int Decimals(string printed)
    {
        var point = printed.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : printed.Skip(point + 1).TakeWhile(char.IsAsciiDigit).Count();
    }

    /// <summary>A stored number at the decimals that its printed text shows.</summary>
    public static decimal Of(decimal stored, string printed) =>
        Math.Round(stored, Decimals(printed), MidpointRounding.AwayFromZero);

    /// <summary>Whether <paramref name="printed"/> is <paramref name="exact"/>, rounded half away from zero or cut off at so many places.</summary>
    public static bool CanShow(decimal printed, decimal exact, int decimals) =>
        Math.Round(exact, decimals, MidpointRounding.AwayFromZero) == printed
        || Math.Round(exact, decimals, MidpointRounding.ToZero) == printed;

    /// <summary>Whether one unrounded value can stand behind both: <c>86%</c> and <c>86.4%</c> agree, <c>86%</c> and <c>88%</c> do not.</summary>
    public static bool Agree(PublishedValue left, PublishedValue right)
    {
        if (left.Numerator != right.Numerator && left.Numerator is not null && right.Numerator is not null)
        {
            return false;
        }

        if (left.Denominator != right.Denominator && left.Denominator is not null && right.Denominator is not null)
        {
            return false;
        }

        return left.Number() == right.Number() || Shows(left, right) || Shows(right, left);
    }

    private static bool Shows(PublishedValue coarse, PublishedValue fine)
    {
        var decimals = Decimals(coarse.Printed);
        return (decimals < Decimals(fine.Printed) && CanShow(coarse.Number(), fine.Number(), decimals))
            || (Ratio(fine) is { } exact && CanShow(coarse.Number(), exact, decimals));
    }

    /// <summary>Numerator over denominator in per cent, where both are printed and there is a case.</summary>
    public static decimal? Ratio(PublishedValue value) =>
        value is { Numerator: { } numerator, Denominator: { } denominator } && denominator != 0
            ? 100 * numerator / denominator
            : null;

    /// <summary>The unrounded values that a printed number can stand for, in an edition that rounds or cuts off.</summary>
    public static (decimal Low, decimal High) Range(decimal printed, int decimals, DisplayRounding rounding)
    {
        var unit = 1m;
        for (var place = 0; place < decimals; place++)
        {
            unit /= 10;
        }

        return rounding == DisplayRounding.Round
            ? (printed - (unit / 2), printed + (unit / 2))
            : (printed, printed + unit);
    }
}
