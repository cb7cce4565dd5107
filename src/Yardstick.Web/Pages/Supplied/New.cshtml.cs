using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Extracts;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Supplied;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Security;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Supplied;

/// <summary>Takes one figure from a form, or several from a CSV file or workbook.</summary>
[Requires(Permission.SupplyFigures)]
[MostUpload(MostBytes)]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class NewModel(
    SuppliedFigures figures,
    IndicatorCatalogue catalogue,
    WorkingAuthorities authorities,
    CurrentReader reader
) : PageModel
{
    private const long MostBytes = 1024 * 1024;

    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<Indicator> Indicators => SuppliedIndicators.Of(catalogue);

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost() =>
        Supply(() =>
            [
                new SuppliedRow(
                    SuppliedRow.Columns.ToDictionary(
                        column => column,
                        column => Typed(column) ?? "",
                        StringComparer.Ordinal
                    )
                ),
            ]
        );

    public IActionResult OnPostFile(IFormFile? upload) =>
        Supply(() =>
            upload is { Length: > 0 }
                ? ReadFile(upload)
                : throw new SuppliedRefused([
                    new SuppliedProblem(null, nameof(upload), "Choose a CSV file or a workbook."),
                ])
        );

    public string? Typed(string column) => Request.Typed(column);

    private IActionResult Supply(Func<IReadOnlyList<SuppliedRow>> rows)
    {
        if (!Load())
        {
            return NotFound();
        }

        try
        {
            figures.Supply(Council!, rows(), reader.Email);
            return RedirectToPage("/Supplied/Index", new { council = Council });
        }
        catch (SuppliedRefused refused)
        {
            foreach (var problem in refused.Problems)
            {
                ModelState.AddModelError(
                    problem.Place is null && problem.Column != "upload" ? problem.Column : "Upload",
                    problem.ToString()
                );
            }

            if (refused.Problems.Count == 0)
            {
                ModelState.AddModelError("Upload", refused.Message);
            }
        }
        catch (UnreadableSource unreadable)
        {
            ModelState.AddModelError("Upload", unreadable.Message);
        }

        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    private static IReadOnlyList<SuppliedRow> ReadFile(IFormFile upload)
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var copy = System.IO.File.Create(path))
            {
                upload.CopyTo(copy);
            }

            return SuppliedFile.Read(
                path,
                Path.GetFileName(upload.FileName) is { Length: > 0 } name ? name : "the file"
            );
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    /// <returns>False where the reader may supply nothing to the council named.</returns>
    private bool Load()
    {
        var council = authorities
            .With(Permission.SupplyFigures)
            .FirstOrDefault(each => string.IsNullOrEmpty(Council) || each.Code == Council);
        (Council, Name) = (council.Code, council.Name);
        return council.Code is not null;
    }
}
