using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Indicators;

/// <summary>Every indicator of the catalogue by section: the chosen council's figure, or why there is none.</summary>
[Requires(Permission.ReadPublished)]
public sealed class IndexModel(ChosenEdition chosen, Product product) : PageModel
{
    private ILookup<string, Assessment> _published = Array.Empty<Assessment>().ToLookup(_ => "");

    /// <summary>Text that title, key or printed titles must hold, every word of it; empty for all.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public IReadOnlyList<CatalogueSection> Sections { get; private set; } = [];

    public int All => product.Catalogue.All.Count;

    public int Found => Sections.Sum(section => section.Indicators.Count);

    public void OnGet()
    {
        _published = chosen
            .Beside.SelectMany(edition => edition.Assessments)
            .Where(assessment => assessment.Indicator is not null)
            .ToLookup(assessment => assessment.Indicator!.Key, StringComparer.Ordinal);
        Sections =
        [
            .. product
                .Catalogue.Sections.Select(section =>
                    section with
                    {
                        Indicators = [.. section.Indicators.Where(IsWanted)],
                    }
                )
                .Where(section => section.Indicators.Count > 0),
        ];
    }

    /// <summary>The chosen edition's figure where an edition is chosen, else the newest; null when none was ever published.</summary>
    public Assessment? Newest(Indicator indicator) =>
        (chosen.Named is null ? null : chosen.Edition?.Of(indicator.Key).FirstOrDefault())
        ?? _published[indicator.Key].FirstOrDefault();

    private bool IsWanted(Indicator indicator) =>
        indicator.Aliases.Append(indicator.Title).Append(indicator.Key).Any(HasAllWords);

    private bool HasAllWords(string title) =>
        (Text ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => title.Contains(word, StringComparison.OrdinalIgnoreCase));
}
