using Yardstick.Core.Clinics;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Web.Pages.Areas;

/// <summary>A targeted plan in words, the same where it is read and where it is worked on.</summary>
internal static class PlanWords
{
    public static string Of(Plan plan)
    {
        var begun = $"Plan since {DateText.Of(plan.OpenedOn)}: {plan.Aim}";
        return plan.Outcome is { } outcome ? $"{begun} Closed on {DateText.Of(plan.ClosedOn)}: {outcome}" : begun;
    }

    public static string Of(PlanStep step) =>
        $"{step.What} ({step.ByRole}, by {DateText.Of(step.DueOn)}): {HyphenedWord.Of(step.State).Replace('-', ' ')}";
}
