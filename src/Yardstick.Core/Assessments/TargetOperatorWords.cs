namespace Yardstick.Core.Assessments;

/// <summary>The operator of a target in words: a sign is easily read the wrong way round.</summary>
public static class TargetOperatorWords
{
    /// <summary><c>at least</c>, <c>under</c>.</summary>
    public static string InWords(this TargetOperator comparison) =>
        comparison switch
        {
            TargetOperator.AtLeast => "at least",
            TargetOperator.AtMost => "at most",
            TargetOperator.LessThan => "under",
            TargetOperator.MoreThan => "over",
            _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, message: null),
        };
}
