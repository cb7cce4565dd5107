using Yardstick.Core.Assessments;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>What judging and reporting ask of the words in the store: what is withheld, and what was approved to be printed.</summary>
internal sealed class CommentaryOfMonth(Product product, Database database)
{
    private readonly IndicatorStates _states = new(database, product.Catalogue, TimeProvider.System);
    private readonly ActionRegister _actions = new(database, product.Catalogue, TimeProvider.System);
    private readonly CommentaryStore _texts = new(database);

    /// <summary>Why the figure of an indicator and month is marked and not judged.</summary>
    public Func<string, Month, Withholding?> Withholdings(string authority) => _states.Withholdings(authority);

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
