using Yardstick.Core.Periods;

namespace Yardstick.Tests.Observations.Properties;

/// <summary>How the figures of a council hang together: stocks with flows, parts with wholes.</summary>
[Collection<MeasuredCouncils>]
public sealed class StockPropertyTests(InventedCouncils councils)
{
    /// <summary>
    /// Nobody enters or leaves a stock between two month ends unseen: each has an event that the flow counts, or died, turned 18, or changed
    /// from or to short breaks (clarifications 9, 10 and 48).
    /// </summary>
    [Theory]
    [InlineData("cla_n", "cla_new_n", "cla_ceased_n")]
    [InlineData("cpp_n", "cpp_started_n", "cpp_ceased_n")]
    public void A_stock_changes_by_what_enters_and_leaves_it(string stock, string entering, string leaving) =>
        AssertNone(
            councils.Clean,
            (council, month) =>
            {
                var before = People(council, stock, month.Previous);
                var now = People(council, stock, month);
                return now.Except(before)
                    .Except(People(council, entering, month))
                    .Concat(before.Except(now).Except(People(council, leaving, month)))
                    .Where(person =>
                        !council.SilentDays[person].Any(day => day >= month.FirstDay && day <= month.LastDay)
                    )
                    .Select(person => $"{stock} {month}: {person}");
            }
        );

    [Theory]
    [InlineData("cla_n", "cla_new_n", "cla_ceased_n")]
    [InlineData("cpp_n", "cpp_started_n", "cpp_ceased_n")]
    public void Previous_and_new_less_ceased_is_the_stock_but_for_silent_days(
        string stock,
        string entering,
        string leaving
    ) =>
        AssertNone(
            councils.Clean,
            (council, month) =>
            {
                var gap = Math.Abs(
                    Count(council, stock, month)
                        - Count(council, stock, month.Previous)
                        - Count(council, entering, month)
                        + Count(council, leaving, month)
                );
                var silent = People(council, stock, month)
                    .Union(People(council, stock, month.Previous))
                    .Count(person =>
                        council.SilentDays[person].Any(day => day >= month.FirstDay && day <= month.LastDay)
                    );
                return gap <= silent ? [] : [$"{stock} {month}: {gap} unexplained"];
            }
        );

    [Theory]
    [InlineData(
        "assess_completed_n",
        "assess_0_10_pct",
        "assess_11_25_pct",
        "assess_26_35_pct",
        "assess_36_45_pct",
        "assess_over45_pct"
    )]
    [InlineData("assess_completed_n", "assess_45_n", "assess_over45_pct")]
    [InlineData("cla_n", "cla_uasc_n", "cla_nonuasc_n")]
    [InlineData("cla_ceased_n", "cla_ceased_uasc_n", "cla_ceased_nonuasc_n")]
    public void Parts_add_up_to_their_whole(string whole, params string[] parts) =>
        AssertNone(
            councils.All,
            (council, month) =>
                Count(council, whole, month) == parts.Sum(part => Count(council, part, month))
                    ? []
                    : [$"{whole} {month}"]
        );

    [Theory]
    [InlineData("assess_45_pct", "assess_45_n", "assess_completed_n")]
    [InlineData("icpc_in_time_pct", "icpc_in_time_n", "icpc_children_n")]
    [InlineData("icpc_to_cpp_pct", "icpc_to_cpp_n", "icpc_children_n")]
    [InlineData("cpp_new_repeat_pct", "cpp_new_repeat_n", "cpp_started_n")]
    [InlineData("rereferrals_pct_closure", "rereferrals_n_closure", "referrals_n")]
    [InlineData("cla_ifa_pct", "cla_ifa_n", "cla_n")]
    [InlineData("cla_p1_pct", "cla_p1_n", "cla_n")]
    [InlineData("cla_plan_pct", "cla_plan_n", "cla_n")]
    [InlineData("ceased_adopted_pct", "ceased_adopted_n", "cla_ceased_n")]
    public void A_percentage_is_made_of_the_counts_beside_it(string percentage, string part, string whole) =>
        AssertNone(
            councils.All,
            (council, month) =>
                council.Authority(percentage, month) is var figure
                && figure.Numerator == Count(council, part, month)
                && figure.Denominator == Count(council, whole, month)
                    ? []
                    : [$"{percentage} {month}"]
        );

    [Theory]
    [InlineData("cpp_visit_10wd_pct", "cpp_n")]
    [InlineData("core_group_pct", "cpp_n")]
    [InlineData("sup_cpp_pct", "cpp_n")]
    [InlineData("cin_visit_6wk_pct", "cin_plan_notcwd_n")]
    [InlineData("cin_visit_cwd_pct", "cin_plan_cwd_n")]
    [InlineData("cla_visit_6wk_pct", "cla_n")]
    [InlineData("cla_visit_agreed_pct", "cla_n")]
    [InlineData("cla_3plus_pct", "cla_n")]
    [InlineData("cla_review_uptodate_pct", "cla_n")]
    [InlineData("sup_cl_pct", "care_leavers_n")]
    [InlineData("eh_visit_4wk_pct", "eh_open_n")]
    public void A_stock_measure_is_of_the_whole_stock(string percentage, string stock) =>
        AssertNone(
            councils.All,
            (council, month) =>
                council.Authority(percentage, month).Denominator == Count(council, stock, month)
                    ? []
                    : [$"{percentage} {month}"]
        );

    private static decimal Count(CouncilCase council, string indicator, Month month) =>
        council.Authority(indicator, month).Numerator ?? 0;

    private static HashSet<string> People(CouncilCase council, string indicator, Month month) =>
        [.. council.Members[(indicator, month)].Select(member => member.PersonId!)];

    private static void AssertNone(
        IEnumerable<CouncilCase> tried,
        Func<CouncilCase, Month, IEnumerable<string>> wrong
    ) =>
        Assert.Equal(
            [],
            tried
                .SelectMany(council =>
                    council.Run.Skip(1).SelectMany(month => wrong(council, month)).Select(line => $"{council}: {line}")
                )
                .Take(20)
        );
}
