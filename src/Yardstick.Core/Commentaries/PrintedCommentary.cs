using Yardstick.Core.Commentaries.Actions;

namespace Yardstick.Core.Commentaries;

/// <summary>An approved text as it is printed, with the open actions on its indicators. What is not approved never stands here.</summary>
/// <param name="Indicators">Keys of the indicators that it serves, the one that it was written for first.</param>
/// <param name="Text">Markdown with its figures; empty where only actions are known.</param>
/// <param name="Actions">Open when the report is made, by the promised day.</param>
public sealed record PrintedCommentary(
    IReadOnlyList<string> Indicators,
    string Text,
    IReadOnlyList<AgreedAction> Actions
);
