namespace Yardstick.Core.Indicators;

/// <summary>Definitions cannot be used. All problems are told at once; nothing starts before they are put right.</summary>
public sealed class DefinitionsInvalid(IReadOnlyList<DefinitionProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>By file and line; never empty.</summary>
    public IReadOnlyList<DefinitionProblem> Problems { get; } = problems;
}
