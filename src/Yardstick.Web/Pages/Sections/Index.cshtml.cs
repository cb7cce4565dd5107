using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Sections;

/// <summary>Which sections the report has, and how many of their figures are red, amber and green.</summary>
[Requires(Permission.ReadPublished)]
public sealed class IndexModel(ChosenEdition chosen, Product product) : PageModel
{
    public JudgedEdition? Edition => chosen.Edition;

    public IReadOnlyList<SectionPage> Sections { get; private set; } = [];

    public void OnGet() => Sections = Edition is { } edition ? SectionPage.AllOf(edition, product.UsualLayout) : [];

    /// <summary>How many cells of the section's scorecard say this.</summary>
    public static int Count(SectionPage section, string rating) =>
        section.Scorecard?.Rows.Sum(row => row.Cells.Count(cell => cell.Tone != Tone.None && cell.Text == rating)) ?? 0;
}
