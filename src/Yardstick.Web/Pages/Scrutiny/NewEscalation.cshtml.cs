using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Escalations;
using Yardstick.Core.Scrutiny.Recommendations;
using Yardstick.Web.Scrutiny;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Scrutiny;

/// <summary>Refers an indicator, an open action or a recommendation on the list to a body.</summary>
[Requires(Permission.Escalate)]
public sealed class NewEscalationModel(
    ScrutinyRecords records,
    ActionRegister actions,
    WorkingAuthorities authorities,
    CurrentReader reader,
    Product product
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    /// <summary>Kind and subject: <c>indicator:cpp_n</c>, <c>action:0189…</c>, <c>recommendation:panel/3</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Matter { get; set; }

    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? On { get; set; }

    public string CouncilName { get; private set; } = "";

    public IReadOnlyList<(string Value, string Words)> Matters =>
        [
            ("", "Choose one"),
            .. records
                .Recommendations.Of(Council)
                .Where(each => each.IsOnList)
                .Select(each =>
                    (
                        FormattableString.Invariant($"recommendation:{each.PanelId}/{each.Number}"),
                        $"Recommendation: {RecommendationWords.Wording(each, ScrutinyReading.MayReadExempt(reader.Reader, each.AuthorityCode))}"
                    )
                ),
            .. reader.May(Permission.ReadMeasured, Council!)
                ? actions
                    .Of(Council!)
                    .Where(action => action.IsOpen)
                    .Select(action => ($"action:{action.Id}", $"Action: {action.Wording}"))
                : [],
            .. product
                .Catalogue.All.OrderBy(indicator => indicator.Title, StringComparer.Ordinal)
                .Select(indicator => ($"indicator:{indicator.Key}", $"Indicator: {indicator.Title}")),
        ];

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost() =>
        !Load()
            ? NotFound()
            : ScrutinyForm.Do(
                this,
                () =>
                {
                    var (kind, subject) = Chosen();
                    var made = records.Escalations.Make(
                        new EscalationToMake
                        {
                            AuthorityCode = Council!,
                            Kind = kind,
                            Subject = subject,
                            Body = Body,
                            Reason = Reason,
                            EscalatedOn = string.IsNullOrWhiteSpace(On) ? null : FormDay.Read(On, "The day"),
                        },
                        reader.Email
                    );
                    return Redirect(
                        FormattableString.Invariant($"/scrutiny/escalations/{made.AuthorityCode}/{made.EscalationId}")
                    );
                }
            );

    private (EscalatedKind Kind, string Subject) Chosen() =>
        (Matter ?? "").Split(':', 2) is [var kind, var subject]
        && Matters.Any(each => each.Value == Matter)
        && Enum.TryParse<EscalatedKind>(kind, ignoreCase: true, out var read)
            ? (read, subject)
            : throw new ScrutinyRefused("Choose what is referred.");

    /// <summary>The council that the address names, else the first where the reader may.</summary>
    private bool Load()
    {
        var (code, name) = authorities
            .With(Permission.Escalate)
            .FirstOrDefault(each => string.IsNullOrEmpty(Council) || each.Code == Council);
        (Council, CouncilName) = (code, name ?? "");
        return code is not null;
    }
}
