using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Yardstick.Core.Extracts;
using Yardstick.Core.Extracts.Workbooks;

namespace Yardstick.Core.Imports.Published.Cells;

/// <summary>A number as tables print it: <c>1,289</c>, <c>45%</c>, <c>–3%</c> with any dash, <c>&lt;17K</c>.</summary>
/// <param name="Value">In per cent where the sign stands behind it; 17K is 17,000.</param>
/// <param name="Comparison">What stands before the number: <c>&lt;</c>, <c>&gt;=</c>; empty for a plain number.</param>
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct PrintedNumber(decimal Value, bool IsPercentage, string Comparison)
{
    /// <summary>The stored number of a workbook cell where it has one (exact, per cent where it shows so), else the text.</summary>
    /// <returns>Null when the cell is no number, or an integer hidden behind a date format.</returns>
    public static PrintedNumber? Of(TextCell cell)
    {
        if (cell.Number is not { } stored)
        {
            return Read(cell.Text);
        }

        var format = new NumberFormat(cell.NumberFormat ?? NumberFormat.General);
        return format.IsDate ? null
            : format.IsPercentage ? new PrintedNumber(Bare(stored * 100), IsPercentage: true, "")
            : new PrintedNumber(stored, IsPercentage: false, "");
    }

    /// <summary>Without the zeros that a multiplication leaves behind: 0.95 * 100 is 95, not 95.00.</summary>
    private static decimal Bare(decimal number) => number / 1.0000000000000000000000000000m;

    public static PrintedNumber? Read(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        value *= match.Groups["scale"].Value switch
        {
            "k" or "K" => 1_000,
            "m" or "M" => 1_000_000,
            _ => 1,
        };
        var isNegative = match.Groups["sign"].Value is "-" or "–" or "−" or "‐" or "‑";
        return new PrintedNumber(
            isNegative ? -value : value,
            match.Groups["percent"].Success,
            match.Groups["comparison"].Value
        );
    }

    [GeneratedRegex(
        @"^(?<comparison><=|>=|<|>|≤|≥|=)?\s*(?<sign>[-–−‐‑+])?\s*£?(?<digits>(\d{1,3}(,\d{3})+|\d{1,15})(\.\d{1,10})?|\.\d{1,10})\s*(?<scale>[kKmM])?\s*(?<percent>%)?\+?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form();
}
