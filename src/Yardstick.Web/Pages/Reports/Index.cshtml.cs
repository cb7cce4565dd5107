using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Reports;

/// <summary>Which reports can be downloaded, in which layouts and formats.</summary>
[Requires(Permission.ReadPublished)]
public sealed class IndexModel(ChosenEdition chosen, Product product) : PageModel
{
    public JudgedEdition? Edition => chosen.Edition;

    /// <summary>The usual layout first.</summary>
    public IReadOnlyList<ReportLayout> Layouts =>
        [.. product.Layouts.All.OrderByDescending(layout => layout == product.UsualLayout)];

    /// <summary>Figures of the layout that the edition prints.</summary>
    public int Printed(ReportLayout layout) => layout.IndicatorKeys.Count(key => Edition!.Of(key).Any());
}
