using System.Text.RegularExpressions;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Commentaries.Texts;

/// <summary>
/// A place in a text that a figure is put into, so that the two can never differ: <c>{{key}}</c>, <c>{{key.previous}}</c>,
/// <c>{{key.numerator; month=2023-05}}</c>, <c>{{key; team=North}}</c>.
/// </summary>
/// <param name="Start">Where it stands in the text, from 0.</param>
/// <param name="Written">As it is written, with its braces.</param>
/// <param name="Part">A word of <see cref="TokenParts"/>.</param>
/// <param name="Month">Null for the reported month.</param>
/// <param name="Team">Null for the whole authority.</param>
public sealed partial record FigureToken(
    int Start,
    string Written,
    string Indicator,
    string Part,
    Month? Month,
    string? Team
)
{
    private const string Form = "write it as {{key}}, {{key.part}}, {{key; month=2023-05}} or {{key; team=NAME}}";

    /// <summary>Every token of a text in order, and what cannot be read, named as it is written.</summary>
    public static (IReadOnlyList<FigureToken> Tokens, IReadOnlyList<TokenProblem> Problems) In(string text)
    {
        List<FigureToken> tokens = [];
        List<TokenProblem> problems = [];
        foreach (Match match in Braces().Matches(text))
        {
            if (Read(match) is { } token)
            {
                tokens.Add(token);
            }
            else
            {
                problems.Add(new TokenProblem(match.Index, match.Value, $"{match.Value} cannot be read: {Form}."));
            }
        }

        return (tokens, problems);
    }

    private static FigureToken? Read(Match match)
    {
        var fields = match.Groups["inside"].Value.Split(';', StringSplitOptions.TrimEntries);
        var name = Name().Match(fields[0]);
        if (!match.Groups["end"].Success || !name.Success)
        {
            return null;
        }

        var token = new FigureToken(
            match.Index,
            match.Value,
            name.Groups["key"].Value,
            name.Groups["part"].Success ? name.Groups["part"].Value : TokenParts.Value,
            Month: null,
            Team: null
        );
        foreach (var field in fields.Skip(1))
        {
            var (word, value) = field.Split('=', 2, StringSplitOptions.TrimEntries) is [var left, var right]
                ? (left, right)
                : (field, "");
            if (word == "month" && token.Month is null && Periods.Month.TryParse(value, out var month))
            {
                token = token with { Month = month };
            }
            else if (word == "team" && token.Team is null && value.Length > 0)
            {
                token = token with { Team = value };
            }
            else
            {
                return null;
            }
        }

        return token;
    }

    /// <summary>An opening without its end is found too, up to the end of the line.</summary>
    [GeneratedRegex(@"\{\{(?<inside>[^{}\n]*)(?<end>\}\})?", RegexOptions.ExplicitCapture)]
    private static partial Regex Braces();

    [GeneratedRegex(@"^(?<key>[a-z0-9_]+)(\.(?<part>[a-z0-9-]+))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}

/// <summary>Why no figure can be put into the text at a place.</summary>
/// <param name="Message">One sentence with what exists instead.</param>
public sealed record TokenProblem(int Start, string Written, string Message);

/// <summary>The parts of a figure that a token may name.</summary>
public static class TokenParts
{
    public const string Value = "value";
    public const string Previous = "previous";
    public const string LastYear = "last-year";
    public const string Numerator = "numerator";
    public const string Denominator = "denominator";
    public const string Target = "target";
    public const string Change = "change";
    public const string ChangeOnYear = "change-on-year";
    public const string Mean = "mean";

    /// <summary>Each with what it gives, for the list beside the editor.</summary>
    public static IReadOnlyList<(string Part, string Meaning)> All { get; } =
    [
        (Value, "the figure"),
        (Previous, "the month before"),
        (LastYear, "the same month last year"),
        (Numerator, "how many"),
        (Denominator, "of how many"),
        (Target, "the target"),
        (Change, "change on the month before, per cent"),
        (ChangeOnYear, "change on last year, per cent"),
        (Mean, "mean of the twelve months"),
    ];
}
