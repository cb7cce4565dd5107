using Yardstick.Core.People;

namespace Yardstick.Core.Commentaries.Tasks;

/// <summary>
/// To whom a task belongs on a day: the reporter; while that person is away the deputy; else the owner. Worked out anew each day, so that tasks
/// follow a hand-over and a return. Pure.
/// </summary>
public sealed class Assignment(
    IReadOnlyList<Responsibility> responsibilities,
    IReadOnlyList<Absence> absences,
    DateOnly day
)
{
    /// <returns>The account that writes; null when nobody is named.</returns>
    public string? Writer(string indicator) =>
        new[] { ResponsibilityKind.Reporter, ResponsibilityKind.Deputy, ResponsibilityKind.Owner }
            .Select(kind => Holder(indicator, kind))
            .Where(account => account is not null)
            .OrderBy(account => IsAway(account!))
            .FirstOrDefault();

    /// <returns>The account that approves; null when nobody is named.</returns>
    public string? Approver(string indicator) => Holder(indicator, ResponsibilityKind.Owner);

    public bool IsAway(string account) => absences.Any(absence => absence.AccountId == account && absence.Covers(day));

    private string? Holder(string indicator, ResponsibilityKind kind) =>
        responsibilities
            .FirstOrDefault(each => each.Indicator == indicator && each.Kind == kind && each.IsActiveOn(day))
            ?.AccountId;
}
