using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Returns;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Jobs;
using Yardstick.Core.People;
using Yardstick.Web.Jobs;
using Yardstick.Web.Security;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Imports;

/// <summary>Takes a zip of CSV files, a statutory return, a workbook of Annex A, or the name of a folder of the inbox, and queues its import.</summary>
[Requires(Permission.ImportExtract)]
[MostUpload(MostBytes)]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class NewModel(
    Uploads uploads,
    Inbox inbox,
    JobWork work,
    JobWaiting waiting,
    WorkingAuthorities authorities,
    CurrentReader reader
) : PageModel
{
    private const long MostBytes = 256 * ZipLimits.Megabyte;
    private const int LongestName = 120;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Folder { get; set; }

    /// <summary>Whose a workbook is.</summary>
    [BindProperty]
    public string? Authority { get; set; }

    /// <summary>The day on which a workbook was taken.</summary>
    [BindProperty]
    public DateOnly? AsAt { get; set; }

    [BindProperty]
    public bool AddAuthority { get; set; }

    [BindProperty]
    public bool AllowOlder { get; set; }

    public IReadOnlyList<string> Folders => inbox.Folders;

    public long MostMegabytes => MostBytes / ZipLimits.Megabyte;

    public bool IsWrong(string field) => Wrong(field) is not null;

    public string? Wrong(string field) =>
        ModelState.GetValueOrDefault(field)?.Errors is [var first, ..] ? first.ErrorMessage : null;

    public void OnGet() { }

    public IActionResult OnPost()
    {
        try
        {
            return (Upload, Folder) switch
            {
                ({ Length: > 0 } file, null or "") => AskForUpload(file),
                (null, { Length: > 0 } folder) => Ask(JobSource.Inbox, folder, $"folder {folder} of the inbox"),
                _ => Refuse(nameof(Upload), "Choose a zip, or a folder of the inbox, and only one of them."),
            };
        }
        catch (Exception e) when (e is UnreadableSource or JobRefused)
        {
            return Refuse(Upload is null ? nameof(Folder) : nameof(Upload), e.Message);
        }
    }

    private IActionResult AskForUpload(IFormFile file)
    {
        if (Path.GetExtension(file.FileName).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            return AskForWorkbook(file);
        }

        if (Path.GetExtension(file.FileName).ToLowerInvariant() is not (".zip" or ".xml"))
        {
            return Refuse(
                nameof(Upload),
                "The file is neither a zip, nor the XML of a return, nor a workbook of Annex A: pack the CSV files of the extract into a zip."
            );
        }

        return AskForReturn(file) ?? AskForExtract(file);
    }

    private IActionResult AskForExtract(IFormFile file)
    {
        if (Path.GetExtension(file.FileName).Equals(".xml", StringComparison.OrdinalIgnoreCase))
        {
            return Refuse(nameof(Upload), "The XML is neither a CIN census nor an SSDA903 return: choose the return.");
        }

        using var zip = file.OpenReadStream();
        return Queue(file, uploads.Unpack(zip, ZipLimits.Usual));
    }

    /// <summary>A return is told by what is in it; null when it is none.</summary>
    private IActionResult? AskForReturn(IFormFile file)
    {
        var kept = Directory.CreateTempSubdirectory("yardstick-upload-");
        try
        {
            // Findings name the file as the person knows it.
            var path = Path.Combine(kept.FullName, NameOf(file));
            using (var copy = System.IO.File.Create(path))
            {
                file.CopyTo(copy);
            }

            using var spool = work.ReadReturn(
                path,
                new ReturnOptions { AuthorityCode = Authority is { Length: > 0 } ? Authority : null, AsAt = AsAt }
            );
            return spool is null ? null : Queue(file, uploads.Copy(spool.Folder));
        }
        finally
        {
            kept.Delete(recursive: true);
        }
    }

    /// <summary>A workbook says neither whose it is nor when it was taken; what it says is queued as an extract of that day.</summary>
    private IActionResult AskForWorkbook(IFormFile file)
    {
        if (Authority is not { Length: > 0 } code || AsAt is not { } day)
        {
            return Refuse(
                Authority is { Length: > 0 } ? nameof(AsAt) : nameof(Authority),
                "A workbook does not say whose it is and when it was taken: give the code of the council and the day."
            );
        }

        if (!authorities.May(Permission.ImportExtract, code))
        {
            return Refuse(nameof(Authority), $"Your role does not cover the council {code}: ask an administrator.");
        }

        var path = Path.GetTempFileName();
        try
        {
            using (var kept = System.IO.File.Create(path))
            {
                file.CopyTo(kept);
            }

            var delivery = new SourceDelivery
            {
                Source = SourceKind.AnnexA,
                AuthorityCode = code,
                AuthorityName = work.NameOf(code),
                AsAt = day,
                Name = NameOf(file),
            };
            using var spool = work.Read(path, delivery);
            return Queue(file, uploads.Copy(spool.Folder));
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private IActionResult Queue(IFormFile file, string folder)
    {
        var isQueued = false;
        try
        {
            var answer = Ask(JobSource.Upload, folder, NameOf(file));
            isQueued = answer is RedirectToPageResult;
            return answer;
        }
        finally
        {
            if (!isQueued)
            {
                uploads.Remove(folder);
            }
        }
    }

    private IActionResult Ask(JobSource source, string folder, string words)
    {
        var code = work.ManifestOf(source, folder).AuthorityCode;
        if (!authorities.May(Permission.ImportExtract, code))
        {
            return Refuse(
                source is JobSource.Upload ? nameof(Upload) : nameof(Folder),
                $"It is an extract of {code}, and your role does not cover that council: ask an administrator."
            );
        }

        var job = waiting.Ask(jobs =>
            jobs.AskForImport(code, source, folder, words, reader.Email, AddAuthority, AllowOlder)
        );
        return RedirectToPage("/Jobs/Job", new { id = job.JobId });
    }

    private PageResult Refuse(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    /// <summary>As the browser calls it, which may be anything.</summary>
    private static string NameOf(IFormFile file)
    {
        var name = string.Concat(Path.GetFileName(file.FileName).Where(letter => !char.IsControl(letter)));
        return name.Length > LongestName ? name[..LongestName] : name;
    }
}
