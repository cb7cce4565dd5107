using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Benchmarks;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.National;

namespace Yardstick.Tests.Reference.Published;

/// <summary>What the product shows of 20 councils and England in 50 measures is what was published; rank and quartile are worked out anew here.</summary>
public sealed class PublishedValuesTests
{
    private static readonly DateOnly Today = new(2026, 6, 30);
    private static readonly ReferenceData Data = ReferenceSample.Data;

    /// <summary>Every eighth of the 153 councils of today, in the order of their codes.</summary>
    private static readonly string[] Councils =
    [
        .. Data
            .Authorities.All.Where(council => council.IsCouncil && Data.Reorganisations.Existed(council.Code, Today))
            .Select(council => council.Code)
            .Order(StringComparer.Ordinal)
            .Where((_, i) => i % 8 == 0),
    ];

    private static readonly Dictionary<string, CouncilProfile> Profiles = Councils.ToDictionary(
        code => code,
        code => new CouncilProfiles(Data, Data.NationalStatistics, Today).Of(code)!,
        StringComparer.Ordinal
    );

    [Fact]
    public void The_extract_has_50_measures_of_counts_percentages_rates_and_scores_with_values_withheld()
    {
        Assert.Equal(50, PublishedRow.All.Count);
        Assert.Equal(20, Councils.Length);
        Assert.Superset(
            new HashSet<string> { "count", "percentage", "rate per 10,000", "ratio", "score" },
            PublishedRow.All.Select(row => Data.Measures.Find(row.Measure)!.Unit).ToHashSet()
        );
        Assert.Superset(
            new HashSet<string> { "High", "Low", "-" },
            PublishedRow.All.Select(row => row.Direction).ToHashSet()
        );
        Assert.Contains(PublishedRow.All, row => Councils.Any(code => row.Values[code] is null));
    }

    [Fact]
    public void Own_region_and_England_are_as_published() =>
        Each(
            (row, code, line) =>
            {
                var region = Data.Authorities.RegionOf(Data.Authorities.Find(code)!)!.Code;
                Assert.Equal(
                    (row.Year, row.Values[code], row.Values[region], row.Values["970"]),
                    (line.Year, line.Comparison.Own, line.Comparison.Region, line.Comparison.England)
                );
            }
        );

    [Fact]
    public void The_mean_of_the_neighbours_is_that_of_the_published_values() =>
        Each(
            (row, code, line) =>
            {
                var neighbours = Data.NeighbourModels.All[^1].Of(code).Select(neighbour => row.Values[neighbour.Code]);
                decimal[] known = [.. neighbours.OfType<decimal>()];
                Assert.Equal(known.Length, line.Comparison.NeighboursKnown);
                Assert.Equal(known.Length == 0 ? null : known.Sum() / known.Length, line.Comparison.NeighbourMean);
            }
        );

    [Fact]
    public void Rank_and_quartile_are_those_of_the_published_values() =>
        Each(
            (row, code, line) =>
            {
                if (row.Values[code] is not { } own || row.Direction is not ("High" or "Low"))
                {
                    Assert.IsType<Judgement<Standing>.NotMade>(line.Standing);
                    return;
                }

                var standing = Assert.IsType<Judgement<Standing>.Made>(line.Standing).Verdict;

                // Ascending from the best: low values are made high ones by their sign.
                var sign = row.Direction == "Low" ? 1 : -1;
                decimal[] fromBest = [.. row.Councils.Select(value => value * sign).Order()];
                Assert.Equal(Array.IndexOf(fromBest, own * sign) + 1, standing.Rank);
                Assert.Equal(fromBest.Length, standing.Of);
                var reached = Enumerable.Range(1, 3).Count(quarter => own * sign >= Bound(fromBest, quarter));
                Assert.Equal("ABCD"[reached].ToString(), standing.Band.ToString());
            }
        );

    /// <summary>The value at position (N - 1) quarter/4 + 1, straight between the two that it lies between.</summary>
    private static decimal Bound(decimal[] ascending, int quarter)
    {
        var (whole, rest) = Math.DivRem((ascending.Length - 1) * quarter, 4);
        return rest == 0 ? ascending[whole] : ((ascending[whole] * (4 - rest)) + (ascending[whole + 1] * rest)) / 4;
    }

    private static void Each(Action<PublishedRow, string, MeasureOfCouncil> test)
    {
        foreach (var row in PublishedRow.All)
        {
            foreach (var code in Councils)
            {
                test(row, code, Profiles[code].Measures.Single(line => line.Measure.Name == row.Measure));
            }
        }
    }
}
