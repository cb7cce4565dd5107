namespace Yardstick.Core.Reports.Statements;

/// <summary>One thing that can be said of one figure.</summary>
public interface IStatementRule
{
    /// <summary>Null when the figures do not support it.</summary>
    Statement? Say(StatementSubject subject);
}
