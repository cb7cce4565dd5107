using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Assessments;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages;

/// <summary>What needs attention this month, in order, and why; what got better; what is not judged.</summary>
[Requires(Permission.ReadPublished)]
public sealed class IndexModel(ChosenEdition chosen) : PageModel
{
    /// <summary>Null while the store is empty.</summary>
    public JudgedEdition? Edition => chosen.Edition;

    public Overview Overview => Edition!.Overview;

    public int Count(Rag rag) => Edition!.Assessments.Count(assessment => assessment.Rag.Is(rag));

    public int NotRated => Edition!.Assessments.Count(assessment => assessment.Rag is Judgement<Rag>.NotMade);

    public int Signals =>
        Edition!.Assessments.Count(assessment =>
            assessment.Variation is Judgement<Variation>.Made { Verdict: not Variation.Common }
        );

    /// <summary>Each judgement that was not made, its reason, and the figures that it concerns.</summary>
    public IEnumerable<IGrouping<string, Assessment>> NotJudged =>
        Overview
            .NotJudged.SelectMany(assessment =>
                NotJudgedReasons.Of(assessment).Select(item => (Reason: $"{item.Judgement}: {item.Reason}", assessment))
            )
            .GroupBy(item => item.Reason, item => item.assessment)
            .OrderByDescending(group => group.Count());
}
