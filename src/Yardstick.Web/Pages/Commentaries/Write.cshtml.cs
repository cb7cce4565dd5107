using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.People;
using Yardstick.Web.Commentaries;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Commentaries;

/// <summary>The commentary of an indicator and month: figures, last month's text and promises beside the text that is written.</summary>
[Requires(Permission.ReadMeasured)]
public sealed class WriteModel(
    CommentaryViews views,
    CommentaryWriting writing,
    CommentaryApproval approval,
    CurrentReader reader
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Council { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Month { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public CommentaryView View { get; private set; } = null!;

    /// <summary>Number of the version that the shown text was begun from.</summary>
    public int BasedOn { get; private set; }

    public bool MayWrite { get; private set; }

    public bool MayApprove { get; private set; }

    /// <summary>What somebody else saved meanwhile; the text in the editor is the reader's own.</summary>
    public Saving.Conflict? Conflict { get; private set; }

    /// <summary>What the other, and what the reader, made of the text that both began from.</summary>
    public (IReadOnlyList<TextPart> Theirs, IReadOnlyList<TextPart> Own)? Changes { get; private set; }

    public IActionResult OnGet() => Shows() ? Page() : NotFound();

    /// <summary>Shows the typed text with its figures; nothing is kept.</summary>
    public IActionResult OnPostPreview(string? wording, int basedOn)
    {
        if (!Shows(wording ?? ""))
        {
            return NotFound();
        }

        BasedOn = basedOn;
        return Page();
    }

    public IActionResult OnPostSave(string? wording, int basedOn) =>
        Write(wording, basedOn, commentary => writing.Save(reader.Reader, commentary, basedOn, wording));

    /// <summary>Keeps the typed text and hands it to the owner.</summary>
    public IActionResult OnPostSubmit(string? wording, int basedOn) =>
        Write(
            wording,
            basedOn,
            commentary =>
            {
                var saving = writing.Save(reader.Reader, commentary, basedOn, wording);
                return saving is Saving.Done done
                    ? new Saving.Done(
                        writing.Submit(reader.Reader, done.Commentary, done.Commentary.Number, View.Figures)
                    )
                    : saving;
            }
        );

    /// <summary>Gives the reason for one number of the kept text.</summary>
    public IActionResult OnPostConfirm(int doubt, string? reason) =>
        Write(
            typed: null,
            basedOn: 0,
            commentary =>
            {
                var doubted =
                    View.Doubts.FirstOrDefault(each => each.Start == doubt)
                    ?? throw new CommentaryRefused("That number is no longer in the text, or was confirmed already.");
                writing.Confirm(reader.Reader, commentary, doubted, reason);
                return new Saving.Done(commentary);
            }
        );

    public IActionResult OnPostServe(string[]? also) =>
        Write(
            typed: null,
            basedOn: 0,
            commentary => new Saving.Done(writing.Serve(reader.Reader, commentary, also ?? []))
        );

    private IActionResult Write(string? typed, int basedOn, Func<Commentary, Saving> write)
    {
        if (!Shows(typed))
        {
            return NotFound();
        }

        try
        {
            var commentary = View.Commentary ?? writing.Open(reader.Reader, Council, View.Month, View.Indicator.Key);
            if (write(commentary) is Saving.Conflict conflict)
            {
                _ = Shows(typed);
                (Conflict, BasedOn) = (conflict, conflict.Theirs.Number);
                var begun =
                    conflict.Commentary.Versions.FirstOrDefault(version => version.Number == basedOn)?.Wording ?? "";
                Changes = (
                    TextDifference.Between(begun, conflict.Theirs.Wording),
                    TextDifference.Between(begun, conflict.Mine.Wording)
                );
                return new PageResult { StatusCode = StatusCodes.Status409Conflict };
            }

            return RedirectToPage(
                new
                {
                    Council,
                    Month,
                    Key,
                }
            );
        }
        catch (CommentaryRefused refused)
        {
            _ = Shows(typed);
            var answer = this.Refuse(
                refused,
                ("The commentary", "wording"),
                ("The reason for", $"reason-{Request.Typed("doubt")}")
            );
            // What was kept before it was refused is the text that the writer goes on from.
            BasedOn =
                View.Commentary?.Current is { } kept
                && kept.WrittenBy == reader.Email
                && kept.Wording == View.Wording.ReplaceLineEndings("\n").Trim()
                    ? kept.Number
                : typed is null ? BasedOn
                : basedOn;
            answer.StatusCode = MayWrite ? answer.StatusCode : StatusCodes.Status403Forbidden;
            return answer;
        }
    }

    private bool Shows(string? typed = null)
    {
        if (views.Find(Council, Month, Key, typed) is not { } view)
        {
            return false;
        }

        View = view;
        BasedOn = view.Commentary?.Number ?? 0;
        MayWrite = writing.IsFor(reader.Reader, Council, view.Indicator.Key);
        MayApprove = view.Commentary is { } commentary && approval.IsFor(reader.Reader, commentary);
        return true;
    }
}
