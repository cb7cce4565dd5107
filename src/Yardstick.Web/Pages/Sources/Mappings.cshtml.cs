using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.People;
using Yardstick.Core.Storage;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Sources;

/// <summary>What sheets, headings, codes and teams of deliveries mean that the product does not know: suggestions, and a form to confirm one.</summary>
[Requires(Permission.ImportExtract)]
public sealed class MappingsModel(
    Database database,
    Product product,
    TimeProvider clock,
    WorkingAuthorities authorities,
    CurrentReader reader
) : PageModel
{
    private const int MostShown = 200;

    [BindProperty(SupportsGet = true)]
    public string? Authority { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    [BindProperty]
    public MappingKind Kind { get; set; }

    [BindProperty]
    public string? Scope { get; set; }

    [BindProperty]
    public string? Found { get; set; }

    [BindProperty]
    public string? Meaning { get; set; }

    public string Name { get; private set; } = "";

    /// <summary>Those that nobody has answered, with what may be said and what is most alike first.</summary>
    public IReadOnlyList<(SourceMapping Mapping, IReadOnlyList<string> Suggested, IReadOnlyList<string> Choices)> Open
    {
        get;
        private set;
    } = [];

    public int OpenCount { get; private set; }

    public IReadOnlyList<SourceMapping> Confirmed { get; private set; } = [];

    public IActionResult OnGet() => (IActionResult?)Load() ?? Page();

    public IActionResult OnPost()
    {
        if (Load() is { } refusal)
        {
            return refusal;
        }

        if (!SourceWords.TryParse(Source ?? "", out var source) || string.IsNullOrEmpty(Found))
        {
            return BadRequest();
        }

        var mapping = new SourceMapping
        {
            Source = source,
            Kind = Kind,
            Scope = Scope ?? "",
            Found = Found,
            Meaning = string.IsNullOrEmpty(Meaning) ? null : Meaning,
        };
        if (new MappingSuggestions(product.Sources, database).WhyNot(Authority!, mapping) is { } problem)
        {
            ModelState.AddModelError(nameof(Meaning), problem);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }

        new MappingStore(database, clock).Confirm(Authority!, mapping, reader.Email);
        return RedirectToPage("/Sources/Mappings", new { Authority });
    }

    public static string Word(MappingKind kind) =>
        kind switch
        {
            MappingKind.Sheet => "Sheet",
            MappingKind.Heading => "Heading",
            MappingKind.Code => "Code",
            _ => "Team",
        };

    private NotFoundResult? Load()
    {
        var all = authorities.With(Permission.ImportExtract);
        Authority ??= all.Select(each => each.Code).FirstOrDefault();
        var (code, name) = all.FirstOrDefault(each => each.Code == Authority);
        if (code is null)
        {
            return all.Count == 0 ? null : NotFound();
        }

        Name = name;
        var mappings = new MappingStore(database, clock).Of(code);
        var suggestions = new MappingSuggestions(product.Sources, database);
        var open = mappings.Where(mapping => mapping.Meaning is null).ToList();
        OpenCount = open.Count;
        Open =
        [
            .. open.Take(MostShown)
                .Select(mapping => (mapping, suggestions.For(code, mapping), suggestions.Choices(code, mapping))),
        ];
        Confirmed = [.. mappings.Where(mapping => mapping.Meaning is not null)];
        return null;
    }
}
