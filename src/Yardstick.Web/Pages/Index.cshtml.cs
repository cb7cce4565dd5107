using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Administration.Councils;
using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Distributions;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Reports.Tables;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages;

/// <summary>What needs attention this month, in order, and why; what changed since the panel met; what got better; what is not judged.</summary>
[Requires(Permission.ReadPublished)]
public sealed class IndexModel(
    ChosenEdition chosen,
    ReadOverview read,
    CouncilChoice choice,
    SampleAccess sample,
    Product product
) : PageModel
{
    /// <summary>Null while the store is empty.</summary>
    public JudgedEdition? Edition => chosen.Edition;

    public Overview Overview { get; private set; } = null!;

    /// <summary>The panel's last meeting; null when none is known.</summary>
    public PanelMeeting? Meeting { get; private set; }

    /// <summary>Where the children are; null for a published edition.</summary>
    public ServiceDistribution? Distribution { get; private set; }

    /// <summary>The site's own council comes first: as published nationally, until it has figures of its own.</summary>
    public IActionResult OnGet()
    {
        if (chosen is { Named: null, AwaitsOwnFigures: true } && choice.Now is { } council)
        {
            return Redirect($"/councils/{council.Code}");
        }

        if (Edition is { } edition)
        {
            (Overview, Meeting, Distribution) = (read.Of(edition), read.Meeting(edition), read.Distribution(edition));
        }

        return Page();
    }

    /// <summary>True while the sample is shown and nobody chose a council.</summary>
    public bool OffersCouncils => sample.IsWanted && choice.Now is null;

    public int Count(Rag rag) => Edition!.Assessments.Count(assessment => assessment.Rag.Is(rag));

    public int NotRated => Edition!.Assessments.Count(assessment => assessment.Rag is Judgement<Rag>.NotMade);

    public int Signals =>
        Edition!.Assessments.Count(assessment =>
            assessment.Variation is Judgement<Variation>.Made { Verdict: not Variation.Common }
        );

    public TableContent SinceThen => SinceThenTable.Build("since-then", Overview, Meeting);

    public TableContent? ChangedRatings =>
        ChangedRatingTable.Build(
            "changed-ratings",
            Overview,
            Meeting,
            indicator => chosen.Link(Addresses.Of(indicator))
        );

    public IReadOnlyList<NotMeasuredGroup> NotMeasured =>
        NotMeasuredGroup.Of(Edition!.Delivery, product.Catalogue.Find);

    /// <summary>A figure as the page lists it, with what the panel saw of it.</summary>
    public FigureItem Item(SpokenFigure figure, string? since = null) =>
        new(figure, since, Meeting is { } met ? Comparison.With(figure.Assessment, met.Month).InWords() : null);
}
