using System.Text;

namespace Yardstick.Core.Reports.Layouts;

/// <summary>Names inside a report: lower case letters, figures and single hyphens.</summary>
public static class Anchors
{
    /// <summary><c>Earlier &amp; meaningful interventions</c> gives <c>earlier-meaningful-interventions</c>.</summary>
    public static string Of(string text)
    {
        var anchor = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                anchor.Append(letter);
            }
            else if (anchor.Length > 0 && anchor[^1] != '-' && letter is not ('\'' or '’'))
            {
                anchor.Append('-');
            }
        }

        return anchor.ToString().TrimEnd('-');
    }
}
