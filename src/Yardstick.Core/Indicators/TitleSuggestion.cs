namespace Yardstick.Core.Indicators;

/// <summary>An indicator that an unknown printed title may mean. A person confirms it; nothing is mapped by it alone.</summary>
/// <param name="Title">The title or alias that is most alike.</param>
/// <param name="Score">0 for no word in common to 1 for the same words, in two decimals.</param>
public sealed record TitleSuggestion(Indicator Indicator, string Title, decimal Score);
