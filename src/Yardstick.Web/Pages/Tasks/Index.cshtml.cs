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

    public Council? Shown { get; private set; }

    public IReadOnlyList<Council> Councils => councils.All;

    public IReadOnlyList<ListedTask> Tasks { get; private set; } = [];

    public bool IsAll => Whose == "all";

    public DateOnly Today => list.Today;

    public Absence? Away { get; private set; }

    public IActionResult OnGet() => Load() ? Page() : NotFound();

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
            ModelState.AddModelError("", refused.Message);
            return Load() ? new PageResult { StatusCode = StatusCodes.Status400BadRequest } : NotFound();
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
        Tasks = [.. list.Of(Shown.Code).Where(task => IsAll || task.Turn == account || IsForAnybody(task))];
        return true;
    }

    /// <summary>Where nobody is named, the task stands with everybody who may do it.</summary>
    private bool IsForAnybody(ListedTask task) =>
        task is { IsOpen: true, Turn: null }
        && reader.May(
            task.Standing == TaskStanding.Submitted ? Permission.ApproveCommentary : Permission.WriteCommentary,
            Shown!.Code
        );
}
