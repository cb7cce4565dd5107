using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.People;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Commentaries;

/// <summary>The owner reads what was submitted, with its figures and settled numbers, and approves or returns it.</summary>
[Requires(Permission.ApproveCommentary)]
public sealed class ApprovalModel(
    CommentaryViews views,
    CommentaryApproval approval,
    CommentaryStore texts,
    CurrentReader reader,
    ShownFigures figures
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Month { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public CommentaryView View { get; private set; } = null!;

    public Commentary Commentary => View.Commentary!;

    public IReadOnlyList<Confirmation> Confirmations { get; private set; } = [];

    public IActionResult OnGet() => Shows() ?? Page();

    public IActionResult OnPostApprove(int basedOn) =>
        Decide(() => approval.Approve(reader.Reader, Commentary, basedOn, View.Figures));

    public IActionResult OnPostReturn(int basedOn, string? reason) =>
        Decide(() => approval.Return(reader.Reader, Commentary, basedOn, reason));

    private IActionResult Decide(Action decide)
    {
        if (Shows() is { } refusal)
        {
            return refusal;
        }

        try
        {
            decide();
            figures.LookAgain();
            return Redirect(Addresses.OfCommentary(Council, View.Month, View.Indicator.Key));
        }
        catch (CommentaryRefused refused)
        {
            _ = Shows();
            return this.Refuse(refused, ("The reason for returning it", "reason"));
        }
    }

    /// <returns>Null when the page can be shown.</returns>
    private IActionResult? Shows()
    {
        if (views.Find(Council, Month, Key) is not { Commentary: { } commentary } view)
        {
            return NotFound();
        }

        View = view;
        Confirmations = texts.Confirmations(Council, commentary.Id);
        return approval.IsFor(reader.Reader, commentary) ? null : Forbid();
    }
}
