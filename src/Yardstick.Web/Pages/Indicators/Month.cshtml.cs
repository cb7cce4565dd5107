using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Tables;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Indicators;

/// <summary>How one month's figure was made: counts, rounding, tests, comparisons, and the editions in the order of time.</summary>
[Requires(Permission.ReadPublished)]
public sealed class MonthModel(ChosenEdition chosen, Product product) : PageModel
{
    private IndicatorFigures _figures = null!;

    public Indicator Indicator => _figures.Indicator;

    public JudgedEdition Edition { get; private set; } = null!;

    public Assessment Figure { get; private set; } = null!;

    /// <summary>The delivered row behind the figure.</summary>
    public PublishedRow? Printed { get; private set; }

    public IActionResult OnGet(string key, string month)
    {
        if (!Month.TryParse(month, out var wanted))
        {
            return BadRequest();
        }

        if (product.Catalogue.FindEntry(key) is not { } entry)
        {
            return NotFound();
        }

        _figures = new IndicatorFigures(entry, chosen);
        if (_figures.In(wanted) is not { } found)
        {
            return NotFound();
        }

        (Edition, Figure) = found;
        Printed = Edition
            .Delivery.Tables.SelectMany(table => table.Rows)
            .FirstOrDefault(row => row.ValueFor(wanted)?.Place == Figure.Place);
        return Page();
    }

    /// <summary>The version of the definition that held in the month.</summary>
    public IndicatorVersion? Version => Entry.VersionAt(Figure.Month.LastDay);

    /// <summary>The file of the definition, and its SQL where it is calculated by one.</summary>
    public CatalogueEntry Entry => _figures.Entry;

    public TableContent Editions => EditionsOfMonthTable.Build("editions", Figure, _figures.Deliveries);

    /// <summary>What the paper itself printed beside the months of its own reported month.</summary>
    public string? PrintedCell(CellRole role) =>
        Figure.Month == Edition.Edition.Month && Printed?.Cell(role)?.Printed is { Length: > 0 } printed
            ? printed
            : null;
}
