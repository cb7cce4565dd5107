using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Distributions;
using Yardstick.Core.Reports.Flows;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Flow;

/// <summary>The work from the front door to care, and how the children are distributed over the service.</summary>
[Requires(Permission.ReadPublished)]
public sealed class IndexModel(ChosenEdition chosen, Product product, ReadOverview read) : PageModel
{
    /// <summary>Null while the store is empty.</summary>
    public JudgedEdition? Edition => chosen.Edition;

    public ServiceFlow Flow { get; private set; } = null!;

    /// <summary>Null for a published edition, which holds no children.</summary>
    public ServiceDistribution? Distribution { get; private set; }

    public void OnGet()
    {
        if (Edition is { } edition)
        {
            Distribution = read.Distribution(edition);
            Flow = ServiceFlow.Of(product.Flow, edition.Edition.Month, edition.Overview.Figures);
        }
    }
}
