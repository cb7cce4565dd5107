using System.Text;

namespace Yardstick.DuckDb;

/// <summary>
/// Turns <c>@name</c>, as it is written for every other provider, into the engine's <c>$name</c>: there <c>@</c> is the absolute value.
/// Text, quoted names, comments and dollar quotes stay as they are.
/// </summary>
internal static class ParameterMarks
{
    public static string Rewrite(string sql)
    {
        if (!sql.Contains('@', StringComparison.Ordinal))
        {
            return sql;
        }

        var rewritten = new StringBuilder(sql.Length);
        for (var at = 0; at < sql.Length; )
        {
            var end = EndOfUntouched(sql, at);
            if (end > at)
            {
                rewritten.Append(sql, at, end - at);
                at = end;
                continue;
            }

            rewritten.Append(IsMark(sql, at) ? '$' : sql[at]);
            at++;
        }

        return rewritten.ToString();
    }

    private static bool IsMark(string sql, int at) =>
        sql[at] == '@' && IsNameStart(Next(sql, at)) && (at == 0 || sql[at - 1] != '@');

    /// <summary>The end of the text, name or comment that starts here; the same place when none does.</summary>
    private static int EndOfUntouched(string sql, int at) =>
        (sql[at], Next(sql, at)) switch
        {
            ('\'', _) => EndOfQuoted(sql, at, backslashEscapes: IsEscapeString(sql, at)),
            ('"', _) => EndOfQuoted(sql, at, backslashEscapes: false),
            ('-', '-') => Until(sql, "\n", at),
            ('/', '*') => EndOfBlockComment(sql, at),
            ('$', _) when !IsNamePart(at > 0 ? sql[at - 1] : ' ') => EndOfDollarQuoted(sql, at),
            _ => at,
        };

    /// <summary><c>E'…'</c>, where a backslash takes the quote that follows.</summary>
    private static bool IsEscapeString(string sql, int at) =>
        at > 0 && sql[at - 1] is 'e' or 'E' && !IsNamePart(at > 1 ? sql[at - 2] : ' ');

    /// <summary>A doubled quote stands for itself, and so reads as two strings side by side.</summary>
    private static int EndOfQuoted(string sql, int at, bool backslashEscapes)
    {
        var quote = sql[at];
        for (var i = at + 1; i < sql.Length; i++)
        {
            if (backslashEscapes && sql[i] == '\\')
            {
                i++;
            }
            else if (sql[i] == quote)
            {
                return i + 1;
            }
        }

        return sql.Length;
    }

    private static int EndOfBlockComment(string sql, int at)
    {
        var depth = 0;
        for (var i = at; i < sql.Length - 1; i++)
        {
            if (sql[i] == '/' && sql[i + 1] == '*')
            {
                depth++;
                i++;
            }
            else if (sql[i] == '*' && sql[i + 1] == '/')
            {
                i++;
                if (--depth == 0)
                {
                    return i + 1;
                }
            }
        }

        return sql.Length;
    }

    private static int EndOfDollarQuoted(string sql, int at)
    {
        var tagEnd = at + 1;
        while (tagEnd < sql.Length && IsNamePart(sql[tagEnd]))
        {
            tagEnd++;
        }

        var isTag = tagEnd < sql.Length && sql[tagEnd] == '$' && !char.IsAsciiDigit(sql[at + 1]);
        return isTag ? Until(sql, sql[at..(tagEnd + 1)], tagEnd + 1) : at;
    }

    private static int Until(string sql, string mark, int from)
    {
        var found = sql.IndexOf(mark, from, StringComparison.Ordinal);
        return found < 0 ? sql.Length : found + mark.Length;
    }

    private static char Next(string sql, int at) => at + 1 < sql.Length ? sql[at + 1] : ' ';

    private static bool IsNameStart(char letter) => char.IsLetter(letter) || letter == '_';

    private static bool IsNamePart(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
