using Yardstick.Core.Indicators;

namespace Yardstick.Core.Editions.Disclosure.Cells;

/// <summary>
/// Which figures are suppressed for themselves: small counts; shares with a small numerator or complement, or of few; means of few. A rate is
/// as small as its count.
/// </summary>
internal sealed class SmallFigures(DisclosureSettings settings)
{
    public bool IsSmall(FigureCell cell) =>
        cell switch
        {
            { Unit: IndicatorUnit.Percentage, Denominator: > 0 } => cell.Denominator < settings.SmallestDenominator
                || IsSmall(cell.Numerator)
                || IsSmall(cell.Denominator - cell.Numerator),
            { Unit: IndicatorUnit.Weeks, Denominator: > 0 } => cell.Denominator < settings.SmallestDenominator,
            _ => IsSmall(cell.Numerator),
        };

    private bool IsSmall(long? count) => count is { } known && settings.IsSmall(known);
}
