using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Briefs;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Brief;

/// <summary>The month on one A4 side, for a director.</summary>
[Requires(Permission.ReadPublished)]
public sealed class IndexModel(ChosenEdition chosen, ReadOverview read, Product product) : PageModel
{
    /// <summary>Null while the store is empty.</summary>
    public JudgedEdition? Edition => chosen.Edition;

    public DateOnly Today => read.Today;

    public IReadOnlyList<Block> Blocks =>
        new DirectorsBrief(product.Statements.Phrases).Compose(
            new BriefMaterial
            {
                Overview = read.Of(Edition!),
                Headlines = product.Headlines,
                Meeting = read.Meeting(Edition!),
                AddressOf = indicator => chosen.Link(Addresses.Of(indicator)),
            }
        );
}
