using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Disclosure;

/// <summary>Which figure is meant, wherever it is printed.</summary>
/// <param name="Indicator">Key of the catalogue.</param>
/// <param name="Area">Name of the row of a team table; empty for the whole authority.</param>
public readonly record struct FigureName(string Indicator, Month Month, string Area)
{
    public bool IsAuthority => Area.Length == 0;
}
