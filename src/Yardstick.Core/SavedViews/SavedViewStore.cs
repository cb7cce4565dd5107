using System.Data.Common;
using Dapper;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core.SavedViews;

/// <summary>Keeps, changes and removes views; every change stands in the log with before and after.</summary>
public sealed class SavedViewStore(Database database, IndicatorCatalogue catalogue, TimeProvider clock)
{
    private const string Folder = "SavedViews/";
    private const string Subject = "saved view";
    private const int LongestName = 100;
    private const int MostIndicators = 200;
    private const int MostAreas = 500;
    private const int MostBreakdowns = 20;
    private const int MostMonths = 120;
    private readonly ChangeLog _log = new(database, clock);

    private DateTime Now => DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified);

    /// <summary>All views, by name; removed ones are left out.</summary>
    public IReadOnlyList<SavedView> All()
    {
        using var connection = database.OpenConnection();
        return Read(connection);
    }

    /// <summary>Null when there is none, or it was removed.</summary>
    public SavedView? Find(string viewId) => All().FirstOrDefault(view => view.ViewId == viewId);

    /// <summary>Keeps a view: a new one, or another choice of one that is kept.</summary>
    /// <param name="wanted">Without an id for a new one.</param>
    /// <exception cref="SavedViewRefused">A choice is missing or too large, or somebody else keeps the view.</exception>
    public SavedView Keep(SavedView wanted, Person by)
    {
        var view = Checked(wanted) with
        {
            ViewId = wanted.ViewId.Length > 0 ? wanted.ViewId : Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"),
            OwnerAccount = by.AccountId,
            ChangedAt = Now,
        };
        return database.Write(transaction =>
        {
            var before = wanted.ViewId.Length == 0 ? null : OwnedBy(transaction, wanted.ViewId, by);
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + (before is null ? "saved_view_add.sql" : "saved_view_change.sql")),
                SavedViewRow.Of(view),
                transaction
            );
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "saved_view_part_clear.sql"),
                new { view.ViewId },
                transaction
            );
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "saved_view_part_add.sql"),
                SavedViewRow.PartsOf(view),
                transaction
            );
            _log.Note(
                transaction,
                by.Email,
                Subject,
                view.ViewId,
                before is null ? "View kept" : "View changed",
                before is null ? null : SavedViewRow.Logged(before),
                SavedViewRow.Logged(view)
            );
            return view;
        });
    }

    /// <summary>Removes a view; its addresses answer no longer.</summary>
    /// <exception cref="SavedViewRefused">There is no such view, or somebody else keeps it.</exception>
    public void Remove(string viewId, Person by) =>
        database.Write(transaction =>
        {
            var before = OwnedBy(transaction, viewId, by);
            transaction.Connection!.Execute(
                SqlFile.Text(Folder + "saved_view_remove.sql"),
                new { view_id = viewId, now = Now },
                transaction
            );
            _log.Note(transaction, by.Email, Subject, viewId, "View removed", SavedViewRow.Logged(before), null);
        });

    private static SavedView OwnedBy(DbTransaction transaction, string viewId, Person person) =>
        Read(transaction.Connection!, transaction)
            .FirstOrDefault(view => view.ViewId == viewId && view.OwnerAccount == person.AccountId)
        ?? throw new SavedViewRefused("Only whoever keeps a view changes it: keep one of your own.");

    private static IReadOnlyList<SavedView> Read(DbConnection connection, DbTransaction? transaction = null)
    {
        var parts = connection
            .Query<(string ViewId, string Kind, string Name)>(
                SqlFile.Text(Folder + "saved_view_part_list.sql"),
                transaction: transaction
            )
            .ToLookup(part => (part.ViewId, part.Kind), part => part.Name);
        return
        [
            .. connection
                .Query<SavedViewRow>(SqlFile.Text(Folder + "saved_view_list.sql"), transaction: transaction)
                .Select(row => row.ToView(parts)),
        ];
    }

    private SavedView Checked(SavedView view)
    {
        var name = view.Name.Trim();
        IReadOnlyList<string> indicators =
        [
            .. view.Indicators.Select(key => catalogue.Find(key)?.Key).OfType<string>().Distinct(),
        ];
        IReadOnlyList<string> areas = [.. view.Areas.Distinct(StringComparer.Ordinal)];
        IReadOnlyList<string> breakdowns = [.. view.Breakdowns.Distinct(StringComparer.Ordinal)];
        return name.Length is 0 or > LongestName
                ? throw new SavedViewRefused($"Give the view a name of at most {LongestName} characters.")
            : indicators.Count is 0 or > MostIndicators
                ? throw new SavedViewRefused($"Choose from 1 to {MostIndicators} indicators.")
            : areas.Count > MostAreas ? throw new SavedViewRefused($"Choose at most {MostAreas} areas.")
            : breakdowns.Count > MostBreakdowns
                ? throw new SavedViewRefused($"Choose at most {MostBreakdowns} breakdowns.")
            : !IsPossible(view.Months)
                ? throw new SavedViewRefused($"Choose from 1 to {MostMonths} months, the first before the last.")
            : view with { Name = name, Indicators = indicators, Areas = areas, Breakdowns = breakdowns };
    }

    private static bool IsPossible(ViewMonths months) =>
        months switch
        {
            ViewMonths.Last last => last.Count is >= 1 and <= MostMonths,
            ViewMonths.Between between => between.First <= between.Until
                && between.Until.MonthsSince(between.First) < MostMonths,
            _ => false,
        };
}
