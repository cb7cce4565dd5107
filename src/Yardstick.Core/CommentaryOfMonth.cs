using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>What reporting asks of the words in the store: what was approved to be printed.</summary>
internal sealed class CommentaryOfMonth(Product product, Database database)
{
    private readonly ActionRegister _actions = new(database, product.Catalogue, TimeProvider.System);
    private readonly CommentaryStore _texts = new(database);

    /// <summary>Approved texts of a month, and the open actions of the authority with them; those of no text stand alone.</summary>
    public IReadOnlyList<PrintedCommentary> Printed(string authority, Month month)
    {
        var open = _actions
            .Of(authority)
            .Where(action =>
                action is { IsOpen: true, Indicator: not null }
                && Month.Of(DateOnly.FromDateTime(action.OpenedAt)) <= month.Next
            )
            .ToLookup(action => action.Indicator!, StringComparer.Ordinal);
        var texts = _texts.Of(authority, month).Where(commentary => commentary.Approved is not null).ToList();
        var served = texts.SelectMany(commentary => commentary.Indicators).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. texts.Select(commentary => new PrintedCommentary(
                commentary.Indicators,
                commentary.Approved!.Shown ?? "",
                [.. commentary.Indicators.SelectMany(key => open[key]).OrderBy(action => action.DueOn)]
            )),
            .. open.Where(actions => !served.Contains(actions.Key))
                .Select(actions => new PrintedCommentary(
                    [actions.Key],
                    "",
                    [.. actions.OrderBy(action => action.DueOn)]
                )),
        ];
    }
}
