using System.Globalization;
using Yardstick.Core.Scrutiny.Escalations;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Core.Scrutiny.Recommendations;

namespace Yardstick.Core;

/// <summary>What the invented council referred to other bodies: a figure that is still with one, and a recommendation that came back.</summary>
internal static class SampleEscalations
{
    /// <param name="day">When the second of the panel's meetings was held.</param>
    public static void Add(
        EscalationRegister register,
        Panel panel,
        Recommendation recommendation,
        DateOnly day,
        string by
    )
    {
        register.Make(
            new EscalationToMake
            {
                AuthorityCode = panel.AuthorityCode,
                Kind = EscalatedKind.Indicator,
                Subject = "iha_20wd_pct",
                Body = "Corporate parenting board",
                Reason =
                    "Health assessments are late because appointments are: the board is asked to settle it with the health trust.",
                EscalatedOn = day.AddDays(2),
            },
            by
        );
        var answered = register.Make(
            new EscalationToMake
            {
                AuthorityCode = panel.AuthorityCode,
                Kind = EscalatedKind.Recommendation,
                Subject = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{recommendation.PanelId}/{recommendation.Number}"
                ),
                Body = "Improvement board",
                Reason = "Fewer children for each worker needs posts that the service cannot make by itself.",
                EscalatedOn = day.AddDays(3),
            },
            by
        );
        register.Close(
            panel.AuthorityCode,
            answered.EscalationId,
            "The board agreed four posts; the director reports at each meeting how many are filled.",
            day.AddDays(17),
            by
        );
    }
}
