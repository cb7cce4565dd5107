using Yardstick.Core.Editions.Disclosure.Cells;
using Yardstick.Core.Editions.Disclosure.Ranges;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Core.Editions.Disclosure.Systems;

/// <summary>What a printed value says of counts that are not printed with it: the interval that rounding leaves.</summary>
internal static class RoundedValues
{
    private const long InOneHundred = 100;
    private const long InTenThousand = 10_000;

    /// <summary>Numerator and denominator of a printed percentage.</summary>
    public static IEnumerable<Relation> OfShare(
        string words,
        Shown shown,
        int numerator,
        int denominator,
        DisplayRounding rounding
    )
    {
        var (low, high, scale) = Interval(shown, rounding);
        yield return new Relation(
            $"printed value of {words}",
            [new Term(numerator, InOneHundred * scale), new Term(denominator, -low)],
            0,
            long.MaxValue
        );
        yield return new Relation(
            $"printed value of {words}",
            [new Term(denominator, high), new Term(numerator, -InOneHundred * scale)],
            1,
            long.MaxValue
        );
    }

    /// <summary>The count of a printed rate per 10,000 of a known population.</summary>
    public static Relation OfRate(string words, Shown shown, int count, decimal population, DisplayRounding rounding)
    {
        var (low, high, scale) = Interval(shown, rounding);
        return new Relation(
            $"printed rate of {words}",
            [new Term(count, 1)],
            (long)Math.Ceiling(low * population / (InTenThousand * scale)),
            (long)Math.Ceiling(high * population / (InTenThousand * scale)) - 1
        );
    }

    /// <summary>The bounds of the unrounded value, the upper one left out, each times the scale.</summary>
    private static (long Low, long High, long Scale) Interval(Shown shown, DisplayRounding rounding)
    {
        var unit = 1L;
        for (var place = 0; place < shown.Decimals; place++)
        {
            unit *= 10;
        }

        var twice = (long)decimal.Round(shown.Value!.Value * unit * 2);
        return rounding == DisplayRounding.Truncate ? (twice, twice + 2, unit * 2) : (twice - 1, twice + 1, unit * 2);
    }
}
