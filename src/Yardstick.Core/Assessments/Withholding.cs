namespace Yardstick.Core.Assessments;

/// <summary>Why a figure is shown but not judged for now: its rating, direction and signals are held back, so that nothing looks settled.</summary>
/// <param name="Mark">Printed beside the value: <c>under review</c>.</param>
/// <param name="Reason">Cause and promised date in words, as the reason of every judgement that is not made.</param>
public sealed record Withholding(string Mark, string Reason)
{
    /// <summary>What is said of the figure: <c>is under review: …</c>.</summary>
    public string Clause { get; init; } = $"is {Reason}";

    public Assessment Of(Assessment judged) =>
        judged with
        {
            Withheld = this,
            Rag = new Judgement<Rag>.NotMade(Reason),
            Direction = new Judgement<Direction>.NotMade(Reason),
            Variation = new Judgement<Variation>.NotMade(Reason),
            Assurance = new Judgement<Assurance>.NotMade(Reason),
            Limits = null,
        };
}
