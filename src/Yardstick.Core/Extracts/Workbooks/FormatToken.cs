namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>A character of a number format that means something, or text that is printed as it stands.</summary>
internal sealed record FormatToken(string Text, bool IsLiteral)
{
    public static IReadOnlyList<FormatToken> Read(string code)
    {
        var tokens = new List<FormatToken>();
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    var end = code.IndexOf('"', i + 1);
                    end = end < 0 ? code.Length : end;
                    tokens.Add(new FormatToken(code[(i + 1)..end], IsLiteral: true));
                    i = end;
                    break;
                case '\\' when i + 1 < code.Length:
                    tokens.Add(new FormatToken(code[++i].ToString(), IsLiteral: true));
                    break;
                // A space as wide as the next character, and a character that fills the cell: neither shows in text.
                case '_' or '*' when i + 1 < code.Length:
                    i++;
                    break;
                case 'G' when code.AsSpan(i).StartsWith(NumberFormat.General, StringComparison.Ordinal):
                    tokens.Add(new FormatToken(NumberFormat.General, IsLiteral: false));
                    i += NumberFormat.General.Length - 1;
                    break;
                // Times of day are shown with 24 hours.
                case 'A' when code.AsSpan(i).StartsWith("AM/PM", StringComparison.Ordinal):
                    i += "AM/PM".Length - 1;
                    break;
                default:
                    tokens.Add(new FormatToken(code[i].ToString(), IsLiteral: false));
                    break;
            }
        }

        return tokens;
    }
}
