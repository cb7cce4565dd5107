using Yardstick.Core.Editions.Disclosure.Cells;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Disclosure.Systems;

/// <summary>
/// What is lost when one more figure is suppressed: least with the smallest of a team, more with the authority's, most with its headlines and
/// with the month that is reported.
/// </summary>
internal sealed class SuppressionCost(IReadOnlyList<string> headlines, Month reported)
{
    private const int Team = 10;
    private const int Authority = 60;
    private const int Headline = 120;
    private const int Reported = 30;
    private const int Nought = 8;
    private const int LargestWeighed = 400;
    private const int CountsOfOne = 20;

    private readonly HashSet<string> _headlines = [.. headlines];

    public int Of(FigureCell cell)
    {
        var size = Math.Min(cell.Numerator ?? cell.Denominator ?? 0, LargestWeighed);
        var cost = (int)(size / CountsOfOne) + (size == 0 ? Nought : 0);
        if (cell.Name is { IsAuthority: false, IsTwelveMonths: false })
        {
            return cost + Team;
        }

        return cost
            + Authority
            + (_headlines.Contains(cell.Name.Indicator) ? Headline : 0)
            + (cell.Name.Month == reported ? Reported : 0);
    }
}
