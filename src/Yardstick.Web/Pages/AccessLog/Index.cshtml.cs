using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Children;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.AccessLog;

/// <summary>The access log of a month, to be reviewed and signed off.</summary>
[Requires(Permission.ReviewAccessLog)]
public sealed class IndexModel(CurrentReader reader, Database database, AccessReviews reviews, TimeProvider clock)
    : PageModel
{
    private const int MonthsOffered = 12;

    [BindProperty(SupportsGet = true)]
    public string? Authority { get; set; }

    [BindProperty]
    public string? Remark { get; set; }

    /// <summary>Those whose log the reader may review.</summary>
    public IReadOnlyList<MeasuredExtract> Councils { get; private set; } = [];

    /// <summary>Null while no council has case records.</summary>
    public AccessLogMonth? Log { get; private set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Month> Months { get; private set; } = [];

    public IActionResult OnGet(string? month) => Load(month) ?? Page();

    public IActionResult OnPost(string? month)
    {
        if (Load(month) is { } answer)
        {
            return answer;
        }

        try
        {
            reviews.SignOff(reader.Reader, Authority!, Log!.Month, Remark ?? "");
            return LocalRedirect($"/access-log?authority={Authority}&month={Log.Month}");
        }
        catch (ChildrenRefused refused) when (refused.Kind == RefusalKind.WrongInput)
        {
            ModelState.AddModelError(nameof(Remark), refused.Message);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
    }

    private IActionResult? Load(string? month)
    {
        var now = Month.Of(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        Months = [.. Month.RunEnding(now, MonthsOffered).Reverse()];
        Councils =
        [
            .. MeasuredExtract.All(database).Where(each => reader.May(Permission.ReviewAccessLog, each.AuthorityCode)),
        ];
        Authority ??= Councils is [var first, ..] ? first.AuthorityCode : null;
        if (Authority is null)
        {
            return null;
        }

        if (Councils.All(each => each.AuthorityCode != Authority))
        {
            return NotFound();
        }

        if (!Month.TryParse(month ?? now.ToString(), out var wanted))
        {
            return BadRequest();
        }

        Log = reviews.Read(reader.Reader, Authority, wanted);
        return null;
    }
}
