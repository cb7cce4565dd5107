using Yardstick.Core.Extracts.Generating.Journeys;
using Yardstick.Core.Extracts.Generating.Rows;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Extracts.Generating.Totals;

/// <summary>
/// What the figures of the authority come to, counted child by child from the stories themselves: an answer to hold the indicators against
/// that shares nothing with their SQL. They hold for clean records; planted errors change what the records say, not what happened.
/// </summary>
internal sealed class KnownTotals(DateOnly from, DateOnly until, WorkingDays workingDays)
{
    private readonly Tally _tally = new(from, until);
    private readonly DateOnly _until = until;

    /// <summary>Children whose case is open on the day of the extract.</summary>
    public int OpenChildren { get; private set; }

    public void Add(RowBook book, IReadOnlyDictionary<Child, IReadOnlyList<LedTime>> led)
    {
        foreach (var (child, times) in led)
        {
            new EventTotals(_tally, child, workingDays, _until).Count();
            new StockTotals(_tally, child, times, Visits(book, child), workingDays).Count();
            OpenChildren += IsOpen(child) ? 1 : 0;
        }
    }

    public void AddFosterHousehold(string type, DateOnly approved, DateOnly until)
    {
        foreach (
            var month in _tally.Months.Where(month =>
                type == "mainstream" && approved <= month.LastDay && until > month.LastDay
            )
        )
        {
            _tally.Count("foster_carers_n", month.LastDay);
        }
    }

    public IEnumerable<IReadOnlyList<string>> Records() => _tally.Records();

    private bool IsOpen(Child child) =>
        child.IsAlive(_until) && child.Referrals.Exists(referral => referral.Day <= _until && referral.Closed > _until);

    /// <summary>Days of statutory visits that the extract holds and that qualify: the child was seen, or was not yet born.</summary>
    private static IReadOnlyList<DateOnly> Visits(RowBook book, Child child) =>
        child.ProtectionPlans.Count == 0
            ? []
            :
            [
                .. Visits(book, child, "ssd_cin_visits", "cinv_cin_visit_date", "cinv_cin_visit_seen"),
                .. Visits(book, child, "ssd_cp_visits", "cppv_cp_visit_date", "cppv_cp_visit_seen"),
                .. Visits(book, child, "ssd_cla_visits", "clav_cla_visit_date", "clav_cla_visit_seen"),
            ];

    private static IEnumerable<DateOnly> Visits(RowBook book, Child child, string table, string day, string seen) =>
        book
            .Rows.Where(row => row.Table.Name == table && row[row.Table.Person!].Text == child.Id)
            .Where(row => row[seen].Text == "Y" || child.Born > row[day].Date)
            .Select(row => row[day].Date!.Value);
}
