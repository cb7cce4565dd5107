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
    public IReadOnlyList<PrintedCommentary> Printed(string authority, Month month) =>
        PrintedCommentaries.Of(
            Approved(authority, month).Select(commentary => (commentary.Indicators, commentary.Approved!.Shown ?? "")),
            OpenActions(authority, month)
        );

    /// <summary>Commentaries of a month with an approved text.</summary>
    public IReadOnlyList<Commentary> Approved(string authority, Month month) =>
        [.. _texts.Of(authority, month).Where(commentary => commentary.Approved is not null)];

    /// <summary>Open actions about a figure that were agreed by the month after a month.</summary>
    public IReadOnlyList<AgreedAction> OpenActions(string authority, Month month) =>
        [
            .. _actions
                .Of(authority)
                .Where(action =>
                    action is { IsOpen: true, Indicator: not null }
                    && Month.Of(DateOnly.FromDateTime(action.OpenedAt)) <= month.Next
                ),
        ];
}
