using System.Globalization;

namespace Yardstick.Core.Reports.Layouts;

/// <summary>Something wrong in a layout file: where, what was found, and what to change.</summary>
/// <param name="File">File name inside <c>definitions/reports/</c>.</param>
/// <param name="Line">1-based.</param>
public sealed record LayoutProblem(string File, int Line, string Message)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Message}");
}

/// <summary>The layouts cannot be used. All problems are given at once; they stop the start.</summary>
public sealed class LayoutsInvalid(IReadOnlyList<LayoutProblem> problems)
    : Exception(
        $"The report layouts cannot be used; correct these and start again:{Environment.NewLine}"
            + string.Join(Environment.NewLine, problems)
    )
{
    public IReadOnlyList<LayoutProblem> Problems { get; } = problems;
}
