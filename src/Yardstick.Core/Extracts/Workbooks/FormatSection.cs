using System.Buffers;
using System.Globalization;
using System.Text;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>One of up to four parts of a number format, taken to pieces: words before and after, digits, scale.</summary>
internal sealed record FormatSection
{
    private static readonly SearchValues<char> DateLetters = SearchValues.Create("ymdhsYMDHS");
    private static readonly SearchValues<char> OtherMarks = SearchValues.Create("E/@");

    /// <summary>Without colours, conditions and locales.</summary>
    public required string Code { get; init; }

    /// <summary>A test such as <c>&gt;=0.95</c>; null where the sign of the number decides.</summary>
    public string? Condition { get; init; }

    public bool IsDate { get; private set; }

    public bool IsGeneral { get; private set; }

    public bool HasDigits { get; private set; }

    public string Before { get; private set; } = "";

    public string After { get; private set; } = "";

    public int Percents { get; private set; }

    /// <summary>How often the number is divided by a thousand before it is shown (<c>0,K</c>).</summary>
    public int Thousandths { get; private set; }

    public int Decimals { get; private set; }

    /// <summary>The digits as a .NET pattern, for example <c>#,##0.0</c>.</summary>
    public string DigitsPattern { get; private set; } = "0";

    public static IReadOnlyList<FormatSection> Parse(string format) =>
        [.. Split(format.Length == 0 ? NumberFormat.General : format).Select(Read)];

    public static FormatSection Choose(IReadOnlyList<FormatSection> sections, decimal number)
    {
        var conditional = sections.FirstOrDefault(section => section.Condition is { } test && Holds(test, number));
        if (conditional is not null || sections[0].Condition is not null)
        {
            return conditional ?? sections[^1];
        }

        return number switch
        {
            < 0 when sections.Count > 1 => sections[1],
            0 when sections.Count > 2 => sections[2],
            _ => sections[0],
        };
    }

    private static FormatSection Read(string code)
    {
        var (bare, condition) = WithoutBrackets(code);
        var section = new FormatSection { Code = bare, Condition = condition };
        var tokens = FormatToken.Read(bare);
        var letters = string.Concat(tokens.Where(token => !token.IsLiteral).Select(token => token.Text));
        section.IsDate =
            letters.AsSpan().ContainsAny(DateLetters) && !letters.Contains("General", StringComparison.Ordinal);
        // Fractions and powers are shown in full instead: no printed table of counts and percentages uses them.
        section.IsGeneral =
            !section.IsDate
            && (letters.AsSpan().ContainsAny(OtherMarks) || letters.Contains("General", StringComparison.Ordinal));
        if (!section.IsDate && !section.IsGeneral)
        {
            section.ReadDigits(tokens);
        }

        return section;
    }

    private void ReadDigits(IReadOnlyList<FormatToken> tokens)
    {
        var (before, after, digits) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        foreach (var token in tokens)
        {
            var isDigit = !token.IsLiteral && token.Text is "0" or "#" or "?" or "." or ",";
            Percents += !token.IsLiteral && token.Text == "%" ? 1 : 0;
            (
                isDigit ? digits
                : digits.Length == 0 ? before
                : after
            ).Append(token.Text);
        }

        (Before, After, HasDigits) = (before.ToString(), after.ToString(), digits.Length > 0);
        var pattern = digits.ToString();
        Thousandths = pattern.Length - pattern.TrimEnd(',').Length;
        var point = pattern.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? pattern.TrimEnd(',') : pattern[..point];
        var decimals = point < 0 ? "" : pattern[(point + 1)..].Replace(",", "", StringComparison.Ordinal);
        Decimals = decimals.Length;
        var zeros = new string('0', whole.Count(character => character == '0'));
        DigitsPattern =
            (whole.Contains(',', StringComparison.Ordinal) ? "#,##" : "#")
            + zeros
            + (decimals.Length == 0 ? "" : "." + decimals.Replace('?', '#'));
    }

    private static bool Holds(string test, decimal number)
    {
        var operation = test.TakeWhile(character => character is '<' or '>' or '=').Count();
        return decimal.TryParse(test[operation..], NumberStyles.Float, CultureInfo.InvariantCulture, out var bound)
            && test[..operation] switch
            {
                "<" => number < bound,
                "<=" => number <= bound,
                ">" => number > bound,
                ">=" => number >= bound,
                "<>" => number != bound,
                _ => number == bound,
            };
    }

    private static (string Code, string? Condition) WithoutBrackets(string code)
    {
        var (bare, condition, isQuoted) = (new StringBuilder(), (string?)null, false);
        for (var i = 0; i < code.Length; i++)
        {
            isQuoted ^= code[i] == '"';
            var end = !isQuoted && code[i] == '[' ? code.IndexOf(']', i) : -1;
            if (end < 0)
            {
                bare.Append(code[i]);
                continue;
            }

            var inside = code[(i + 1)..end];
            condition ??= inside.StartsWith('<') || inside.StartsWith('>') || inside.StartsWith('=') ? inside : null;
            // [h] is elapsed hours, [$£-809] a currency sign with a locale; colours say nothing in text.
            bare.Append(inside is "h" or "hh" or "m" or "mm" or "s" or "ss" ? inside : Currency(inside));
            i = end;
        }

        return (bare.ToString(), condition);
    }

    private static string Currency(string inside) =>
        inside.StartsWith('$') && inside.Split('-')[0][1..] is { Length: > 0 } sign ? $"\"{sign}\"" : "";

    private static IEnumerable<string> Split(string format)
    {
        var (start, isQuoted) = (0, false);
        for (var i = 0; i < format.Length; i++)
        {
            isQuoted ^= format[i] == '"';
            if (format[i] == ';' && !isQuoted)
            {
                yield return format[start..i];
                start = i + 1;
            }
        }

        yield return format[start..];
    }
}
