namespace Yardstick.Core.Supplied;

/// <summary>Figures that were supplied, or a decision about them, cannot stand. Nothing was stored.</summary>
public sealed class SuppliedRefused : Exception
{
    public SuppliedRefused(string message)
        : base(message) { }

    public SuppliedRefused(IReadOnlyList<SuppliedProblem> problems)
        : base(string.Join(Environment.NewLine, problems.Select(problem => problem.ToString()))) => Problems = problems;

    /// <summary>Everything that is wrong, by cell; empty where it is about no cell.</summary>
    public IReadOnlyList<SuppliedProblem> Problems { get; } = [];
}

/// <summary>What is wrong with one cell of a form or file.</summary>
/// <param name="Place"><c>file:line:column</c>; null for a form.</param>
/// <param name="Column">Name of the column or field.</param>
/// <param name="Sentence">What was found, and the remedy.</param>
public sealed record SuppliedProblem(string? Place, string Column, string Sentence)
{
    public override string ToString() => Place is null ? Sentence : $"{Place} ({Column}): {Sentence}";
}
