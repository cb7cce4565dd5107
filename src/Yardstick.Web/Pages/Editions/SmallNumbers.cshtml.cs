using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Disclosure.Texts;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Web.Editions;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Editions;

/// <summary>What the approver of a public version reads: words that may lead to a child, what is suppressed and why, and what the proof tried.</summary>
[Requires(Permission.ReadEditions)]
public sealed class SmallNumbersModel(ShownEditions editions, Product product) : PageModel
{
    /// <summary>More would bury what matters: the whole list is in the files.</summary>
    public const int MostRows = 50;

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public EditionRecord Shown { get; private set; } = null!;

    /// <summary>Open ones first.</summary>
    public IReadOnlyList<PrintedTextFinding> Texts { get; private set; } = [];

    /// <summary>Those in force when it was composed.</summary>
    public IReadOnlyList<FigureRelease> Releases { get; private set; } = [];

    /// <summary>Null where none was kept.</summary>
    public Report? Report { get; private set; }

    public string Title => PublishingWords.Title(Shown, product);

    public bool MayDecide => editions.May(EditionStep.Approve, Shown);

    public string TitleOf(string key) => product.Catalogue.Find(key)?.Title ?? key;

    public static int Rows(ReportSection part) =>
        part.Blocks.OfType<Block.Table>().Select(table => table.Content.Rows.Count).DefaultIfEmpty(0).Max();

    public static IReadOnlyList<Block> Shortened(ReportSection part) =>
        [
            .. part.Blocks.Select(block =>
                block is Block.Table table
                    ? new Block.Table(table.Content with { Rows = [.. table.Content.Rows.Take(MostRows)] })
                    : block
            ),
        ];

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    /// <summary>Records why words lead to nobody.</summary>
    public IActionResult OnPostCheck(string? found, string? reason)
    {
        if (!Load())
        {
            return NotFound();
        }

        if (!MayDecide)
        {
            return Forbid();
        }

        try
        {
            editions.Making.CheckText(
                Shown,
                found ?? "",
                reason ?? "",
                editions.Actor(Permission.ApproveEditions, Shown)
            );
            return Redirect($"/editions/{Id}/small-numbers#texts");
        }
        catch (DisclosureRefused refused)
        {
            ModelState.AddModelError("texts", refused.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    private bool Load()
    {
        if (editions.FindRestricted(Id) is not { } edition)
        {
            return false;
        }

        Shown = edition;
        Texts = [.. editions.Making.FoundTexts(edition).OrderBy(found => found.Check is not null)];
        Releases = editions.Making.Store.Inputs(Id).SmallNumbers.Releases;
        Report = editions.Making.Store.SmallNumbers(Id);
        return true;
    }
}
