using System.Globalization;
using System.Text.RegularExpressions;

namespace Yardstick.Core.Reports.Tables;

/// <summary>A delivered column heading as a reader would write it.</summary>
internal static partial class HeaderText
{
    /// <summary><c>target_18_19</c> becomes <c>Target 18/19</c>.</summary>
    public static string Of(string header)
    {
        var words = Year().Replace(header.Replace('_', ' ').Trim(), "${from}/${to}");
        return words.Length == 0 ? words : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }

    [GeneratedRegex(@"\b(?<from>\d{2}|\d{4})[ -](?<to>\d{2})\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();
}
