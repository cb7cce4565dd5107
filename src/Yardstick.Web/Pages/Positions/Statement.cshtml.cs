using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Core.Reports.Positions;
using Yardstick.Web.Commentaries;
using Yardstick.Web.Positions;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Positions;

/// <summary>The statement of a service and month: its text with its figures and, for those who may, writing, approval and its versions.</summary>
[Requires(Permission.ReadPositions)]
public sealed class StatementModel(
    ShownPositions positions,
    ServiceFigures services,
    PositionStore store,
    PositionCheck check,
    PositionWriting writing,
    PositionApproval approval,
    IndicatorCatalogue catalogue,
    CurrentReader reader
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "month")]
    public string Of { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "service")]
    public string ServiceId { get; set; } = "";

    /// <summary>Number of the version that the sender had before them.</summary>
    [BindProperty]
    public int BasedOn { get; set; }

    public FrozenCouncil Shown { get; private set; } = null!;

    public Month Month { get; private set; }

    public ServiceArea Service { get; private set; } = null!;

    public PositionStatement Statement { get; private set; } = null!;

    public PositionFigures Figures { get; private set; } = null!;

    /// <summary>The text as typed or kept.</summary>
    public PositionParts Wording { get; private set; } = PositionParts.Empty;

    /// <summary>Null while nothing is written.</summary>
    public BoundPosition? Bound { get; private set; }

    public string Address => $"/positions/{Council}/{Month}/{Service.Id}";

    public bool MayWrite => positions.May(Permission.WritePositions, Council, Service.Id);

    public bool MayApprove => positions.May(Permission.ApprovePositions, Council, Service.Id);

    /// <summary>The earlier statement that can be carried forward; null where there is none, or this month has one.</summary>
    public PositionStatement? Before => Statement.Number > 0 ? null : store.Before(Council, Service.Id, Month);

    public string TitleOf(string key) => catalogue.Find(key)?.Title ?? key;

    /// <summary>Whose the figures in the text are.</summary>
    public string? Whose => PositionBlocks.Whose(Service.Name, Wording.Spoken, Figures.Own.Contains, TitleOf);

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    /// <summary>Shows the typed text with its figures; nothing is kept.</summary>
    public IActionResult OnPostPreview() => Load(Typed()) ? Page() : NotFound();

    public IActionResult OnPostSave() =>
        Change(Permission.WritePositions, () => writing.Save(Statement, BasedOn, Typed(), reader.Email));

    public IActionResult OnPostSubmit() =>
        Change(
            Permission.WritePositions,
            () =>
            {
                Statement = writing.Save(Statement, BasedOn, Typed(), reader.Email);
                BasedOn = Statement.Number;
                _ = writing.Submit(Statement, BasedOn, Figures, reader.Email);
            }
        );

    public IActionResult OnPostCarry() =>
        Change(Permission.WritePositions, () => writing.CarryForward(Statement, reader.Email));

    public IActionResult OnPostRestore(int version) =>
        Change(Permission.WritePositions, () => writing.Restore(Statement, BasedOn, version, reader.Email));

    /// <param name="doubt">Title of the part and place of the number in it.</param>
    public IActionResult OnPostConfirm(string? doubt, string? reason) =>
        Change(
            Permission.WritePositions,
            () =>
            {
                var found =
                    Bound
                        ?.Parts.SelectMany(part => part.Doubts.Select(each => (Id: DoubtId(part, each), each)))
                        .FirstOrDefault(each => each.Id == doubt)
                        .each
                    ?? throw new PositionRefused("That number is no longer in the text, or was confirmed already.");
                writing.Confirm(Statement, found, reason, reader.Email);
            }
        );

    public IActionResult OnPostApprove(bool open) =>
        Change(Permission.ApprovePositions, () => approval.Approve(Statement, BasedOn, Figures, open, reader.Email));

    public IActionResult OnPostReturn(string? reason) =>
        Change(Permission.ApprovePositions, () => approval.Return(Statement, BasedOn, reason, reader.Email));

    public static string DoubtId(BoundPart part, Core.Checks.TextDoubt doubt) =>
        FormattableString.Invariant($"{part.Title}-{doubt.Start}");

    /// <summary>What belongs into a part of the statement.</summary>
    public static string HintOf(string part) =>
        part switch
        {
            "Figures" =>
                "What the figures of the service say. Write a figure as a token, as {{cpp_n}}; lists begin with -, strong words stand in **. Names of children, workers and parents never.",
            "Strengths" => "What works well, and how you know.",
            "Concerns" => "What does not work well enough.",
            _ => "What is done about it, by which role, and by when.",
        };

    private IActionResult Change(Permission permission, Action change)
    {
        var typed = Typed();
        var sent = BasedOn;
        if (!Load())
        {
            return NotFound();
        }

        if (!positions.May(permission, Council, Service.Id))
        {
            return Forbid();
        }

        BasedOn = sent;
        try
        {
            change();
            return Redirect(Address);
        }
        catch (PositionRefused refused)
        {
            ModelState.AddModelError(
                refused.Field == "Reason" && Request.Typed("doubt") is { } doubt
                    ? $"Reason-{doubt}"
                    : refused.Field ?? "",
                refused.Message
            );
        }

        // What was typed stays in the form, on top of the version that is there now: the message tells of the other one.
        _ = Load(typed.IsEmpty ? null : typed);
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    private PositionParts Typed() =>
        PositionParts.Of([
            .. PositionParts.Titles.Select(part => (Request.Typed(part) ?? "").ReplaceLineEndings("\n").Trim()),
        ]);

    private bool Load(PositionParts? typed = null)
    {
        if (
            positions.Open(Council, Of, ServiceId) is not var (council, month, service)
            || services.In(Council, month) is not { } figures
        )
        {
            return false;
        }

        (Shown, Month, Service) = (council, month, service);
        Statement = positions.Statement(Council, service.Id, month);
        Figures = figures.Of(service);
        Wording = typed ?? Statement.Current?.Wording ?? PositionParts.Empty;
        Bound = Wording.IsEmpty ? null : check.Look(Statement, Wording, Figures);
        BasedOn = Statement.Number;
        return true;
    }
}
