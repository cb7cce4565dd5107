using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Web.Positions;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Positions;

/// <summary>The services of a month with where their statements stand, and the self-evaluation in every format.</summary>
[Requires(Permission.ReadPositions)]
public sealed class IndexModel(ShownPositions positions) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "council")]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = "month")]
    public string? Of { get; set; }

    /// <summary>Null where the reader reads no council with a frozen month.</summary>
    public FrozenCouncil? Council { get; private set; }

    public IReadOnlyList<FrozenCouncil> Councils => positions.Councils;

    public Month Month { get; private set; }

    public IReadOnlyList<(ServiceArea Service, PositionStatement Statement)> Services { get; private set; } = [];

    /// <summary>The frozen months, newest first.</summary>
    public IReadOnlyList<(string Value, string Words)> Months =>
        [
            .. (Council?.Months ?? [])
                .Select(frozen => frozen.Month)
                .OrderDescending()
                .Select(month => (month.ToString(), month.ToWords())),
        ];

    public bool MayReadAll => Council is { } council && positions.MayReadAll(council.Code);

    public IActionResult OnGet()
    {
        Council = positions.Find(Code);
        if (Council is not { } council)
        {
            return string.IsNullOrEmpty(Code) ? Page() : NotFound();
        }

        Month = council.Months[^1].Month;
        if (!string.IsNullOrEmpty(Of))
        {
            if (!Month.TryParse(Of, out var named) || council.Months.All(frozen => frozen.Month != named))
            {
                return NotFound();
            }

            Month = named;
        }

        Services =
        [
            .. positions
                .Services(council.Code, Month)
                .Select(service => (service, positions.Statement(council.Code, service.Id, Month))),
        ];
        return Page();
    }
}
