using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Jobs;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Web.Jobs;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Freeze;

/// <summary>Queues the freeze of a month.</summary>
[Requires(Permission.FreezeMonth)]
public sealed class IndexModel(
    Database database,
    JobWaiting waiting,
    WorkingAuthorities authorities,
    CurrentReader reader
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Authority { get; set; }

    [BindProperty]
    public string? Month { get; set; }

    [BindProperty]
    public string? Months { get; set; } = "1";

    public IReadOnlyList<MeasuredExtract> Extracts { get; private set; } = [];

    public Month? LastFrozen(string authority) =>
        new FrozenFigures(database).Months(authority) is [.., var last] ? last.Month : null;

    public void OnGet()
    {
        Load();
        var extract =
            Extracts.FirstOrDefault(each => each.AuthorityCode == Authority)
            ?? (Extracts is [var first, ..] ? first : null);
        Month = extract is null ? null : LastEndedBy(extract.ExtractDate).ToString();
    }

    public IActionResult OnPost()
    {
        Load();
        var extract = Extracts.FirstOrDefault(each => each.AuthorityCode == Authority);
        if (extract is null)
        {
            ModelState.AddModelError(nameof(Authority), "Choose a council.");
        }

        if (!Core.Periods.Month.TryParse(Month?.Trim(), out var month))
        {
            ModelState.AddModelError(nameof(Month), "Write the month as 2023-07.");
        }
        else if (month.LastDay > extract?.ExtractDate)
        {
            ModelState.AddModelError(
                nameof(Month),
                $"{month.ToWords()} ends after the extract was cut: import a later one, or freeze an earlier month."
            );
        }

        if (!int.TryParse(Months, NumberStyles.None, CultureInfo.InvariantCulture, out var months))
        {
            ModelState.AddModelError(nameof(Months), "Write how many months in digits.");
        }

        if (!ModelState.IsValid)
        {
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }

        try
        {
            var job = waiting.Ask(jobs => jobs.AskForFreeze(extract!.AuthorityCode, month, months, reader.Email));
            return RedirectToPage("/Jobs/Job", new { id = job.JobId });
        }
        catch (JobRefused refused)
        {
            ModelState.AddModelError(nameof(Months), refused.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    /// <summary>The newest month that the extract holds whole.</summary>
    private static Month LastEndedBy(DateOnly day) =>
        Core.Periods.Month.Of(day) is var month && month.LastDay == day ? month : month.Previous;

    private void Load() =>
        Extracts = [
            .. MeasuredExtract
                .All(database)
                .Where(extract => authorities.May(Permission.FreezeMonth, extract.AuthorityCode)),
        ];
}
