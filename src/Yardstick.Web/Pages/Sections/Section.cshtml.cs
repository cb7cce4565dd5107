using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Sections;

/// <summary>The scorecard of a section, what its figures say, and its charts.</summary>
[Requires(Permission.ReadPublished)]
public sealed class SectionModel(ChosenEdition chosen, Product product) : PageModel
{
    private IReadOnlyList<SectionPage> _all = [];

    public JudgedEdition? Edition => chosen.Edition;

    public SectionPage? Shown { get; private set; }

    public SectionPage? Next => Neighbour(1);

    public SectionPage? Previous => Neighbour(-1);

    public string Title { get; private set; } = "";

    public IActionResult OnGet(string anchor)
    {
        if (Edition is not { } edition)
        {
            var section = product.UsualLayout.Sections.FirstOrDefault(section => section.Anchor == anchor);
            Title = section?.Title ?? "";
            return section is null ? NotFound() : Page();
        }

        _all = SectionPage.AllOf(edition, product.UsualLayout);
        Shown = _all.FirstOrDefault(page => page.Section.Anchor == anchor);
        Title = Shown?.Section.Title ?? "";
        return Shown is null ? NotFound() : Page();
    }

    private SectionPage? Neighbour(int step)
    {
        var place = Shown is null ? -1 : _all.ToList().IndexOf(Shown) + step;
        return place >= 0 && place < _all.Count ? _all[place] : null;
    }
}
