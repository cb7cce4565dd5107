using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Plans;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Plans;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Plans;

/// <summary>Opens an area of focus, or writes an open one anew.</summary>
[Requires(Permission.ManagePlans)]
public sealed class WriteModel(
    PlanCouncils councils,
    PlanRegister plans,
    FocusRegister areas,
    Product product,
    CurrentReader reader
) : PageModel
{
    private const int FewestFigures = 3;

    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    /// <summary>Number of the area that is changed; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Id { get; set; }

    /// <summary>Plan and strand: <c>3</c> or <c>3/1</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Place { get; set; }

    [BindProperty]
    public string? FocusTitle { get; set; }

    [BindProperty(Name = "Response")]
    public string? Wording { get; set; }

    [BindProperty]
    public string? LeadRole { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Area { get; set; }

    [BindProperty]
    public string? OpenedOn { get; set; }

    [BindProperty]
    public int BasedOn { get; set; }

    public FocusArea? Before { get; private set; }

    /// <summary>Keys, with empty ones to fill.</summary>
    public IReadOnlyList<string?> Figures { get; private set; } = [];

    public string Address =>
        $"/plans/focus/write?council={Council}{(Id is { } id ? FormattableString.Invariant($"&id={id}") : "")}";

    public IReadOnlyList<(string Value, string Words)> Places => PlanNames.Places(plans.Of(Council!));

    public IReadOnlyList<(string Value, string Words)> Choices =>
        [
            ("", "None"),
            .. product
                .Catalogue.All.OrderBy(each => each.Title, StringComparer.Ordinal)
                .Select(each => (each.Key, each.Title)),
        ];

    public IActionResult OnGet(string? indicator)
    {
        if (Refusal() is { } refusal)
        {
            return refusal;
        }

        if (Before is { Current: var now })
        {
            (FocusTitle, Wording, LeadRole) = (now.Title, now.Response, now.LeadRole);
            (Area, BasedOn) = (now.AreaId, now.Version);
            Place = PlanNames.Place(now.PlanId, now.StrandId);
            OpenedOn = now.OpenedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        Figures = Filled(Before?.Current.Indicators ?? (indicator is null ? [] : [indicator]));
        return Page();
    }

    public IActionResult OnPost()
    {
        if (Refusal() is { } refusal)
        {
            return refusal;
        }

        List<string> chosen =
        [
            .. Request
                .Form.Where(field => field.Key.StartsWith("Figure", StringComparison.Ordinal))
                .OrderBy(field => field.Key, StringComparer.Ordinal)
                .SelectMany(field => field.Value)
                .Where(key => !string.IsNullOrWhiteSpace(key))
                .OfType<string>(),
        ];
        Figures = Filled(chosen);
        return PlanForm.Do(this, () => FormattableString.Invariant($"/plans/focus/{Council}/{Keep(chosen).FocusId}"));
    }

    private FocusArea Keep(List<string> indicators)
    {
        var place = (Place ?? "").Split('/');
        var wanted = new FocusToKeep
        {
            Title = FocusTitle,
            PlanId = Number(place[0]),
            StrandId = place.Length > 1 ? Number(place[1]) : null,
            AreaId = Area,
            Indicators = indicators,
            Response = Wording,
            LeadRole = LeadRole,
            OpenedOn = string.IsNullOrWhiteSpace(OpenedOn) ? null : Request.Day("OpenedOn", "The day"),
        };
        return Before is null
            ? areas.Open(Council!, wanted, reader.Email)
            : areas.Change(Council!, Before.FocusId, BasedOn, wanted, reader.Email);
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IReadOnlyList<string?> Filled(IReadOnlyList<string> keys) =>
        [.. keys, .. Enumerable.Repeat<string?>(null, Math.Max(0, FewestFigures - keys.Count))];

    /// <returns>Null when the page can be shown.</returns>
    private IActionResult? Refusal()
    {
        if (councils.Find(Council) is not { } council)
        {
            return NotFound();
        }

        Council = council.Code;
        if (Id is { } id)
        {
            Before = areas.Find(council.Code, id);
            if (Before is not { IsOpen: true })
            {
                return NotFound();
            }
        }

        return councils.MayManage(council.Code, Area) && councils.MayManage(council.Code, Before?.Current.AreaId)
            ? null
            : Forbid();
    }
}
