using System.Globalization;
using System.Text;
using Yardstick.Core.Extracts.Workbooks;

namespace Yardstick.Core.Imports.Sources.AnnexA;

/// <summary>The cells of one row as the case data know them: days in ISO, codes of the code lists, flags Y and N, what programs write for nothing as nothing.</summary>
internal sealed class AnnexACells(AnnexARecords records, AnnexASheet sheet, AnnexAFindings findings)
{
    private const string Not = "not ";

    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "#N/A",
        "#REF!",
        "#VALUE!",
        "#NAME?",
        "#DIV/0!",
        "#NULL!",
        "#NUM!",
        "nan",
        "NaT",
        "null",
        "n/a",
        "-",
    };

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The cell of a column by its short name; empty where the list has no such column.</summary>
    public string this[string column] => _values.GetValueOrDefault(column, "");

    public string NameOf(string column) => sheet.List.Columns.First(each => each.As == column).Name;

    public string Raw(SheetRow row, string column)
    {
        for (var i = 0; i < sheet.List.Columns.Count; i++)
        {
            if (sheet.List.Columns[i].As == column && sheet.Places[i] >= 0)
            {
                return row[sheet.Places[i]];
            }
        }

        return "";
    }

    public void Read(SheetRow row)
    {
        _values.Clear();
        var child = Raw(row, "child");
        for (var i = 0; i < sheet.List.Columns.Count; i++)
        {
            var column = sheet.List.Columns[i];
            var text = sheet.Places[i] < 0 ? "" : row[sheet.Places[i]];
            if (text.Length == 0 || Nothing.Contains(text))
            {
                continue;
            }

            var value = column.Kind switch
            {
                AnnexAKind.Date => Day(row.Line, column, text, child),
                AnnexAKind.Number => Number(row.Line, column, text, child),
                AnnexAKind.Code => Code(row.Line, column, text, child),
                _ => column.As == "team" ? records.Leads.Team(findings.Part, row.Line, text) : text,
            };
            if (column.As is not null)
            {
                _values[column.As] = value;
            }
        }

        findings.Beyond(row, sheet.Headings.Count, child);
    }

    /// <summary>A text with columns in braces. Empty when a column of several is: half an identifier names nothing.</summary>
    public string Fill(string template)
    {
        var text = new StringBuilder();
        for (var at = 0; at < template.Length; )
        {
            var open = template.IndexOf('{', at);
            if (open < 0)
            {
                text.Append(template, at, template.Length - at);
                break;
            }

            var close = template.IndexOf('}', open);
            var name = template[(open + 1)..close];
            text.Append(template, at, open - at);
            text.Append(name.StartsWith(Not, StringComparison.Ordinal) ? Turned(this[name[Not.Length..]]) : this[name]);
            at = close + 1;
        }

        return text.ToString();
    }

    private static string Turned(string flag) =>
        flag switch
        {
            "Y" => "N",
            "N" => "Y",
            _ => "",
        };

    /// <summary>What is no day stays as it is: the case data refuse it as a day, and say so.</summary>
    private string Day(int line, AnnexAColumn column, string text, string child)
    {
        if (AnnexADay.Read(text) is { } day)
        {
            return day;
        }

        findings.NoDay(line, column, text, child);
        return "";
    }

    private string Number(int line, AnnexAColumn column, string text, string child)
    {
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
        {
            return text;
        }

        findings.NoNumber(line, column, text, child);
        return "";
    }

    private string Code(int line, AnnexAColumn column, string text, string child)
    {
        var codes = column.Codes!;
        var code = records.Codes.Of(codes, column.Detail, text, records.Confirmed.Of(MappingKind.Code, codes, text));
        if (code is not null)
        {
            return code.Code;
        }

        records.Unknown.Add(MappingKind.Code, codes, text);
        findings.UnknownCode(line, column, text, child);
        return "";
    }
}

/// <summary>The record of a disability, which most lists carry in one column.</summary>
internal static class AnnexADisability
{
    public static readonly AnnexARecord Record = new()
    {
        Table = "ssd_disability",
        Needs = ["disability"],
        IsOptional = true,
        Only = new Dictionary<string, string>(StringComparer.Ordinal),
        Cells =
        [
            new AnnexACell("disa_table_id", "{child}"),
            new AnnexACell("disa_person_id", "{child}"),
            new AnnexACell("disa_disability_code", "{disability}"),
        ],
        Alone = [],
    };
}
