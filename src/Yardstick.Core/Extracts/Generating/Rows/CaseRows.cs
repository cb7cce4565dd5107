using Yardstick.Core.Extracts.Generating.Journeys;
using Yardstick.Core.Extracts.Generating.Staff;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>Writes the story of a family down as the rows of its case files.</summary>
internal sealed class CaseRows(
    IReadOnlyDictionary<string, TableLayout> tables,
    Organisation organisation,
    DateOnly coversFrom,
    DateOnly extractDate
)
{
    private readonly Allocator _allocator = new(organisation);
    private readonly Team _frontDoor = organisation.Teams.First(team => team.Function == TeamFunction.FrontDoor);

    /// <summary>The rows of the whole family, and who led the work with each child.</summary>
    public (RowBook Book, IReadOnlyDictionary<Child, IReadOnlyList<LedTime>> Led) Of(Family family)
    {
        var book = new RowBook(tables, coversFrom, extractDate);
        var led = new Dictionary<Child, IReadOnlyList<LedTime>>();
        foreach (var child in family.Children.Where(child => child.Contacts.Count > 0 && book.Knows(child.KnownFrom)))
        {
            var times = led[child] = LedTime.Of(family, child, _allocator, extractDate);
            PersonRows.Add(book, family, child);
            FrontDoorRows.Add(book, child, _frontDoor);
            EarlyHelpRows.Add(book, child);
            AssessmentRows.Add(book, child, TeamOn);
            InNeedRows.Add(book, child, TeamOn);
            ProtectionRows.Add(book, child, TeamOn);
            CareRows.Add(book, child);
            LeavingCareRows.Add(book, child);
            LeadRows.Add(book, family, child, times);

            string? TeamOn(DateOnly day) => Leading(times, day)?.Team.Id;
        }

        return (book, led);
    }

    /// <summary>The worker of social care, not of early help, who leads on a day.</summary>
    private static Allocation? Leading(IReadOnlyList<LedTime> times, DateOnly day) =>
        times
            .Where(time => time.Lead.Function != TeamFunction.EarlyHelp)
            .Select(time => time.On(day))
            .FirstOrDefault(each => each is not null);
}
