using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Yardstick.Core.Imports.Published.Cells;

/// <summary>A percentage printed with its parts in one cell: <c>86% (265/307)</c>, <c>265 of 307 (86%)</c>.</summary>
/// <param name="Percentage">As printed, in per cent.</param>
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct PrintedRatio(decimal Percentage, decimal Numerator, decimal Denominator)
{
    public static PrintedRatio? Read(string text)
    {
        // Nearly every cell is a plain number: two looks spare it two patterns.
        if (!text.Contains('%') || !(text.Contains('/') || text.Contains('f')))
        {
            return null;
        }

        var match = PercentageFirst().Match(text);
        match = match.Success ? match : PartsFirst().Match(text);
        return
            match.Success
            && PrintedNumber.Read(match.Groups["percentage"].Value) is { } percentage
            && PrintedNumber.Read(match.Groups["numerator"].Value) is { } numerator
            && PrintedNumber.Read(match.Groups["denominator"].Value) is { } denominator
            ? new PrintedRatio(percentage.Value, numerator.Value, denominator.Value)
            : null;
    }

    [GeneratedRegex(
        @"^(?<percentage>[\d.]+\s*%)\s*[(\[]?\s*(?<numerator>[\d,]+)\s*(/|of|out of)\s*(?<denominator>[\d,]+)\s*[)\]]?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex PercentageFirst();

    [GeneratedRegex(
        @"^(?<numerator>[\d,]+)\s*(/|of|out of)\s*(?<denominator>[\d,]+)\s*[(\[]?\s*[=,]?\s*(?<percentage>[\d.]+\s*%)\s*[)\]]?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex PartsFirst();
}
