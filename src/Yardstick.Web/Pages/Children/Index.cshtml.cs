using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Children;
using Yardstick.Core.Clinics;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Web.Clinics;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Children;

/// <summary>The children behind one figure of an area, after a purpose was stated; and the same as a file.</summary>
[Requires(Permission.SeeChildren)]
public sealed class IndexModel(
    CurrentReader reader,
    ClinicAreas areas,
    ClinicInputs inputs,
    ChildrenBehindFigures children,
    ChildExports exports
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Authority { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Indicator { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "month")]
    public string MonthText { get; set; } = "";

    /// <summary>A node, <c>-</c>, or <c>mine</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string Area { get; set; } = "";

    [BindProperty]
    public string? Purpose { get; set; }

    public ClinicArea Of { get; private set; } = null!;

    public Core.Indicators.Indicator Figure { get; private set; } = null!;

    public Month Month { get; private set; }

    /// <summary>Null until a purpose was stated.</summary>
    public ChildList? List { get; private set; }

    /// <summary>Null until a file was asked for.</summary>
    public ChildExport? Export { get; private set; }

    public string Address => Addresses.ChildrenOf(Of, Figure.Key, Month);

    public IActionResult OnGet() => Load() ?? Page();

    public IActionResult OnPost() => Ask(query => List = children.List(reader.Reader, query, Purpose ?? ""));

    public IActionResult OnPostExport() => Ask(query => Export = exports.Make(reader.Reader, query, Purpose ?? ""));

    private IActionResult Ask(Action<ChildQuery> ask)
    {
        if (Load() is { } answer)
        {
            return answer;
        }

        try
        {
            ask(new ChildQuery(Of.Authority, Figure.Key, Month, Of.IsWhole ? [] : Of.Parts));
        }
        catch (ChildrenRefused refused) when (refused.Kind == RefusalKind.WrongInput)
        {
            ModelState.AddModelError(nameof(Purpose), refused.Message);
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Page();
    }

    private IActionResult? Load()
    {
        Of = areas.Find(reader.Reader, Authority, Area);
        if (!Month.TryParse(MonthText, out var month))
        {
            return BadRequest();
        }

        Month = month;
        var found = inputs.Definitions.Indicators.FirstOrDefault(each => each.Key == Indicator)?.Indicator;
        Figure = found!;
        return found is null ? NotFound() : null;
    }
}
