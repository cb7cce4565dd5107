using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Imports;
using Yardstick.Core.People;
using Yardstick.Web.Figures;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Checker;

/// <summary>The contradictions in tables and texts, by rule, with both places, both values and the arithmetic.</summary>
[Requires(Permission.ReadPublished)]
public sealed class IndexModel(ChosenEdition chosen, Product product) : PageModel
{
    /// <summary>A rule's short name; empty for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Rule { get; set; }

    /// <summary><c>error</c>, <c>warning</c> or <c>information</c>; empty for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Severity { get; set; }

    /// <summary>The chosen edition, else all that the usual council published.</summary>
    public IReadOnlyList<JudgedEdition> Editions =>
        chosen.Named is null || chosen.Edition is not { } edition ? chosen.Beside : [edition];

    public IReadOnlyList<EditionFinding> Shown { get; private set; } = [];

    public IReadOnlyList<string> Rules =>
        [.. All.Select(found => found.Finding.Rule).Distinct().Order(StringComparer.Ordinal)];

    public int Found => All.Count();

    public IActionResult OnGet()
    {
        FindingSeverity? least = Enum.TryParse<FindingSeverity>(Severity, ignoreCase: true, out var severity)
            ? severity
            : null;
        if (!string.IsNullOrEmpty(Severity) && least is null)
        {
            return BadRequest();
        }

        Shown =
        [
            .. All.Where(found => string.IsNullOrEmpty(Rule) || found.Finding.Rule == Rule)
                .Where(found => least is null || found.Finding.Severity == least),
        ];
        return Page();
    }

    public int Count(FindingSeverity severity) => All.Count(found => found.Finding.Severity == severity);

    public string TitleOf(string key) =>
        key.Length == 0 ? "No single indicator" : product.Catalogue.Find(key)?.Title ?? key;

    public string? AddressOf(string key) =>
        product.Catalogue.Find(key) is { } indicator ? Addresses.Of(indicator) : null;

    private IEnumerable<EditionFinding> All =>
        Editions.SelectMany(edition => edition.Findings.Select(finding => new EditionFinding(edition, finding)));
}
