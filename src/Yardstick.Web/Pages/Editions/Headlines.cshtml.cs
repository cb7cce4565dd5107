using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Editions.Headlines;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Jobs;
using Yardstick.Core.People;
using Yardstick.Web.Editions;
using Yardstick.Web.Jobs;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Editions;

/// <summary>The headlines of a draft: their wording and order are changed here, and some are taken out or added.</summary>
[Requires(Permission.ComposeEditions)]
public sealed class HeadlinesModel(ShownEditions editions, JobWaiting waiting, CurrentReader reader, Product product)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>As many as an edition may have; those without a wording are none.</summary>
    [BindProperty]
    public List<HeadlineField> Lines { get; set; } = [];

    public EditionRecord Shown { get; private set; } = null!;

    public CommentaryFigures Figures { get; private set; } = null!;

    public string Title => PublishingWords.Title(Shown, product);

    /// <summary>Keys and titles of the figures that a headline may be about.</summary>
    public IReadOnlyList<(string Key, string Title)> Choices =>
        [.. Figures.Indicators.Select(key => (key, product.Catalogue.Find(key)?.Title ?? key))];

    /// <summary>The wording with its figures.</summary>
    public string Preview(HeadlineField line) =>
        BoundText.Of(line.Wording ?? "", [line.Indicator ?? ""], Figures, product.Checker).Shown;

    public IActionResult OnGet(bool proposed = false)
    {
        if (Load() is { } answer)
        {
            return answer;
        }

        var headlines = proposed ? editions.Making.Proposed(Shown) : editions.Making.Headlines(Shown);
        Fill(headlines.Select((headline, index) => HeadlineField.Of(headline, index + 1)));
        return Page();
    }

    /// <summary>Puts them down and queues the composition.</summary>
    public IActionResult OnPost()
    {
        if (Load() is { } answer)
        {
            return answer;
        }

        try
        {
            editions.Making.PutHeadlines(
                Shown,
                [
                    .. Lines
                        .Where(line => !line.IsEmpty)
                        .OrderBy(line => line.Place ?? int.MaxValue)
                        .Select(line => line.ToHeadline(Shown.Month)),
                ],
                editions.Actor(Permission.ComposeEditions, Shown)
            );
            var job = waiting.Ask(jobs =>
                jobs.AskForEdition(Shown.AuthorityCode, Shown.Month, Shown.Layout, reader.Email)
            );
            return RedirectToPage("/Jobs/Job", new { id = job.JobId });
        }
        catch (Exception refused) when (refused is EditionRefused or JobRefused)
        {
            ModelState.AddModelError("Lines_0__Wording", refused.Message);
            Fill(Lines);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    private IActionResult? Load()
    {
        if (editions.FindRestricted(Id) is not { } edition)
        {
            return NotFound();
        }

        Shown = edition;
        if (!editions.May(EditionStep.Compose, edition))
        {
            return Forbid();
        }

        if (edition.State is not EditionState.Draft)
        {
            return RedirectToPage("/Editions/Edition", new { id = Id });
        }

        Figures = editions.Making.Figures(edition);
        return null;
    }

    /// <summary>Empty places follow, so that lines can be added without a script.</summary>
    private void Fill(IEnumerable<HeadlineField> lines)
    {
        Lines = [.. lines.Take(HeadlineRule.Most)];
        while (Lines.Count < HeadlineRule.Most)
        {
            Lines.Add(new HeadlineField { Place = Lines.Count + 1 });
        }
    }
}

/// <summary>One line of the form.</summary>
public sealed class HeadlineField
{
    /// <summary>Smaller ones stand first.</summary>
    public int? Place { get; set; }

    public string? Indicator { get; set; }

    public string? Tone { get; set; }

    public string? Wording { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Wording);

    public static HeadlineField Of(Headline headline, int place) =>
        new()
        {
            Place = place,
            Indicator = headline.Indicator,
            Tone = HyphenedWord.Of(headline.Tone),
            Wording = headline.Wording,
        };

    public Headline ToHeadline(Core.Periods.Month month) =>
        new(
            Indicator ?? "",
            month,
            HyphenedWord.Read<HeadlineTone>(Tone) ?? HeadlineTone.Change,
            Wording!.Trim().ReplaceLineEndings(" ")
        );
}
