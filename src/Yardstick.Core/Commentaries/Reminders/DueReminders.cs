using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Commentaries.Reminders;

/// <summary>The reminders of an authority today, from what stands in the store.</summary>
public sealed class DueReminders(
    Database database,
    IndicatorCatalogue catalogue,
    WorkingDays workingDays,
    CommentarySettings settings,
    PermissionTable permissions,
    TimeProvider clock
)
{
    public IReadOnlyList<Reminder> Today(string authority)
    {
        var tasks = new TaskList(database, clock);
        var today = tasks.Today;
        return new ReminderRules(
            today,
            settings.ReminderWorkingDays == 0 ? today : workingDays.Due(today, settings.ReminderWorkingDays),
            key => catalogue.Find(key)?.Title ?? key
        ).For(
            tasks.Of(authority),
            new ActionRegister(database, catalogue, clock).Of(authority),
            new Responsibilities(database, clock).All(authority),
            new PeopleStore(database, permissions, clock).All()
        );
    }
}
