using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Clinics;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Areas;

/// <summary>The areas whose clinics the reader may prepare.</summary>
[Requires(Permission.ReadMeasured)]
public sealed class IndexModel(CurrentReader reader, Database database, FrozenFigures frozen, ClinicAreas areas)
    : PageModel
{
    public IReadOnlyList<CouncilAreas> Councils { get; private set; } = [];

    public void OnGet()
    {
        var names = MeasuredExtract.All(database).ToDictionary(each => each.AuthorityCode, each => each.AuthorityName);
        Councils =
        [
            .. frozen
                .Authorities()
                .Where(authority => names.ContainsKey(authority) && reader.May(Permission.ReadMeasured, authority))
                .Select(authority => new CouncilAreas(
                    authority,
                    names[authority],
                    frozen.Months(authority)[^1].Month,
                    areas.Of(reader.Reader, authority)
                )),
        ];
    }
}

/// <param name="Newest">The newest frozen month.</param>
/// <param name="Areas">Top down.</param>
public sealed record CouncilAreas(string Authority, string Name, Month Newest, IReadOnlyList<ClinicArea> Areas);
