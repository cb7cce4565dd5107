using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring.Breakdowns;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.SavedViews;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Views;

/// <summary>Keeps a new view, or another choice of one that the reader keeps.</summary>
[Requires(Permission.ManageSavedViews)]
public sealed class EditModel(
    SavedViewStore views,
    WorkingCouncil councils,
    IndicatorCatalogue catalogue,
    PeopleStore people,
    Database database,
    Product product,
    CurrentReader reader
) : PageModel
{
    /// <summary>Null for a new view.</summary>
    public string? Id { get; private set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public IReadOnlyList<string> Indicators { get; set; } = [];

    [BindProperty]
    public IReadOnlyList<string> Areas { get; set; } = [];

    [BindProperty]
    public IReadOnlyList<string> Breakdowns { get; set; } = [];

    [BindProperty]
    public string? Last { get; set; } = "13";

    [BindProperty]
    public string? First { get; set; }

    [BindProperty]
    public string? Until { get; set; }

    [BindProperty]
    public string? SharedRole { get; set; }

    [BindProperty]
    public string? SharedWith { get; set; }

    /// <summary>Null while no month is frozen that the reader may read.</summary>
    public Council? Council { get; private set; }

    public IReadOnlyList<Council> Councils => councils.All;

    public IEnumerable<Indicator> AllIndicators => catalogue.All;

    public IReadOnlyList<Breakdown> AllBreakdowns => product.Breakdowns;

    /// <summary>The tree of the newest frozen month, without the council itself.</summary>
    public IReadOnlyList<FrozenArea> AllAreas { get; private set; } = [];

    public IActionResult OnGet(string? id, string? authority)
    {
        if (!Load(id, authority, out var view))
        {
            return NotFound();
        }

        if (view is not null)
        {
            (Name, Indicators, Areas, Breakdowns) = (view.Name, view.Indicators, view.Areas, view.Breakdowns);
            Last = (view.Months as ViewMonths.Last)?.Count.ToString(CultureInfo.InvariantCulture);
            First = (view.Months as ViewMonths.Between)?.First.ToString();
            Until = (view.Months as ViewMonths.Between)?.Until.ToString();
            SharedRole = view.SharedRole is { } role ? HyphenedWord.Of(role) : null;
            SharedWith = view.SharedAccount is { } account ? people.Find(account)?.Email : null;
        }

        return Page();
    }

    public IActionResult OnPost(string? id, string? authority)
    {
        if (!Load(id, authority, out _) || Council is not { } council)
        {
            return NotFound();
        }

        var months = ReadMonths();
        var person = string.IsNullOrWhiteSpace(SharedWith) ? null : people.FindByEmail(SharedWith);
        if (person is null && !string.IsNullOrWhiteSpace(SharedWith))
        {
            ModelState.AddModelError(
                nameof(SharedWith),
                "Nobody here has this e-mail address: check it, or leave it empty."
            );
        }

        if (months is null)
        {
            ModelState.AddModelError(nameof(Last), "Write how many months, or a first and a last month as 2023-04.");
        }

        if (!ModelState.IsValid)
        {
            return Wrong();
        }

        try
        {
            var kept = views.Keep(
                new SavedView
                {
                    ViewId = id ?? "",
                    AuthorityCode = council.Code,
                    OwnerAccount = reader.Reader.Person!.AccountId,
                    Name = Name ?? "",
                    Indicators = Indicators,
                    Areas = [.. Areas.Where(area => AllAreas.Any(each => each.AreaId == area))],
                    Breakdowns = [.. Breakdowns.Where(key => AllBreakdowns.Any(each => each.Key == key))],
                    Months = months!,
                    SharedRole = HyphenedWord.Read<Role>(SharedRole),
                    SharedAccount = person?.AccountId,
                    ChangedAt = default,
                },
                reader.Reader.Person
            );
            return RedirectToPage("/Views/View", new { id = kept.ViewId });
        }
        catch (SavedViewRefused refused)
        {
            ModelState.AddModelError(nameof(Name), refused.Message);
            return Wrong();
        }
    }

    private static PageResult Wrong() => new() { StatusCode = StatusCodes.Status400BadRequest };

    private ViewMonths? ReadMonths() =>
        int.TryParse(Last, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? new ViewMonths.Last(count)
        : string.IsNullOrWhiteSpace(Last)
        && Month.TryParse(First, out var first)
        && Month.TryParse(Until, out var until)
            ? new ViewMonths.Between(first, until)
        : null;

    private bool Load(string? id, string? authority, out SavedView? view)
    {
        view = id is null ? null : views.Find(id);
        if (id is not null && view?.OwnerAccount != reader.Reader.Person!.AccountId)
        {
            return false;
        }

        Id = id;
        Council = councils.Find(view?.AuthorityCode ?? authority);
        if (Council is null)
        {
            return view is null && authority is null;
        }

        AllAreas =
        [
            .. new FrozenFigures(database)
                .Areas(Council.Code, [Council.Frozen!.Months[^1].Month])
                .Where(area => area.AreaLevel is not "authority"),
        ];
        return true;
    }
}
