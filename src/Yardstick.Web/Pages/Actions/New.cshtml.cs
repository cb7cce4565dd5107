using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.People;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Actions;

/// <summary>Agrees on an action or an analysis: what, by which role, until when, about what.</summary>
[Requires(Permission.ManageActions)]
public sealed class NewModel(
    WorkingCouncil councils,
    ActionRegister register,
    ActionRights rights,
    CurrentReader reader,
    Product product,
    ShownFigures figures
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Indicator { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Area { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Origin { get; set; }

    [BindProperty]
    public string? Wording { get; set; }

    [BindProperty]
    public string? Role { get; set; }

    [BindProperty]
    public string? Due { get; set; }

    [BindProperty]
    public ActionKind Kind { get; set; }

    public Council Shown { get; private set; } = null!;

    public IEnumerable<(string Key, string Title)> Indicators =>
        product
            .Catalogue.All.Select(indicator => (indicator.Key, indicator.Title))
            .OrderBy(each => each.Title, StringComparer.Ordinal);

    /// <summary>Roles that own actions already.</summary>
    public IEnumerable<string> Roles =>
        register.Of(Shown.Code).Select(action => action.OwnerRole).Distinct(StringComparer.OrdinalIgnoreCase);

    public IActionResult OnGet() => Refusal() ?? Page();

    public IActionResult OnPost()
    {
        if (Refusal() is { } refusal)
        {
            return refusal;
        }

        try
        {
            var action = register.Agree(
                new ActionToAgree
                {
                    AuthorityCode = Shown.Code,
                    Kind = Kind,
                    Wording = Wording,
                    OwnerRole = Role,
                    Indicator = Indicator,
                    AreaId = Area,
                    DueOn = FormDay.Read(Due, "The day by which it is due"),
                    Origin = Origin,
                },
                reader.Email
            );
            figures.LookAgain();
            return Redirect($"/actions/{action.AuthorityCode}/{action.Id}");
        }
        catch (CommentaryRefused refused)
        {
            return this.Refuse(
                refused,
                ("The action", nameof(Wording)),
                ("The role that owns it", nameof(Role)),
                ("The day by which", nameof(Due)),
                ("Where it was agreed", nameof(Origin))
            );
        }
    }

    /// <returns>Null when the page can be shown.</returns>
    private IActionResult? Refusal()
    {
        if (councils.Find(Council) is not { } council)
        {
            return NotFound();
        }

        Shown = council;
        return rights.MayManage(reader.Reader, council.Code, Area) ? null : Forbid();
    }
}
