using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Web.Figures;

namespace Yardstick.Web.Pages.Sections;

/// <summary>The scorecard of a section, what its figures say, and its charts.</summary>
public sealed class SectionModel(ChosenEdition chosen, ProductDefinitions definitions) : PageModel
{
    private IReadOnlyList<SectionPage> _all = [];

    public JudgedEdition? Edition => chosen.Edition;

    public SectionPage? Page { get; private set; }

    public SectionPage? Next => Neighbour(1);

    public SectionPage? Previous => Neighbour(-1);

    public string Title { get; private set; } = "";

    public IActionResult OnGet(string anchor)
    {
        if (Edition is not { } edition)
        {
            var section = definitions.UsualLayout.Sections.FirstOrDefault(section => section.Anchor == anchor);
            Title = section?.Title ?? "";
            return section is null ? NotFound() : base.Page();
        }

        _all = SectionPage.AllOf(edition, definitions.UsualLayout);
        Page = _all.FirstOrDefault(page => page.Section.Anchor == anchor);
        Title = Page?.Section.Title ?? "";
        return Page is null ? NotFound() : base.Page();
    }

    /// <summary>The scorecard as a file for spreadsheets.</summary>
    public IActionResult OnGetCsv(string anchor) =>
        Edition is { } edition
        && SectionPage.AllOf(edition, definitions.UsualLayout).FirstOrDefault(page => page.Section.Anchor == anchor)
            is { Scorecard: { } scorecard }
            ? CsvFile.Of(scorecard, $"{anchor}-{edition.Edition.Month}")
            : NotFound();

    private SectionPage? Neighbour(int step)
    {
        var place = Page is null ? -1 : _all.ToList().IndexOf(Page) + step;
        return place >= 0 && place < _all.Count ? _all[place] : null;
    }
}
