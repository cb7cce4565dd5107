using Yardstick.Core.Commentaries.Texts;

namespace Yardstick.Core.Positions;

/// <summary>The figures that a service may use in its statement: its own where it has any, else the whole authority's.</summary>
/// <param name="Service">Name of the service.</param>
/// <param name="Judged">Each figure with its judgements, the service's own in the place of the authority's.</param>
/// <param name="Own">Keys of the figures that are the service's own.</param>
/// <param name="Headlines">Keys of the figures that stand at the head of a statement, and that typed numbers are compared with.</param>
public sealed record PositionFigures(
    string Service,
    CommentaryFigures Judged,
    IReadOnlySet<string> Own,
    IReadOnlyList<string> Headlines
)
{
    public const string WholeAuthority = "whole authority";

    /// <summary>Whose figure it is, in words.</summary>
    public string Whose(string indicator) => Own.Contains(indicator) ? Service : WholeAuthority;
}
