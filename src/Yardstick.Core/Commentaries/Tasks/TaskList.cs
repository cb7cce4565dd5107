using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Commentaries.Tasks;

/// <summary>The tasks of an authority as they stand today: what is said, what is not, and whose turn it is.</summary>
public sealed class TaskList(Database database, TimeProvider clock)
{
    private readonly CommentaryTasks _tasks = new(database, clock);
    private readonly CommentaryStore _texts = new(database);
    private readonly Responsibilities _responsibilities = new(database, clock);
    private readonly Absences _absences = new(database, clock);

    public DateOnly Today => DateOnly.FromDateTime(StoreTime.Now(clock));

    /// <summary>Open ones first, by deadline; then by indicator.</summary>
    /// <param name="month">Null for every month.</param>
    public IReadOnlyList<ListedTask> Of(string authority, Month? month = null)
    {
        var texts = _texts
            .Of(authority, month)
            .SelectMany(text => text.Indicators.Select(key => (Key: (text.Month, key), Text: text)))
            .ToDictionary(served => served.Key, served => served.Text);
        var assignment = new Assignment(_responsibilities.All(authority), _absences.All(), Today);
        return
        [
            .. _tasks
                .Of(authority, month)
                .Select(task => new ListedTask(
                    task,
                    texts.GetValueOrDefault((task.Month, task.Indicator)),
                    assignment.Writer(task.Indicator),
                    assignment.Approver(task.Indicator)
                ))
                .OrderByDescending(listed => listed.IsOpen)
                .ThenBy(listed => listed.Task.DueOn)
                .ThenBy(listed => listed.Task.Indicator, StringComparer.Ordinal),
        ];
    }
}
