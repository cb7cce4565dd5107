using Yardstick.Core.Extracts.Generating.Journeys;
using Yardstick.Core.Extracts.Generating.Rows;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Extracts.Generating.Totals;

/// <summary>Counts where one child stands at the end of each month. Ends are exclusive.</summary>
internal sealed class StockTotals(
    Tally tally,
    Child child,
    IReadOnlyList<LedTime> led,
    IReadOnlyList<DateOnly> visits,
    WorkingDays workingDays
)
{
    private const int VisitedWithin = 10;

    public void Count()
    {
        if (child.EarlyHelp.Count + child.Referrals.Count == 0)
        {
            return;
        }

        foreach (
            var month in tally.Months.Where(month => child.KnownFrom <= month.LastDay && child.IsAlive(month.LastDay))
        )
        {
            CountAt(month.LastDay);
        }
    }

    private void CountAt(DateOnly day)
    {
        if (child.Eighteenth <= day)
        {
            CountIf(
                "care_leavers_n",
                day,
                child.LeavingCareUntil is { } until && child.Case.Closed > day && until > day
            );
            return;
        }

        var isProtected = child.ProtectionPlans.Any(plan => !plan.Temporary && plan.Start <= day && plan.End > day);
        var care = child.CarePeriods.Find(period => period.Holds(day) && period.StatusOn(day) is not ("V3" or "V4"));
        CountIf("cpp_n", day, isProtected);
        CountIf("cla_n", day, care is not null);
        CountIf("cla_uasc_n", day, care is not null && child.ArrivedAlone is not null);
        CountIf("eh_open_n", day, child.EarlyHelp.Any(help => help.Start <= day && help.End > day));
        if (isProtected)
        {
            tally.Test(
                "cpp_visit_10wd_pct",
                day,
                visits.Any(visit => visit <= day && workingDays.Count(visit, day) <= VisitedWithin)
            );
        }
        else if (care is null && child.InNeedPlans.Any(plan => plan.Start <= day && plan.End > day))
        {
            tally.Count(LedBy(day) == TeamFunction.Disability ? "cin_plan_cwd_n" : "cin_plan_notcwd_n", day);
        }
    }

    /// <summary>Function of the team of the lead worker: of two, the one who came last.</summary>
    private string? LedBy(DateOnly day) =>
        led.SelectMany(time => time.Allocations)
            .Where(allocation => allocation.From <= day && allocation.Until > day)
            .MaxBy(allocation => allocation.From)
            ?.Team.Function;

    private void CountIf(string indicator, DateOnly day, bool counts)
    {
        if (counts)
        {
            tally.Count(indicator, day);
        }
    }
}
