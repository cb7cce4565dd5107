using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Audits;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Extracts;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Figures;
using Yardstick.Web.Security;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Audits;

/// <summary>The register in counts, its rounds, and a form that begins one with its sample.</summary>
[Requires(Permission.ReadAudits)]
[MostUpload(MostBytes)]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class IndexModel(
    WorkingCouncil councils,
    AuditRounds rounds,
    AuditRegister register,
    Product product,
    CurrentReader reader
) : PageModel
{
    private const long MostBytes = 1024 * 1024;

    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    [BindProperty]
    public AuditKind Kind { get; set; }

    [BindProperty]
    public string? RoundTitle { get; set; }

    [BindProperty]
    public string? Indicator { get; set; }

    [BindProperty]
    public string? Of { get; set; }

    [BindProperty]
    public string? Area { get; set; }

    [BindProperty]
    public SampleRule Rule { get; set; }

    [BindProperty]
    public string? Size { get; set; }

    [BindProperty]
    public string? Seed { get; set; }

    public Council? Shown { get; private set; }

    /// <summary>The newest frozen month.</summary>
    public Month Month { get; private set; }

    public AuditSummary Summary { get; private set; } = null!;

    public IReadOnlyList<AuditRound> Rounds { get; private set; } = [];

    public bool MayManage => Shown is { } council && reader.Reader.MayThroughout(Permission.ManageAudits, council.Code);

    /// <summary>Where the audits of the indicators come from.</summary>
    public string Feeding { get; private set; } = "";

    /// <summary>Figures with children behind them.</summary>
    public IReadOnlyList<(string Value, string Words)> Figures =>
        [
            .. product
                .Catalogue.All.Where(each => each.Calculation is IndicatorCalculation.Sql)
                .OrderBy(each => each.Title, StringComparer.Ordinal)
                .Select(each => (each.Key, each.Title)),
        ];

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost(string? children, IFormFile? upload) =>
        Change(code =>
        {
            var number = rounds.Begin(
                code,
                new RoundToBegin
                {
                    Kind = Kind,
                    Title = RoundTitle,
                    Indicator = Indicator,
                    Month = Month.TryParse(Of?.Trim(), out var month)
                        ? month
                        : throw new AuditRefused($"'{Of}' is not a month: write it as 2023-06.", nameof(Of)),
                    AreaId = string.IsNullOrWhiteSpace(Area) ? null : Area.Trim(),
                    Rule = Rule,
                    Size = Number(Size, nameof(Size)) ?? 0,
                    Seed = Number(Seed, nameof(Seed)),
                    Children = Rule is SampleRule.Named ? Named(children, upload) : [],
                },
                reader.Email
            );
            return Redirect(string.Create(CultureInfo.InvariantCulture, $"/audits/{code}/{number}"));
        });

    public IActionResult OnPostExpect(string? expectedOf, string? each, string? from) =>
        Change(code =>
        {
            rounds.Expect(
                code,
                expectedOf,
                Number(each, "Each")
                    ?? throw new AuditRefused("Write how many audits are expected each month.", "Each"),
                FormDay.Read(from, "The first day"),
                reader.Email
            );
            return Redirect($"/audits?council={code}");
        });

    private static IReadOnlyList<NamedChild> Named(string? children, IFormFile? upload)
    {
        if (upload is not { Length: > 0 })
        {
            return NamedChild.OfText(children);
        }

        var path = Path.GetTempFileName();
        try
        {
            using (var copy = System.IO.File.Create(path))
            {
                upload.CopyTo(copy);
            }

            return NamedChild.OfFile(path, Path.GetFileName(upload.FileName));
        }
        catch (UnreadableSource unreadable)
        {
            throw new AuditRefused(unreadable.Message, "Upload");
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private IActionResult Change(Func<string, IActionResult> change)
    {
        if (!Load() || Shown is not { } council)
        {
            return NotFound();
        }

        if (!MayManage)
        {
            return Forbid();
        }

        try
        {
            return change(council.Code);
        }
        catch (AuditRefused refused)
        {
            ModelState.AddModelError(
                refused.Field == "Title" ? nameof(RoundTitle) : refused.Field ?? "",
                refused.Message
            );
        }
        catch (CommentaryRefused refused)
        {
            ModelState.AddModelError("From", refused.Message);
        }

        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    private static int? Number(string? text, string field) =>
        string.IsNullOrWhiteSpace(text) ? null
        : int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new AuditRefused($"'{text}' is not a whole number: write it in digits.", field);

    /// <returns>False where a council is named that the reader may not read.</returns>
    private bool Load()
    {
        Shown = councils.Find(Council);
        if (Shown is not { Frozen: { } frozen } council)
        {
            return string.IsNullOrEmpty(Council);
        }

        Month = frozen.Months[^1].Month;
        Summary = register.Summary(council.Code, Month);
        Rounds = rounds.Of(council.Code);
        Feeding = register.FedByExtract(council.Code)
            ? "The indicators of audits count the audits of the extract of case records, since it brings a table of audits; those of this register stand beside them and are not counted twice."
            : "The indicators of audits count the audits of this register, since the extract of case records brings none.";
        return true;
    }
}
