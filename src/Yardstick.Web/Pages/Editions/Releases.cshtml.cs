using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Disclosure.Releases;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Editions;

/// <summary>The measures of a council that may be public although a number in them is small; whoever approves editions decides on them.</summary>
[Requires(Permission.ReadEditions)]
public sealed class ReleasesModel(FigureReleases releases, CurrentReader reader, Product product) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty]
    public string? Indicator { get; set; }

    [BindProperty]
    public ReleaseForm Form { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<FigureRelease> InForce => releases.Of(Council);

    public IReadOnlyList<ReleaseStep> History => releases.History(Council);

    public bool MayDecide => reader.Reader.MayThroughout(Permission.ApproveEditions, Council);

    public IReadOnlyList<(string Value, string Words)> Percentages =>
        [
            .. product
                .Catalogue.All.Where(indicator => indicator.Unit is IndicatorUnit.Percentage)
                .Select(indicator => (indicator.Key, indicator.Title))
                .OrderBy(each => each.Title, StringComparer.Ordinal),
        ];

    public string TitleOf(string key) => product.Catalogue.Find(key)?.Title ?? key;

    public IActionResult OnGet() => reader.Reader.MayThroughout(Permission.ReadEditions, Council) ? Page() : NotFound();

    public IActionResult OnPostRelease() =>
        Decide(
            nameof(Reason),
            () => releases.Release(Council, new FigureRelease(Indicator ?? "", Form, Reason ?? ""), reader.Email)
        );

    public IActionResult OnPostWithdraw() =>
        Decide($"reason-{Indicator}", () => releases.Withdraw(Council, Indicator ?? "", Reason ?? "", reader.Email));

    private IActionResult Decide(string field, Action decide)
    {
        if (!MayDecide)
        {
            return Forbid();
        }

        try
        {
            decide();
            return Redirect($"/editions/releases/{Council}");
        }
        catch (DisclosureRefused refused)
        {
            ModelState.AddModelError(field, refused.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
    }
}
