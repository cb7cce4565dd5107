using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.People;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Tasks;

/// <summary>What must be said, why, by when and by whom: one's own tasks first, all of the council on request.</summary>
[Requires(Permission.ReadMeasured)]
public sealed class IndexModel(
    WorkingCouncil councils,
    CurrentReader reader,
    TaskList list,
    Absences absences,
    PeopleStore people,
    Product product
) : PageModel
{
    /// <summary>Code of the council; the first that the reader may read when none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    /// <summary><c>all</c> for everybody's.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Whose { get; set; }

    private const int OnPage = 25;

    public Council? Shown { get; private set; }

    public IReadOnlyList<Council> Councils => councils.All;

    public IReadOnlyList<ListedTask> Tasks { get; private set; } = [];

    /// <summary>Number of the part of a long list, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Part { get; set; } = 1;

    public int Parts => Math.Max(1, (Tasks.Count + OnPage - 1) / OnPage);

    /// <summary>The part that is shown: what is open by section, in the order of the catalogue, then what is said and approved.</summary>
    public IEnumerable<IGrouping<string, ListedTask>> Groups =>
        Tasks.Skip((Part - 1) * OnPage).Take(OnPage).GroupBy(GroupOf);

    /// <summary>The address of a part.</summary>
    public string AddressOf(int part) => $"/tasks?council={Shown!.Code}{(IsAll ? "&whose=all" : "")}&part={part}";

    public bool IsAll => Whose == "all";

    public DateOnly Today => list.Today;

    public Absence? Away { get; private set; }

    public IActionResult OnGet() => Load() && Part >= 1 && Part <= Parts ? Page() : NotFound();

    /// <summary>Away from a day until a first day back; tasks go to the deputy meanwhile.</summary>
    public IActionResult OnPostAway(string? from, string? back) =>
        Change(() =>
            absences.Set(
                reader.Reader.Person!,
                FormDay.Read(from, "The first day away"),
                FormDay.Read(back, "The first day back")
            )
        );

    public IActionResult OnPostBack() => Change(() => absences.Clear(reader.Reader.Person!));

    public string TitleOf(string key) => product.Catalogue.Find(key)?.Title ?? key;

    public string NameOf(string? account) =>
        account is null ? "nobody is named" : people.Find(account)?.Name ?? "somebody who left";

    private IActionResult Change(Action change)
    {
        try
        {
            change();
            return RedirectToPage(new { Council, Whose });
        }
        catch (CommentaryRefused refused)
        {
            return Load()
                ? this.Refuse(refused, ("The first day away", "from"), ("The first day back", "back"))
                : NotFound();
        }
    }

    private bool Load()
    {
        Shown = councils.Find(Council);
        if (Shown is null)
        {
            return Council is null;
        }

        var account = reader.Reader.Person!.AccountId;
        Away = absences.All().FirstOrDefault(absence => absence.AccountId == account && absence.ToDate > Today);
        var sections = product.Catalogue.Sections.Select((section, place) => (section.Name, place)).ToDictionary();
        Tasks =
        [
            .. list.Of(Shown.Code)
                .Where(task => IsAll || task.Turn == account || IsForAnybody(task))
                .OrderByDescending(task => task.IsOpen)
                .ThenBy(task => task.IsOpen ? sections.GetValueOrDefault(GroupOf(task), int.MaxValue) : 0),
        ];
        return true;
    }

    private string GroupOf(ListedTask task) =>
        !task.IsOpen ? "Said and approved" : product.Catalogue.Find(task.Task.Indicator)?.Section ?? "Other figures";

    /// <summary>Where nobody is named, the task stands with everybody who may do it.</summary>
    private bool IsForAnybody(ListedTask task) =>
        task is { IsOpen: true, Turn: null }
        && reader.May(
            task.Standing == TaskStanding.Submitted ? Permission.ApproveCommentary : Permission.WriteCommentary,
            Shown!.Code
        );
}
