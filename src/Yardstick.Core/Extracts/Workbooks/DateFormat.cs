using System.Globalization;
using System.Text;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>Shows a date by Excel's letters: <c>mmm-yy</c> is <c>Jun-23</c>.</summary>
internal static class DateFormat
{
    public static string Display(DateTime date, string code)
    {
        var tokens = Runs(FormatToken.Read(code));
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            text.Append(
                tokens[i].IsLiteral
                    ? tokens[i].Text
                    : Part(date, tokens[i].Text, IsMinutes(tokens, i)) ?? tokens[i].Text
            );
        }

        return text.ToString();
    }

    /// <summary>Joins equal letters: m, m, m becomes mmm.</summary>
    private static List<FormatToken> Runs(IReadOnlyList<FormatToken> tokens)
    {
        var runs = new List<FormatToken>();
        foreach (
            var token in tokens.Select(token =>
                token.IsLiteral ? token : token with { Text = token.Text.ToLowerInvariant() }
            )
        )
        {
            var joins = runs.Count > 0 && !token.IsLiteral && !runs[^1].IsLiteral && runs[^1].Text[^1] == token.Text[0];
            if (joins)
            {
                runs[^1] = token with { Text = runs[^1].Text + token.Text };
            }
            else
            {
                runs.Add(token);
            }
        }

        return runs;
    }

    /// <summary>An m is minutes after hours or before seconds.</summary>
    private static bool IsMinutes(List<FormatToken> tokens, int index) =>
        tokens[index].Text is "m" or "mm"
        && (Neighbour(tokens, index, -1).StartsWith('h') || Neighbour(tokens, index, 1).StartsWith('s'));

    private static string Neighbour(List<FormatToken> tokens, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < tokens.Count; i += step)
        {
            if (!tokens[i].IsLiteral && char.IsLetter(tokens[i].Text[0]))
            {
                return tokens[i].Text;
            }
        }

        return "";
    }

    private static string? Part(DateTime date, string letters, bool isMinutes)
    {
        var pattern = letters switch
        {
            "yyyy" or "yyy" => "yyyy",
            "yy" or "y" => "yy",
            "m" when isMinutes => "%m",
            "mm" when isMinutes => "mm",
            "m" => "%M",
            "mm" => "MM",
            "mmm" => "MMM",
            "mmmm" => "MMMM",
            "d" => "%d",
            "dd" or "ddd" or "dddd" => letters,
            "h" => "%H",
            "hh" => "HH",
            "s" => "%s",
            "ss" => "ss",
            _ => null,
        };
        return pattern is null ? null : date.ToString(pattern, CultureInfo.InvariantCulture);
    }
}
