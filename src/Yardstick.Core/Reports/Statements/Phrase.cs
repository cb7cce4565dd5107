namespace Yardstick.Core.Reports.Statements;

/// <summary>How sentences name a figure.</summary>
/// <param name="Text">Can begin a sentence once its first letter is a capital: <c>visits to children in care as agreed</c>.</param>
/// <param name="Counted">What the denominator counts, in the plural; null for counts and rates.</param>
public sealed record Phrase(string Text, string? Counted)
{
    public string AsSubject => Text.Length == 0 ? Text : char.ToUpperInvariant(Text[0]) + Text[1..];

    /// <summary><c>26 more children</c>, <c>1 more child</c>, <c>3 fewer assessments</c>.</summary>
    public string MoreOrFewer(int change)
    {
        var number = Math.Abs(change);
        var noun = number == 1 ? Singular(Counted ?? "children") : Counted ?? "children";
        return $"{Words.FigureText.Of(number, unit: null)} {(change < 0 ? "fewer" : "more")} {noun}";
    }

    private static string Singular(string plural) =>
        plural switch
        {
            "children" => "child",
            "young people" => "young person",
            _ when plural.EndsWith("ies", StringComparison.Ordinal) => plural[..^3] + "y",
            _ => plural[..^1],
        };
}
