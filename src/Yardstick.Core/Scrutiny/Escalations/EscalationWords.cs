using Yardstick.Core.Scrutiny.Recommendations;

namespace Yardstick.Core.Scrutiny.Escalations;

/// <summary>What of an escalation is read by whom.</summary>
public static class EscalationWords
{
    /// <param name="text">What was written about it.</param>
    /// <param name="withExempt">The reader may read exempt papers.</param>
    public static string Shown(Escalation escalation, string text, bool withExempt) =>
        escalation.IsExempt && !withExempt ? RecommendationWords.Exempt : text;
}
