using System.Globalization;
using System.Text;

namespace Yardstick.Core.Extracts.Workbooks;

/// <summary>Shows a stored number as Excel does: the part of its format language that printed tables use.</summary>
public sealed class NumberFormat(string code)
{
    public const string General = "General";

    /// <summary>Formats that a workbook names by number only (ECMA-376, 18.8.30), dates as a British Excel shows them.</summary>
    private static readonly Dictionary<uint, string> BuiltIn = new()
    {
        [0] = General,
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [14] = "dd/mm/yyyy",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "dd/mm/yyyy hh:mm",
        [37] = "#,##0;-#,##0",
        [38] = "#,##0;-#,##0",
        [39] = "#,##0.00;-#,##0.00",
        [40] = "#,##0.00;-#,##0.00",
        [45] = "mm:ss",
        [46] = "h:mm:ss",
        [47] = "mm:ss",
        [49] = "@",
    };

    private readonly IReadOnlyList<FormatSection> _sections = FormatSection.Parse(code);

    /// <summary>The format as the workbook writes it.</summary>
    public string Code { get; } = code;

    public bool IsDate => _sections[0].IsDate;

    public bool IsPercentage => _sections[0].Percents > 0;

    public static string BuiltInCode(uint id) => BuiltIn.GetValueOrDefault(id, General);

    public string Display(decimal number)
    {
        var section = FormatSection.Choose(_sections, number);
        if (section.IsDate)
        {
            return SerialDate.Shown(number) is { } date ? DateFormat.Display(date, section.Code) : InGeneral(number);
        }

        if (section.IsGeneral)
        {
            return InGeneral(number);
        }

        // A section of its own for negative numbers prints its own sign, or none.
        var hidesSign = number < 0 && _sections.Count > 1 && section != _sections[0];
        return InDigits(number, section, hidesSign);
    }

    private static string InGeneral(decimal number) =>
        decimal.Round(number, 9, MidpointRounding.AwayFromZero).ToString("0.#########", CultureInfo.InvariantCulture);

    private static string InDigits(decimal number, FormatSection section, bool hidesSign)
    {
        var scaled = Math.Abs(number);
        for (var i = 0; i < section.Percents; i++)
        {
            scaled *= 100;
        }

        for (var i = 0; i < section.Thousandths; i++)
        {
            scaled /= 1000;
        }

        scaled = decimal.Round(scaled, Math.Min(section.Decimals, 28), MidpointRounding.AwayFromZero);
        var digits = scaled.ToString(section.DigitsPattern, CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        if (number < 0 && scaled != 0 && !hidesSign)
        {
            text.Append('-');
        }

        return text.Append(section.Before).Append(section.HasDigits ? digits : "").Append(section.After).ToString();
    }
}
