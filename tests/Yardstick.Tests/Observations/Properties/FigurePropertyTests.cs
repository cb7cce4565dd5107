using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;

namespace Yardstick.Tests.Observations.Properties;

/// <summary>What holds for every figure of every council.</summary>
[Collection<MeasuredCouncils>]
public sealed class FigurePropertyTests(InventedCouncils councils)
{
    /// <summary>A forecast is rounded to ten places area by area.</summary>
    private const decimal Rounding = 0.000001m;

    private static readonly Dictionary<string, Indicator> Indicators = ShippedIndicators.All.ToDictionary(
        each => each.Key,
        each => each.Indicator
    );

    /// <summary>Two periods side by side, and means: their numerators may exceed their denominators.</summary>
    private static readonly string[] NoSubset = ["contact_to_referral_pct", "crs_eh_share_pct"];

    [Fact]
    public void Teams_and_unallocated_add_up_to_the_authority() =>
        AssertNone(council =>
            ByAreas(council)
                .Where(areas => areas.Any(figure => figure.AreaLevel == "team"))
                .SelectMany(areas =>
                    Unequal(
                        areas.Single(figure => figure.AreaLevel == "authority"),
                        areas.Where(figure => figure.AreaLevel is "team" or "unallocated")
                    )
                )
        );

    [Fact]
    public void A_service_or_locality_is_the_sum_of_its_teams() =>
        AssertNone(council =>
            ByAreas(council)
                .SelectMany(areas =>
                    areas
                        .Where(figure => figure.AreaLevel is "service" or "locality")
                        .SelectMany(parent =>
                            Unequal(
                                parent,
                                areas.Where(figure =>
                                    figure.AreaLevel == "team" && IsBelow(council, figure.AreaId, parent.AreaId)
                                )
                            )
                        )
                )
        );

    [Fact]
    public void Every_node_of_the_organisation_has_one_row_and_a_rate_the_authority_alone() =>
        AssertNone(council =>
            ByAreas(council)
                .Where(areas =>
                    areas.Select(figure => figure.AreaId).Distinct().Count() != areas.Count()
                    || areas.Count() != (IsForAuthorityAlone(areas.First()) ? 1 : council.Above.Count + 2)
                )
                .Select(areas => $"{areas.Key}: {areas.Count()} rows")
        );

    [Fact]
    public void No_numerator_exceeds_its_denominator() =>
        AssertNone(council =>
            council
                .Figures.Where(figure =>
                    Indicators[figure.Indicator].Unit == IndicatorUnit.Percentage
                    && !NoSubset.Contains(figure.Indicator)
                    && (figure.Numerator > figure.Denominator || figure.Numerator < 0)
                )
                .Select(Words)
        );

    [Fact]
    public void A_figure_has_the_status_that_its_numbers_give_it() =>
        AssertNone(council => council.Figures.Where(figure => !HasItsStatus(figure)).Select(Words));

    [Fact]
    public void The_children_behind_a_figure_add_up_to_it() =>
        AssertNone(council =>
            council
                .Figures.Where(figure =>
                    figure is { AreaLevel: "authority", Status: not ObservationStatus.NotAvailable }
                )
                .Where(figure => Indicators[figure.Indicator].Calculation is IndicatorCalculation.Sql)
                .Where(figure => Indicators[figure.Indicator].Unit != IndicatorUnit.Weeks)
                .Where(figure =>
                {
                    var members = council.Members[(figure.Indicator, Core.Periods.Month.Of(figure.PeriodEnd))].ToList();
                    return members.Sum(member => member.Numerator) != figure.Numerator
                        || members.Sum(member => member.Denominator ?? 0) != (figure.Denominator ?? 0);
                })
                .Select(Words)
        );

    [Fact]
    public void Rows_are_sorted_by_indicator_month_and_area() =>
        AssertNone(council =>
            council
                .Figures.Zip(council.Figures.Skip(1))
                .Where(pair => string.CompareOrdinal(Place(pair.First), Place(pair.Second)) >= 0)
                .Select(pair => $"{Words(pair.First)} before {Words(pair.Second)}")
        );

    private static string Place(Observation figure) =>
        string.Join('\t', figure.Indicator, Day(figure), figure.AreaLevel, figure.AreaId);

    private static bool HasItsStatus(Observation figure) =>
        figure.Status switch
        {
            ObservationStatus.Ok => figure.Value is not null
                && figure.Denominator != 0
                && (Indicators[figure.Indicator].Unit == IndicatorUnit.Count) == (figure.Denominator is null),
            ObservationStatus.NoCases => figure is { Value: null, Denominator: 0 },
            _ => figure is { Value: null, Numerator: null, Denominator: null, Reason: not null },
        };

    private static bool IsForAuthorityAlone(Observation figure) =>
        figure.Status == ObservationStatus.NotAvailable
        || Indicators[figure.Indicator].Unit is IndicatorUnit.RatePer10000 or IndicatorUnit.RatePer100000;

    private static bool IsBelow(CouncilCase council, string area, string ancestor)
    {
        for (var node = area; council.Above.TryGetValue(node, out var above); node = above)
        {
            if (above == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<IGrouping<string, Observation>> ByAreas(CouncilCase council) =>
        council.Figures.GroupBy(figure => $"{figure.Indicator} {Day(figure)}");

    private static IEnumerable<string> Unequal(Observation whole, IEnumerable<Observation> parts)
    {
        var found = parts.ToList();
        if (
            Math.Abs((whole.Numerator ?? 0) - found.Sum(part => part.Numerator ?? 0)) > Rounding
            || (whole.Denominator ?? 0) != found.Sum(part => part.Denominator ?? 0)
        )
        {
            yield return $"{Words(whole)}, its parts {found.Sum(part => part.Numerator)} of {found.Sum(part => part.Denominator)}";
        }
    }

    private static string Words(Observation figure) =>
        $"{figure.Indicator} {Day(figure)} {figure.AreaLevel} {figure.AreaId}: {figure.Numerator} of {figure.Denominator} = {figure.Value}, {figure.Status}";

    private static string Day(Observation figure) => $"{figure.PeriodEnd:yyyy-MM-dd}";

    private void AssertNone(Func<CouncilCase, IEnumerable<string>> wrong) =>
        Assert.Equal(
            [],
            councils.All.SelectMany(council => wrong(council).Select(line => $"{council}: {line}")).Take(20)
        );
}
