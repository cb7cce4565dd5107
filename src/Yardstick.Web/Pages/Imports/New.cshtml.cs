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
                (null, { Length: > 0 } folder) => AskForFolder(
                    JobSource.Inbox,
                    folder,
                    $"folder {folder} of the inbox"
                ),
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
        if (Path.GetExtension(file.FileName).Equals(".xls", StringComparison.OrdinalIgnoreCase))
        {
            return Refuse(
                nameof(Upload),
                "The workbook has the old form .xls: open it, save it as 'Excel Workbook (.xlsx)', and send that."
            );
        }

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
        return Queue(
            uploads.Unpack(zip, ZipLimits.Usual),
            folder => AskForFolder(JobSource.Upload, folder, NameOf(file))
        );
    }

    /// <summary>A return is told by what is in it; null when it is none.</summary>
    private IActionResult? AskForReturn(IFormFile file)
    {
        var options = new ReturnOptions
        {
            AuthorityCode = Authority is { Length: > 0 } ? Authority : null,
            AsAt = AsAt,
        };
        return WithCopy(
            file,
            copy =>
                StatutoryReturns.Detect(copy) is { } kind
                    ? Deliver(copy, file, kind, work.AuthorityOf(kind, copy, options))
                    : null
        );
    }

    /// <summary>A workbook says neither whose it is nor when it was taken; its job reads it as an extract of that day.</summary>
    private IActionResult AskForWorkbook(IFormFile file)
    {
        if (Authority is not { Length: > 0 } code || AsAt is null)
        {
            return Refuse(
                Authority is { Length: > 0 } ? nameof(AsAt) : nameof(Authority),
                "A workbook does not say whose it is and when it was taken: give the code of the council and the day."
            );
        }

        return WithCopy(file, copy => Deliver(copy, file, SourceKind.AnnexA, code))!;
    }

    /// <summary>Keeps the file for its job, which reads it: reading takes longer than a request may.</summary>
    private IActionResult Deliver(string copy, IFormFile file, SourceKind source, string code)
    {
        if (!authorities.May(Permission.ImportExtract, code))
        {
            return RefuseCouncil(source is SourceKind.AnnexA ? nameof(Authority) : nameof(Upload), code);
        }

        var delivery = new UploadedDelivery
        {
            Source = source,
            AuthorityCode = code,
            AsAt = AsAt,
            Name = NameOf(file),
        };
        return Queue(uploads.Keep(copy, delivery), folder => Ask(code, JobSource.Upload, folder, delivery.Name));
    }

    /// <summary>On disk under the name that the person knows, because findings say it.</summary>
    private static T WithCopy<T>(IFormFile file, Func<string, T> look)
    {
        var kept = Directory.CreateTempSubdirectory("yardstick-upload-");
        try
        {
            var path = Path.Combine(kept.FullName, NameOf(file));
            using (var copy = System.IO.File.Create(path))
            {
                file.CopyTo(copy);
            }

            return look(path);
        }
        finally
        {
            kept.Delete(recursive: true);
        }
    }

    private IActionResult Queue(string folder, Func<string, IActionResult> ask)
    {
        var isQueued = false;
        try
        {
            var answer = ask(folder);
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

    private IActionResult AskForFolder(JobSource source, string folder, string words)
    {
        var code = work.ManifestOf(source, folder).AuthorityCode;
        return authorities.May(Permission.ImportExtract, code)
            ? Ask(code, source, folder, words)
            : RefuseCouncil(source is JobSource.Upload ? nameof(Upload) : nameof(Folder), code);
    }

    private RedirectToPageResult Ask(string code, JobSource source, string folder, string words)
    {
        var job = waiting.Ask(jobs =>
            jobs.AskForImport(code, source, folder, words, reader.Email, AddAuthority, AllowOlder)
        );
        return RedirectToPage("/Jobs/Job", new { id = job.JobId });
    }

    private PageResult RefuseCouncil(string field, string code) =>
        Refuse(field, $"It is an extract of {code}, and your role does not cover that council: ask an administrator.");

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
