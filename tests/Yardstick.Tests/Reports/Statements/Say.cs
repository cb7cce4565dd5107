using Yardstick.Core.Assessments;
using Yardstick.Core.Reports.Statements;

namespace Yardstick.Tests.Reports.Statements;

/// <summary>What a rule says of a figure; null when it says nothing.</summary>
internal static class Say
{
    public static string? With(IStatementRule rule, Assessment assessment, params Assessment[] earlier) =>
        rule.Say(new StatementSubject(assessment, new Phrase("visits", "children"), earlier))?.Clause;
}
