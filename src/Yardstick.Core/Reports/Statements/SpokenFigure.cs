using Yardstick.Core.Assessments;

namespace Yardstick.Core.Reports.Statements;

/// <summary>One figure put into words: its subject and the clauses that it supports, in reading order.</summary>
public sealed record SpokenFigure(Assessment Assessment, string Subject, IReadOnlyList<Statement> Statements)
{
    /// <summary><c>fell from … to …; inside normal variation; 9 points under the target …</c>.</summary>
    public string Predicate => string.Join("; ", Statements.Select(statement => statement.Clause)) + ".";

    public string Sentence => $"{Subject} {Predicate}";

    /// <summary>The weight of its weightiest statement.</summary>
    public int Weight => Statements.Max(statement => statement.Weight);
}
