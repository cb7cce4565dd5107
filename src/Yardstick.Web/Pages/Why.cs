using Yardstick.Core.Assessments;

namespace Yardstick.Web.Pages;

/// <summary>The reason beside a judgement, as a sentence.</summary>
internal static class Why
{
    public static string Of<T>(Judgement<T> judgement)
        where T : notnull =>
        Sentences
            .Begin(
                judgement switch
                {
                    Judgement<T>.Made made => made.Why,
                    Judgement<T>.NotMade notMade => notMade.Reason,
                    _ => "",
                }
            )
            .TrimEnd('.') + ".";
}
