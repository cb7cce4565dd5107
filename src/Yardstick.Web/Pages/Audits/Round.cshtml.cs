using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Audits;
using Yardstick.Core.People;
using Yardstick.Web.Commentaries;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Audits;

/// <summary>One round: how its children were chosen, the audits that the reader may see, and what was found.</summary>
[Requires(Permission.ReadAudits)]
public sealed class RoundModel(
    WorkingCouncil councils,
    AuditRounds rounds,
    AuditReading reading,
    Product product,
    CurrentReader reader
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public long Number { get; set; }

    public AuditRound Shown { get; private set; } = null!;

    public IReadOnlyList<ShownAudit> Audits { get; private set; } = [];

    /// <summary>How many audits the reader may not see.</summary>
    public int Others { get; private set; }

    public IReadOnlyList<AuditTheme> Themes { get; private set; } = [];

    public bool MayManage => reader.Reader.MayThroughout(Permission.ManageAudits, Council);

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost(string? wording)
    {
        if (!Load())
        {
            return NotFound();
        }

        if (!MayManage)
        {
            return Forbid();
        }

        try
        {
            rounds.AddTheme(Council, Number, wording, reader.Email);
            return Redirect($"/audits/{Council}/{Shown.Number}#found");
        }
        catch (AuditRefused refused)
        {
            ModelState.AddModelError(refused.Field ?? "", refused.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    public string TitleOf(string key) => product.Catalogue.Find(key)?.Title ?? key;

    private bool Load()
    {
        if (
            councils.Find(Council) is null
            || rounds.Of(Council).FirstOrDefault(round => round.Number == Number) is not { } found
        )
        {
            return false;
        }

        Shown = found;
        (Audits, Others) = reading.List(reader.Reader, Council, found);
        Themes = rounds.Themes(Council, Number);
        return true;
    }
}
