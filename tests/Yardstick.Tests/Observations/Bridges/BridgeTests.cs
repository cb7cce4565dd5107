using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Measuring.Bridges;

namespace Yardstick.Tests.Observations.Bridges;

public sealed class BridgeTests
{
    private static readonly Indicator Visits = MeasuredCouncil.Indicator("cpp_visit_10wd_pct").Indicator;
    private static readonly Indicator Over45 = MeasuredCouncil.Indicator("assess_over45_pct").Indicator;
    private static readonly Indicator Agency = MeasuredCouncil.Indicator("cla_ifa_pct").Indicator;
    private static readonly Indicator Contacts = MeasuredCouncil.Indicator("contacts_n").Indicator;

    [Fact]
    public void Each_child_stands_under_the_cause_that_moved_it()
    {
        var bridge = Between(
            Visits,
            [Seen("Leaves"), Seen("FallsLate"), Late("Recovers"), Seen("Stays")],
            [Seen("Joins"), Late("FallsLate"), Seen("Recovers"), Seen("Stays")]
        );

        Assert.Equal(
            [
                "previous 3 of 4",
                "Joined 1 of 1: Joins",
                "Left -1 of -1: Leaves",
                "NewlyLate -1 of 0: FallsLate",
                "Recovered 1 of 0: Recovers",
                "RecordedLate 0 of 0: ",
                "Reclassified 0 of 0: ",
                "this 3 of 4",
            ],
            Words(bridge)
        );
    }

    [Fact]
    public void A_child_who_changes_team_is_reclassified_in_both()
    {
        var moved = Seen("A") with { AreaId = "T2" };

        var left = Bridge.Between(Visits, [Seen("A")], [moved], member => member.AreaId == "T1", _ => false);
        var joined = Bridge.Between(Visits, [Seen("A")], [moved], member => member.AreaId == "T2", _ => false);

        Assert.Contains("Reclassified -1 of -1: A", Words(left));
        Assert.Contains("Reclassified 1 of 1: A", Words(joined));
    }

    [Fact]
    public void A_new_kind_of_placement_is_no_matter_of_time()
    {
        var bridge = Between(Agency, [Member("A", 0, "not-met")], [Member("A", 1, "met")]);

        Assert.Contains("Reclassified 1 of 0: A", Words(bridge));
    }

    [Fact]
    public void Where_lower_is_better_a_case_that_begins_to_count_is_newly_late()
    {
        var stock = Over45 with { TimeBasis = TimeBasis.AtMonthEnd };

        var bridge = Between(stock, [Member("A", 0, "in-time")], [Member("A", 1, "late")]);

        Assert.Contains("NewlyLate 1 of 0: A", Words(bridge));
    }

    [Fact]
    public void What_was_recorded_after_the_month_had_been_measured_is_no_part_of_the_figure_before()
    {
        var bridge = Bridge.Between(
            Visits,
            [Seen("A"), Seen("Late")],
            [Seen("A"), Seen("Late"), Seen("New")],
            _ => true,
            member => member.PersonId == "Late"
        );

        Assert.Equal(
            ["previous 1 of 1", "Joined 1 of 1: New", "RecordedLate 1 of 1: Late", "this 3 of 3"],
            Words(bridge).Where(line => !line.Contains(" 0 of 0", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Events_are_new_each_month_even_of_the_same_child()
    {
        var bridge = Between(
            Contacts,
            [Member("A", 1, "met") with { RecordId = "C1", Denominator = null }],
            [Member("A", 1, "met") with { RecordId = "C2", Denominator = null }]
        );

        Assert.Contains("Joined 1 of 0: C2", Words(bridge));
        Assert.Contains("Left -1 of 0: C1", Words(bridge));
    }

    [Fact]
    public void Whatever_the_members_the_steps_add_up()
    {
        var member =
            from person in Gen.Elements("A", "B", "C", "D", "E")
            from record in Gen.Elements("1", "2")
            from numerator in Gen.Choose(0, 1)
            from area in Gen.Elements("T1", "T2", null)
            from reason in Gen.Elements("in-time", "late", "met", "not-met", "none-recorded")
            select Member(person, numerator, reason) with
            {
                RecordId = record,
                AreaId = area,
            };
        var months = member.ListOf().Select(Enumerable.ToList).Two().ToArbitrary();

        Prop.ForAll(
                months,
                each =>
                    ((string?[])["T1", null])
                        .Select(area =>
                            Bridge.Between(
                                Visits,
                                each.Item1,
                                each.Item2,
                                found => area is null || found.AreaId == area,
                                found => found.RecordId == "2"
                            )
                        )
                        .All(bridge =>
                            bridge.PreviousNumerator + bridge.Steps.Sum(step => step.Numerator) == bridge.ThisNumerator
                            && bridge.PreviousDenominator + bridge.Steps.Sum(step => step.Denominator)
                                == bridge.ThisDenominator
                        )
            )
            .QuickCheckThrowOnFailure();
    }

    private static Bridge Between(Indicator indicator, Member[] previous, Member[] current) =>
        Bridge.Between(indicator, previous, current, _ => true, _ => false);

    private static Member Seen(string person) => Member(person, 1, "in-time");

    private static Member Late(string person) => Member(person, 0, "outside-window");

    private static Member Member(string person, decimal numerator, string reason) =>
        new()
        {
            Indicator = "i",
            PeriodEnd = new DateOnly(2023, 7, 31),
            PersonId = person,
            RecordId = person,
            Numerator = numerator,
            Denominator = 1,
            AreaId = "T1",
            Reason = reason,
        };

    private static IReadOnlyList<string> Words(Bridge bridge) =>
        [
            $"previous {bridge.PreviousNumerator} of {bridge.PreviousDenominator}",
            .. bridge.Steps.Select(step =>
                $"{step.Cause} {step.Numerator} of {step.Denominator}: {string.Join(' ', step.Subjects)}"
            ),
            $"this {bridge.ThisNumerator} of {bridge.ThisDenominator}",
        ];
}
