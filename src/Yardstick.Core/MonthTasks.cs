using Yardstick.Core.Assessments;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>
/// Gives the tasks of a frozen month: judges it and the month before, and keeps a task for each indicator that must be explained. Called after a
/// freeze, and again on any day, when a promised date has passed: what is there already stays as it is.
/// </summary>
public sealed class MonthTasks(Product product, Database database, TimeProvider clock)
{
    private readonly FrozenEditions _editions = new(product, database);
    private readonly WithheldFigures _withheld = new(product, database);

    /// <returns>How many tasks and how many reasons are new.</returns>
    /// <exception cref="SnapshotRefused">The month is not frozen.</exception>
    public (int Tasks, int Reasons) Give(string authority, Month month)
    {
        var council = _editions.Councils().FirstOrDefault(each => each.Code == authority);
        var snapshot =
            council?.Months.FirstOrDefault(frozen => frozen.Month == month)
            ?? throw new SnapshotRefused(
                $"{month.ToWords()} of {authority} is not frozen, so there is nothing to explain yet: freeze it first."
            );
        var before = council!.Months.Any(frozen => frozen.Month == month.Previous);
        return new CommentaryTasks(database, clock).Add(
            TaskRules.For(
                new TaskMaterial
                {
                    AuthorityCode = authority,
                    Month = month,
                    Assessments = Judge(_editions.Read(council, month)),
                    MonthBefore = before ? Judge(_editions.Read(council, month.Previous)) : [],
                    Actions = new ActionRegister(database, product.Catalogue, clock).Of(authority),
                    States = new IndicatorStates(database, product.Catalogue, clock).Of(authority),
                    DueOn = product.Reference.WorkingDays.Due(
                        DateOnly.FromDateTime(snapshot.FrozenAt),
                        product.Commentary.DeadlineWorkingDays
                    ),
                    Today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
                }
            )
        );
    }

    private IReadOnlyList<Assessment> Judge(PublishedDelivery edition) =>
        product
            .AssessorFor([edition], _withheld.Of(edition.Edition.AuthorityCode), product.NeighboursIn(database).For)
            .Assess(edition.Edition.Month, edition.Edition.Name, [edition]);
}
