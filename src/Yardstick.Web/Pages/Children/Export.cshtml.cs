using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Children;

/// <summary>Hands out the file of an export to who made it, until it expires.</summary>
[Requires(Permission.ExportChildren)]
public sealed class ExportModel(CurrentReader reader, ChildExports exports) : PageModel
{
    public IActionResult OnGet(string export) =>
        File(
            Encoding.UTF8.GetBytes(exports.Fetch(reader.Reader, export).FileText!),
            "text/csv; charset=utf-8",
            $"children-{export}.csv"
        );
}
