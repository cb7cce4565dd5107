using System.Globalization;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.People;

namespace Yardstick.Core.Commentaries.Reminders;

/// <summary>
/// Who must be reminded of what: commentary that is overdue or due within the reminder's days, texts that wait for approval, and overdue actions on
/// the indicators that somebody owns. Pure.
/// </summary>
/// <param name="remindFrom">Deadlines up to this day are told.</param>
public sealed class ReminderRules(DateOnly today, DateOnly remindFrom, Func<string, string> titleOf)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>One for each person with something to do, by e-mail address.</summary>
    public IReadOnlyList<Reminder> For(
        IReadOnlyList<ListedTask> tasks,
        IReadOnlyList<AgreedAction> actions,
        IReadOnlyList<Responsibility> responsibilities,
        IReadOnlyList<Person> people
    ) =>
        [
            .. people
                .Where(person => person.IsActiveOn(today))
                .Select(person => new Reminder(
                    person.Email,
                    person.Name,
                    [.. OfTasks(person, tasks), .. OfActions(person, actions, responsibilities)]
                ))
                .Where(reminder => reminder.Lines.Count > 0)
                .OrderBy(reminder => reminder.Email, StringComparer.Ordinal),
        ];

    private IEnumerable<string> OfTasks(Person person, IReadOnlyList<ListedTask> tasks) =>
        tasks
            .Where(listed => listed.Turn == person.AccountId)
            .Where(listed => listed.Standing == TaskStanding.Submitted || listed.Task.DueOn <= remindFrom)
            .OrderBy(listed => listed.Task.DueOn)
            .Select(listed =>
                $"{(listed.Standing == TaskStanding.Submitted ? "Approve" : "Write")} the commentary on {titleOf(listed.Task.Indicator)} for {listed.Task.Month.ToWords()}: {Due(listed.Task.DueOn)}."
            );

    private IEnumerable<string> OfActions(
        Person person,
        IReadOnlyList<AgreedAction> actions,
        IReadOnlyList<Responsibility> responsibilities
    ) =>
        actions
            .Where(action => action.IsOverdue(today))
            .Where(action =>
                responsibilities.Any(each =>
                    each.AccountId == person.AccountId
                    && each.Indicator == action.Indicator
                    && each.Kind == ResponsibilityKind.Owner
                    && each.IsActiveOn(today)
                )
            )
            .OrderBy(action => action.DueOn)
            .Select(action => $"Action of the {action.OwnerRole}, {Due(action.DueOn)}: {action.Wording.TrimEnd('.')}.");

    private string Due(DateOnly day) =>
        day < today ? $"overdue since {day.ToString("d MMMM yyyy", English)}"
        : day == today ? "due today"
        : $"due by {day.ToString("d MMMM yyyy", English)}";
}
