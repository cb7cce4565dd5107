using Yardstick.Core.Periods;
using Yardstick.Core.Trackers;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Observations.Properties;

namespace Yardstick.Tests.Trackers;

/// <summary>Every count of every tracker is a figure: in each invented council, month and area.</summary>
[Collection<MeasuredCouncils>]
[Trait(TestScale.Name, TestScale.Council)]
public sealed class TrackerCountTests(InventedCouncils councils)
{
    [Fact]
    public void Every_count_is_the_figure_of_its_month_and_area()
    {
        var compared = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var council in councils.All)
        {
            foreach (var tracker in Measured.Product.Value.Trackers.All)
            {
                var cohort = CohortOf(council, tracker);
                foreach (
                    var (reason, month) in tracker.Reasons.SelectMany(_ => council.Run, (each, month) => (each, month))
                )
                {
                    foreach (
                        var figure in council.Figures.Where(row =>
                            row.Indicator == reason.Indicator
                            && row.PeriodEnd == month.LastDay
                            && row.Numerator is not null
                        )
                    )
                    {
                        var count = cohort.Count(
                            reason,
                            month,
                            team => figure.AreaLevel == "authority" || IsBelow(council, team, figure.AreaId)
                        );
                        Assert.True(
                            count == reason.Of(figure.Numerator!.Value, figure.Denominator),
                            $"{council}: {reason.Indicator} {month} {figure.AreaId} counts {count}"
                        );
                        compared[reason.Indicator] = compared.GetValueOrDefault(reason.Indicator) + count;
                    }
                }
            }
        }

        // Nine figures; in two small councils not each of them has a child.
        Assert.Equal(9, compared.Count);
        Assert.True(compared.Values.Count(children => children > 0) >= 7, "hardly any reason has a child");
    }

    [Fact]
    public void Every_child_behind_a_reason_has_one_row()
    {
        foreach (var council in councils.All)
        {
            foreach (var tracker in Measured.Product.Value.Trackers.All)
            {
                var cohort = CohortOf(council, tracker);
                foreach (var month in council.Run)
                {
                    var behind = tracker
                        .Reasons.SelectMany(reason =>
                            council
                                .Members[(reason.Indicator, month)]
                                .Where(member => reason.Of(member.Numerator, member.Denominator) > 0)
                        )
                        .Select(member => member.PersonId)
                        .Distinct();
                    Assert.Equal(
                        behind.Order(StringComparer.Ordinal),
                        cohort.At(month).Select(child => child.PersonId).Order(StringComparer.Ordinal)
                    );
                }
            }
        }
    }

    private static TrackerCohort CohortOf(CouncilCase council, TrackerDefinition tracker) =>
        new(
            tracker,
            [.. council.Run],
            [
                .. from reason in tracker.Reasons
                from month in council.Run
                from member in council.Members[(reason.Indicator, month)]
                select new CountedMember
                {
                    Indicator = member.Indicator,
                    PeriodEnd = member.PeriodEnd,
                    PersonId = member.PersonId,
                    AreaId = member.AreaId,
                    Numerator = member.Numerator,
                    Denominator = member.Denominator,
                },
            ]
        );

    private static bool IsBelow(CouncilCase council, string? team, string node)
    {
        for (var at = team; at is not null; at = council.Above.GetValueOrDefault(at))
        {
            if (at == node)
            {
                return true;
            }
        }

        return team is null && node == "-";
    }
}
