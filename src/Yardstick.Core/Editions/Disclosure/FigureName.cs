using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Disclosure;

/// <summary>Which figure is meant, wherever it is printed.</summary>
/// <param name="Indicator">Key of the catalogue.</param>
/// <param name="Area">Name of the row of a team table; empty for the whole authority.</param>
public readonly record struct FigureName(string Indicator, Month Month, string Area)
{
    /// <summary>In place of an area: the whole authority over the twelve months that end with the month.</summary>
    public const string TwelveMonths = "* twelve months together";

    public bool IsAuthority => Area.Length == 0;

    public bool IsTwelveMonths => Area == TwelveMonths;
}
