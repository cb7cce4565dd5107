using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Sources;
using Yardstick.Core.People;
using Yardstick.Core.Storage;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Sources;

/// <summary>What the case records of a council, from each source that was loaded, can say of every indicator.</summary>
[Requires(Permission.ImportExtract)]
public sealed class RecordsModel(Database database, Product product, WorkingAuthorities authorities) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Authority { get; set; }

    public IReadOnlyList<(string Code, string Name)> Authorities { get; private set; } = [];

    /// <summary>Null while the store holds no case records.</summary>
    public SourceMatrix? Matrix { get; private set; }

    /// <summary>Sheets, files and modules with where their rows went.</summary>
    public IReadOnlyList<SourcePart> Parts { get; private set; } = [];

    public IActionResult OnGet()
    {
        Authorities = authorities.With(Permission.ImportExtract);
        Authority ??= Authorities.Select(authority => authority.Code).FirstOrDefault();
        if (Authority is { } code && Authorities.All(authority => authority.Code != code))
        {
            return Forbid();
        }

        if (MeasuredExtract.All(database).FirstOrDefault(each => each.AuthorityCode == Authority) is { } extract)
        {
            var catalogue = MeasurableIndicator.All(product.Catalogue, product.Folders.Definitions);
            Matrix = SourceMatrix.Of(
                database,
                extract,
                new SourceAbilities(catalogue, product.Rules.Views, product.Sources.Catalogue),
                catalogue
            );
            Parts = new SourceStore(database).Parts(extract.AuthorityCode);
        }

        return Page();
    }

    public string TitleOf(SourceKind source) => product.Sources.Catalogue.Of(source)?.Title ?? source.Word();

    public static string Word(AbilityKind kind) =>
        kind switch
        {
            AbilityKind.Full => "Full",
            AbilityKind.Yearly => "Yearly",
            AbilityKind.Snapshot => "Snapshot only",
            _ => "Not possible",
        };
}
