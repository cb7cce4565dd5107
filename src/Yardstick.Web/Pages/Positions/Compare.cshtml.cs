using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Web.Positions;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Positions;

/// <summary>What one version of a statement says otherwise than another, part by part.</summary>
[Requires(Permission.ReadPositions)]
public sealed class CompareModel(ShownPositions positions) : PageModel
{
    public string Address { get; private set; } = "";

    public ServiceArea Service { get; private set; } = null!;

    public Month Month { get; private set; }

    public PositionVersion Before { get; private set; } = null!;

    public PositionVersion After { get; private set; } = null!;

    public IReadOnlyList<PositionVersion> Versions { get; private set; } = [];

    public IReadOnlyList<(string Title, IReadOnlyList<TextPart> Difference)> Parts =>
        [
            .. Before.Wording.Titled.Zip(
                After.Wording.Texts,
                (before, after) => (before.Title, TextDifference.Between(before.Text, after))
            ),
        ];

    /// <param name="from">The older version; the one before <paramref name="to"/> when left out.</param>
    /// <param name="to">The newest when left out.</param>
    public IActionResult OnGet(string council, string month, string service, int? from, int? to)
    {
        if (positions.Open(council, month, service) is not var (_, of, area))
        {
            return NotFound();
        }

        var statement = positions.Statement(council, area.Id, of);
        var later = to ?? statement.Number;
        if (statement.Version(from ?? later - 1) is not { } before || statement.Version(later) is not { } after)
        {
            return NotFound();
        }

        (Service, Month, Before, After, Versions) = (area, of, before, after, statement.Versions);
        Address = $"/positions/{council}/{of}/{area.Id}";
        return Page();
    }
}
