using Yardstick.Core.Periods;

namespace Yardstick.Core.Children;

/// <summary>Which figure's children are asked for.</summary>
/// <param name="Indicator">Key of the catalogue.</param>
/// <param name="Areas">Nodes of the organisation tree, <c>-</c> for what no team answers for; none for the whole authority.</param>
public sealed record ChildQuery(string Authority, string Indicator, Month Month, IReadOnlyList<string> Areas)
{
    /// <summary>As it stands in the access log.</summary>
    public string ToWords() =>
        $"{Indicator}, {Month.ToWords()}, {(Areas.Count == 0 ? "whole authority" : string.Join(" ", Areas))}";
}
