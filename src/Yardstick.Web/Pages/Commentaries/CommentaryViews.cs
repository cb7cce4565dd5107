using Yardstick.Core.Checks;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Web.Commentaries;

namespace Yardstick.Web.Pages.Commentaries;

/// <summary>Gathers what stands beside a commentary.</summary>
public sealed class CommentaryViews(
    WorkingCouncil councils,
    IndicatorCatalogue catalogue,
    CommentaryStore texts,
    CommentaryCheck check,
    CommentaryTasks tasks,
    ActionRegister actions
)
{
    /// <param name="typed">What was typed; null to show what is kept.</param>
    /// <returns>Null when there is no such month or indicator, or it may not be read.</returns>
    public CommentaryView? Find(string authority, string month, string key, string? typed = null)
    {
        if (
            !Month.TryParse(month, out var named)
            || catalogue.Find(key) is not { } indicator
            || councils.Find(authority) is not { } council
            || councils.Edition(authority, named) is not { } edition
        )
        {
            return null;
        }

        var commentary = texts.For(authority, named, indicator.Key);
        var figures = new CommentaryFigures(edition.Delivery, edition.Assessments);
        var served = commentary?.Indicators ?? [indicator.Key];
        var wording = typed ?? commentary?.Current?.Wording ?? "";
        var (bound, doubts) = Look(commentary, served, authority, named, wording, figures);
        return new CommentaryView
        {
            Council = council,
            Month = named,
            Indicator = indicator,
            Figures = figures,
            Commentary = commentary,
            Before = texts.For(authority, named.Previous, indicator.Key)?.Approved?.Shown,
            Promises =
            [
                .. actions
                    .Of(authority)
                    .Where(action => action is { IsOpen: true, Indicator: { } about } && served.Contains(about)),
            ],
            Task = tasks.Of(authority, named).FirstOrDefault(task => task.Indicator == indicator.Key),
            Wording = wording,
            Bound = bound,
            Doubts = doubts,
            Family =
            [
                indicator,
                .. catalogue.All.Where(other =>
                    other.Family == indicator.Family
                    && other.Key != indicator.Key
                    && figures.Find(other.Key) is not null
                ),
            ],
        };
    }

    private (BoundText?, IReadOnlyList<TextDoubt>) Look(
        Commentary? commentary,
        IReadOnlyList<string> served,
        string authority,
        Month month,
        string wording,
        CommentaryFigures figures
    ) =>
        string.IsNullOrWhiteSpace(wording)
            ? (null, [])
            : check.Look(
                commentary
                    ?? new Commentary
                    {
                        AuthorityCode = authority,
                        Id = "",
                        Month = month,
                        Indicator = served[0],
                        Indicators = served,
                        Versions = [],
                    },
                wording.ReplaceLineEndings("\n").Trim(),
                figures
            );
}
