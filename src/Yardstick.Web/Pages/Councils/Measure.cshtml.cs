using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Charts;
using Yardstick.Core.Reports.National;
using Yardstick.Web.Councils;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Councils;

/// <summary>One national measure of a council: all years, and all councils of the newest year on one strip.</summary>
[Requires(Permission.ReadPublished)]
public sealed class MeasureModel(NationalFigures national, Product product) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Model { get; set; }

    public CouncilProfile Profile { get; private set; } = null!;

    public PublishedMeasure Measure { get; private set; } = null!;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<MeasureOfCouncil> Years { get; private set; } = [];

    public MeasureOfCouncil Newest => Years[^1];

    /// <summary>Our indicators that are compared with the measure.</summary>
    public IEnumerable<Indicator> Indicators =>
        product.Catalogue.All.Where(indicator => indicator.NationalMeasure?.Measure == Measure.Name);

    public ChartContent? History => MeasureChart.Build("history", Profile, Years);

    public ChartContent? Strip =>
        NationalStrip.Build(
            "councils",
            Measure,
            Newest.Comparison,
            Profile.Council.Code,
            code => national.Reference.Authorities.Find(code)?.Name ?? code
        );

    /// <param name="name">Short name of the measure; the first when none is named.</param>
    public IActionResult OnGet(string code, string? name)
    {
        var model = national.ModelFor(code, Model);
        if (
            national.Profiles.Of(code, model) is not { } profile
            || (name is null ? profile.Measures[0].Measure : national.Reference.Measures.Find(name)) is not { } measure
        )
        {
            return NotFound();
        }

        (Profile, Measure, Years) = (profile, measure, national.Profiles.History(code, measure, model));
        return Years.Count == 0 ? NotFound() : Page();
    }
}
