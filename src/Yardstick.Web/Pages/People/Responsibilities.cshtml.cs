using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.People;

/// <summary>Who owns and reports each indicator today, and the form that hands one over.</summary>
[Requires(Permission.AdministerPeople)]
public sealed class ResponsibilitiesModel(
    Responsibilities responsibilities,
    PeopleStore people,
    Places places,
    Product product,
    CurrentReader reader
) : PageModel
{
    /// <summary>Code; the first that the reader administers when none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Authority { get; set; }

    [BindProperty]
    public string? Indicator { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    /// <summary>Account of the next holder; empty to end it without one.</summary>
    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    public IReadOnlyList<(string Code, string Name)> Authorities { get; private set; } = [];

    public ILookup<string, Responsibility> Today { get; private set; } =
        Array.Empty<Responsibility>().ToLookup(_ => "");

    public IReadOnlyList<Indicator> Indicators => product.Catalogue.All;

    public IReadOnlyList<Person> People { get; private set; } = [];

    public IActionResult OnGet() => Load() ? Page() : Forbid();

    public IActionResult OnPost()
    {
        if (!Load() || Authority is null)
        {
            return Forbid();
        }

        if (product.Catalogue.Find(Indicator ?? "") is null)
        {
            ModelState.AddModelError(nameof(Indicator), "Choose an indicator.");
        }

        var kind = HyphenedWord.Read<ResponsibilityKind>(Kind);
        if (kind is null)
        {
            ModelState.AddModelError(nameof(Kind), "Choose what is handed over.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            responsibilities.HandOver(
                Authority,
                Indicator!,
                kind!.Value,
                string.IsNullOrEmpty(To) ? null : To,
                From ?? people.Today,
                reader.Email
            );
            return RedirectToPage("/People/Responsibilities", new { Authority });
        }
        catch (PeopleRefused refused)
        {
            ModelState.AddModelError(nameof(To), refused.Message);
            return Page();
        }
    }

    public string Holder(string indicator, ResponsibilityKind kind) =>
        Today[indicator].FirstOrDefault(each => each.Kind == kind) is { } held
            ? $"{People.FirstOrDefault(person => person.AccountId == held.AccountId)?.Name}, {GrantWords.When(held.FromDate, held.ToDate)}"
            : "Nobody";

    private bool Load()
    {
        Authorities = places.Authorities;
        Authority ??= Authorities.Select(authority => authority.Code).FirstOrDefault();
        People = people.All();
        if (Authority is not null && Authorities.All(authority => authority.Code != Authority))
        {
            return false;
        }

        Today = (Authority is null ? [] : responsibilities.On(people.Today, Authority)).ToLookup(each =>
            each.Indicator
        );
        return true;
    }
}
