using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Benchmarks;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Charts;
using Yardstick.Core.Reports.Forecasts;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Reports.Tables;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Indicators;

/// <summary>One indicator: its figure and three judgements, its months, its teams, its place among councils, its definition.</summary>
[Requires(Permission.ReadPublished)]
public sealed class IndicatorModel(ChosenEdition chosen, Product product) : PageModel
{
    /// <summary>More months than any published series holds: the chart begins with the first known one.</summary>
    private const int AllMonths = 240;

    public IndicatorFigures Figures { get; private set; } = null!;

    public Indicator Indicator => Figures.Indicator;

    /// <summary>The year end of the figure shown; null when none is.</summary>
    public ForecastReading? Forecast { get; private set; }

    public WhatIfForm WhatIf { get; private set; } = new();

    public IActionResult OnGet(string key)
    {
        WhatIf = WhatIfForm.Of(Request.Query);
        if (product.Catalogue.FindEntry(key) is not { } entry)
        {
            return NotFound();
        }

        Figures = new IndicatorFigures(entry, chosen);
        if (Figures.Shown is { } shown)
        {
            Forecast = ForecastReading.Of(shown);
            if (Forecast.Year is { } year && WhatIf.IsTried)
            {
                Forecast = ForecastReading.Of(shown, WhatIf.Read(year.Kind));
            }
        }

        var page = Page();
        page.StatusCode = WhatIf.Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return page;
    }

    public SpokenFigure Spoken(Assessment shown) => product.Statements.Speak(shown, Figures.Edition!.Material.Earlier);

    public ChartContent Chart(Assessment shown) =>
        IndicatorChart.Build(
            "history",
            "All known months",
            shown,
            new ChartLayout
            {
                Indicator = Indicator.Key,
                Type = ChartType.Line,
                Months = AllMonths,
                Lines =
                [
                    LayoutLine.Target,
                    LayoutLine.StatisticalNeighbours,
                    LayoutLine.England,
                    LayoutLine.ProcessLimits,
                ],
                Labels = false,
                Breaks = true,
                Events = true,
            },
            Figures.Edition!.Material.Events
        );

    public TableContent History() =>
        Figures.History(
            "months",
            month =>
                Figures.Edition!.Edition.Measured is null
                    ? chosen.Link(Addresses.Of(Indicator, month))
                    : ChosenEdition.Link(Addresses.Of(Indicator, month), Figures.Edition.AddressOfMonth(month))
        );

    /// <summary>Why the chosen council has no figure, in a sentence.</summary>
    public string WhyNone =>
        chosen.Edition is not { } edition
            ? "No edition in the store prints this indicator, so there is no figure to show."
        : edition.Edition.Measured is null
            ? $"No edition of {edition.Edition.AuthorityName} in the store prints this indicator, so there is no figure to show."
        : $"Not measured: {edition.Delivery.NotMeasured.GetValueOrDefault(Indicator.Key, "it was not among the figures that were measured").TrimEnd('.')}.";

    /// <summary>Whether the national statistics know the council at all.</summary>
    public bool IsInStatistics(JudgedEdition edition) =>
        product.Reference.Authorities.Find(edition.Edition.AuthorityCode) is not null;

    public NationalComparison? National(JudgedEdition edition) =>
        edition.Material.National?.Invoke(Indicator, edition.Edition.DataTo);

    public ChartContent? Councils(JudgedEdition edition, NationalComparison national) =>
        NationalStrip.Build(
            "councils",
            Indicator,
            national,
            edition.Edition.AuthorityCode,
            code => product.Reference.Authorities.Find(code)?.Name ?? code
        );

    public Judgement<Standing> Standing(NationalComparison national) =>
        Core.Assessments.Benchmarks.Standing.In(national, Indicator.Polarity);
}
