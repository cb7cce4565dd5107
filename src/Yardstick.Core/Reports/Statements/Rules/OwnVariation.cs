using Yardstick.Core.Assessments;

namespace Yardstick.Core.Reports.Statements.Rules;

/// <summary>Whether the month lies inside the series' normal variation or is a sign of real change, with the name of the sign.</summary>
public sealed class OwnVariation : IStatementRule
{
    public Statement? Say(StatementSubject subject) =>
        subject.Assessment.Variation is not Judgement<Variation>.Made made
            ? null
            : made.Verdict switch
            {
                Variation.Common => Statement("inside normal variation", weight: 45),
                Variation.Concerning => Statement($"a sign of real change for the worse ({made.Why})", weight: 100),
                Variation.Improving => Statement($"a sign of real change for the better ({made.Why})", weight: 70),
                _ => Statement($"a sign of real change ({made.Why})", weight: 60),
            };

    private static Statement Statement(string clause, int weight) => new(nameof(OwnVariation), clause, weight);
}
