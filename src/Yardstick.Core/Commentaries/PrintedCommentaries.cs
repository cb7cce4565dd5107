using Yardstick.Core.Commentaries.Actions;

namespace Yardstick.Core.Commentaries;

/// <summary>Approved texts with the open actions on their indicators; actions about figures that no text serves stand alone.</summary>
public static class PrintedCommentaries
{
    /// <param name="texts">Indicators that each text serves, and the text.</param>
    /// <param name="open">Open actions; those about no figure are left out.</param>
    public static IReadOnlyList<PrintedCommentary> Of(
        IEnumerable<(IReadOnlyList<string> Indicators, string Text)> texts,
        IEnumerable<AgreedAction> open
    )
    {
        var actions = open.Where(action => action.Indicator is not null)
            .ToLookup(action => action.Indicator!, StringComparer.Ordinal);
        var printed = texts
            .Select(text => new PrintedCommentary(
                text.Indicators,
                text.Text,
                [.. text.Indicators.SelectMany(key => actions[key]).OrderBy(action => action.DueOn)]
            ))
            .ToList();
        var served = printed.SelectMany(text => text.Indicators).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. printed,
            .. actions
                .Where(of => !served.Contains(of.Key))
                .Select(of => new PrintedCommentary([of.Key], "", [.. of.OrderBy(action => action.DueOn)])),
        ];
    }
}
