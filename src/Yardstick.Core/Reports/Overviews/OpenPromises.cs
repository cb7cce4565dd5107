using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.States;

namespace Yardstick.Core.Reports.Overviews;

/// <summary>The promises that stand in the store: open actions and analyses, and answers to the panel on figures in doubt.</summary>
public static class OpenPromises
{
    /// <param name="titleOf">Titles of indicators by key.</param>
    public static IReadOnlyList<DuePromise> Of(
        IEnumerable<AgreedAction> actions,
        IEnumerable<IndicatorState> states,
        Func<string, string> titleOf
    ) =>
        [
            .. actions
                .Where(action => action.IsOpen)
                .Select(action => new DuePromise(
                    action.Wording,
                    action.OwnerRole,
                    action.DueOn,
                    action.Indicator,
                    $"/actions/{action.AuthorityCode}/{action.Id}"
                )),
            .. states
                .Where(state => state.Holds)
                .Select(state => new DuePromise(
                    $"Answer to the panel: {titleOf(state.Indicator)} is {StateWords.Of(state.Kind)}",
                    state.ResponsibleRole,
                    state.PromisedOn,
                    state.Indicator,
                    $"/indicators/{state.Indicator}"
                )),
        ];
}
