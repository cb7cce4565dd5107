using Yardstick.Core.Plans;

namespace Yardstick.Web.Pages.Plans;

/// <summary>The words of plans for people.</summary>
internal static class PlanNames
{
    public static readonly IReadOnlyList<(string Value, string Words)> Kinds =
    [
        (nameof(PlanKind.Improvement), "Improvement plan"),
        (nameof(PlanKind.InspectionResponse), "Response to an inspection"),
    ];

    public static string Of(PlanKind kind) => Kinds.First(each => each.Value == kind.ToString()).Words;

    /// <summary>Plans and strands that an area of focus may be part of: <c>3</c> or <c>3/1</c>.</summary>
    public static IReadOnlyList<(string Value, string Words)> Places(IReadOnlyList<Plan> plans) =>
        [
            ("", "None: it stands alone"),
            .. plans
                .Where(plan => plan.IsRunning)
                .SelectMany(plan =>
                    plan.Strands.Select(strand =>
                            (Place(plan.PlanId, strand.StrandId), $"{plan.Title}: {strand.Title}")
                        )
                        .Prepend((Place(plan.PlanId, null), plan.Title))
                ),
        ];

    public static string Place(int? plan, int? strand) =>
        plan is null ? ""
        : strand is null ? FormattableString.Invariant($"{plan}")
        : FormattableString.Invariant($"{plan}/{strand}");

    /// <summary>Where an area of focus belongs, in words.</summary>
    public static string PlaceOf(FocusVersion focus, IReadOnlyList<Plan> plans) =>
        plans.FirstOrDefault(plan => plan.PlanId == focus.PlanId) is not { } of ? "stands alone"
        : of.Strands.FirstOrDefault(strand => strand.StrandId == focus.StrandId) is { } strand
            ? $"{of.Title}: {strand.Title}"
        : of.Title;

    /// <summary>Whether the words are those of the leadership.</summary>
    public static string SigningOf(FocusArea focus) =>
        !focus.IsOpen ? $"closed on {Core.Reports.Words.DateText.Of(focus.Current.ClosedOn!.Value)}"
        : focus.LastSignOff is null ? "not signed off: no edition prints it yet"
        : focus.AwaitsSignOff ? "changed since it was signed off: editions print what was signed"
        : $"signed off on {Core.Reports.Words.DateText.Of(DateOnly.FromDateTime(focus.LastSignOff.SignedAt))}";
}
