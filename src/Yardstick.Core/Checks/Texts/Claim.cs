using Yardstick.Core.Periods;

namespace Yardstick.Core.Checks.Texts;

/// <summary>What a sentence says with a number.</summary>
/// <param name="Month">The month that the number is tied to; null when none is, which means the reported month.</param>
/// <param name="Since">The first month of a stated mean, sum or projection, where the sentence says it.</param>
internal sealed record Claim(
    NumberInText Number,
    ClaimKind Kind,
    Nearness Nearness,
    Month? Month,
    Month? Since,
    ChangeSense Change
)
{
    /// <summary>Whether a figure is what the sentence says, as exactly as the sentence says it.</summary>
    public bool Says(decimal figure)
    {
        var stated = Number.Value;
        return Nearness switch
        {
            Nearness.About => Math.Abs(figure - stated) <= Math.Max(1, stated * 0.06m),
            Nearness.Above => figure >= stated && figure <= Math.Max(stated + 2, stated * 1.2m),
            Nearness.Below => figure <= stated && figure >= Math.Min(stated - 2, stated * 0.8m),
            _ => DisplayedNumber.CanShow(stated, figure, Number.Decimals),
        };
    }
}

internal enum ClaimKind
{
    Value,
    Change,
    Target,
    Benchmark,
    Mean,
    Sum,
    Projection,
}

internal enum Nearness
{
    Exact,
    About,
    Above,
    Below,
}

/// <param name="Sign">1 up, -1 down, 0 when the words do not say.</param>
/// <param name="OnYear">Compared with last year.</param>
/// <param name="Earlier">The month that the sentence compares with ("than in May"); null when it names none.</param>
internal sealed record ChangeSense(int Sign, bool OnYear, Month? Earlier);
