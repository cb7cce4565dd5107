using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.People;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Actions;

/// <summary>One action: what was said of it, and, for those who may, reporting on it and closing it.</summary>
[Requires(Permission.ReadMeasured)]
public sealed class ActionModel(
    WorkingCouncil councils,
    ActionRegister register,
    ActionRights rights,
    TaskList tasks,
    CurrentReader reader,
    Product product,
    ShownFigures figures
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public AgreedAction Shown { get; private set; } = null!;

    public IReadOnlyList<ActionUpdate> Updates { get; private set; } = [];

    public DateOnly Today => tasks.Today;

    public bool MayChange => rights.MayManage(reader.Reader, Council, Shown.AreaId);

    public bool MayEscalate => reader.May(Permission.Escalate, Council);

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    /// <summary>Says where it stands; a new day may be promised.</summary>
    public IActionResult OnPostReport(string? wording, string? due) =>
        Change(() =>
            register.Report(
                Council,
                Id,
                wording,
                string.IsNullOrWhiteSpace(due) ? null : FormDay.Read(due, "The new day"),
                reader.Email
            )
        );

    public IActionResult OnPostClose(ActionStanding standing, string? note) =>
        Change(() => register.Close(Council, Id, standing, note, reader.Email));

    public string TitleOf(string key) => product.Catalogue.Find(key)?.Title ?? key;

    private IActionResult Change(Action change)
    {
        if (!Load())
        {
            return NotFound();
        }

        if (!MayChange)
        {
            return Forbid();
        }

        try
        {
            change();
            figures.LookAgain();
            return RedirectToPage(new { Council, Id });
        }
        catch (CommentaryRefused refused)
        {
            return this.Refuse(
                refused,
                ("The update", "wording"),
                ("The new day", "due"),
                ("The day by which", "due"),
                ("What was done", "note"),
                ("The reason for cancelling", "note")
            );
        }
    }

    private bool Load()
    {
        if (councils.Find(Council) is null || register.Find(Council, Id) is not { } action)
        {
            return false;
        }

        (Shown, Updates) = (action, register.Updates(Council, Id));
        return true;
    }
}
