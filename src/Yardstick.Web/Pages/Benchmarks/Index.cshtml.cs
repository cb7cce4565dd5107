using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Statistics;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Web.Figures;
using Yardstick.Web.Security;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Benchmarks;

/// <summary>Takes in releases of the DfE's statistics as they are downloaded, shows what one would change, and what was imported by whom.</summary>
[Requires(Permission.ImportExtract)]
[MostUpload(MostBytes)]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class IndexModel(
    StatisticsFileReader reader,
    StatisticsImport import,
    StatisticsDataSets dataSets,
    ReferenceData reference,
    ChosenNeighbours neighbours,
    CurrentReader current,
    ShownFigures figures
) : PageModel
{
    private const long Megabyte = 1024 * 1024;
    private const long MostBytes = 64 * Megabyte;
    private const string OnlyLook = "look";

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Step { get; set; }

    public long MostMegabytes => MostBytes / Megabyte;

    public IReadOnlyList<StatisticsDataSet> DataSets => dataSets.All;

    public IReadOnlyList<StatisticsFile> Files => import.Files();

    /// <summary>The release that was sent; null when none was.</summary>
    public StatisticsReading? Reading { get; private set; }

    public IReadOnlyList<StatisticsChange> Changes { get; private set; } = [];

    public bool WasImported { get; private set; }

    public string? Wrong =>
        ModelState.GetValueOrDefault(nameof(Upload))?.Errors is [var first, ..] ? first.ErrorMessage : null;

    public string TitleOf(string measure) => reference.Measures.Find(measure)?.Title ?? measure;

    public void OnGet() { }

    public IActionResult OnPost()
    {
        if (Upload is not { Length: > 0 } file)
        {
            return Refuse("Choose the CSV file of a data set.");
        }

        var path = Path.GetTempFileName();
        try
        {
            using (var kept = System.IO.File.Create(path))
            {
                file.CopyTo(kept);
            }

            var reading = reader.Read(path, Path.GetFileName(file.FileName));
            Changes = reading.Against(neighbours.Statistics, reference.Measures);
            if (Step != OnlyLook)
            {
                import.Keep(reading, current.Email);
                figures.LookAgain();
                WasImported = true;
            }

            Reading = reading;
            return Page();
        }
        catch (UnreadableSource refusal)
        {
            return Refuse(refusal.Message);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private PageResult Refuse(string sentence)
    {
        ModelState.AddModelError(nameof(Upload), sentence);
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }
}
