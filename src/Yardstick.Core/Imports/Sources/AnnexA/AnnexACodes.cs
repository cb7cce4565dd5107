using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Rules;

namespace Yardstick.Core.Imports.Sources.AnnexA;

/// <summary>
/// What the coded cells of a workbook mean. A cell may say more than the workbook asks (<c>A3 - Placed for adoption</c>): then it is the code of the
/// case data that it names. Else its published spelling gives the category, and the category a code where one code alone fits.
/// </summary>
public sealed partial class AnnexACodes
{
    private readonly Dictionary<(string Codes, string Spelling), string> _categories = [];
    private readonly Dictionary<(string Codes, string Category), string> _meanings = [];
    private readonly Dictionary<(string List, string Text), string> _details = [];
    private readonly Dictionary<(string? Codes, string? Detail, string Text), AnnexACode?> _known = [];

    private AnnexACodes() { }

    /// <summary>The categories of a group of codes.</summary>
    public IReadOnlyList<string> Categories(string codes) =>
        [.. _meanings.Keys.Where(key => key.Codes == codes).Select(key => key.Category).Order(StringComparer.Ordinal)];

    /// <summary>The spellings of a group of codes with their categories.</summary>
    public IEnumerable<(string Spelling, string Category)> Spellings(string codes) =>
        _categories.Where(pair => pair.Key.Codes == codes).Select(pair => (pair.Key.Spelling, pair.Value));

    /// <returns>Null when nobody has said what the text means.</returns>
    public AnnexACode? Of(string codes, string? detail, string text, string? confirmed = null)
    {
        if (confirmed is not null)
        {
            return new AnnexACode(confirmed, _meanings.GetValueOrDefault((codes, confirmed), ""));
        }

        var key = (codes, detail, text);
        if (!_known.TryGetValue(key, out var known))
        {
            _known[key] = known = Find(codes, detail, Plain(text));
        }

        return known;
    }

    internal static AnnexACodes Load(string folder, CodeLists lists)
    {
        var codes = new AnnexACodes();
        foreach (var row in Rows(folder, "codes.csv"))
        {
            codes._meanings.Add((row[0], row[1]), row[2]);
            codes._categories[(row[0], Plain(row[1]))] = row[1];
        }

        foreach (var row in Rows(folder, "spellings.csv"))
        {
            codes._categories[(row[0], row[1])] = row[2];
        }

        foreach (var code in lists.All)
        {
            codes._details.TryAdd((code.List, code.Code.ToLowerInvariant()), code.Code);
            codes._details.TryAdd((code.List, Plain(code.Label)), code.Code);
        }

        return codes;
    }

    private AnnexACode? Find(string codes, string? detail, string text)
    {
        var category = _categories.GetValueOrDefault((codes, text));
        var code = detail is null ? null : Detail(detail, text);
        return code is not null ? new AnnexACode(category ?? "", code)
            : category is not null ? new AnnexACode(category, _meanings.GetValueOrDefault((codes, category), ""))
            : null;
    }

    /// <summary>The code that a text is, begins with, or is the label of.</summary>
    private string? Detail(string list, string text) =>
        _details.GetValueOrDefault((list, text))
        ?? (First().Match(text) is { Success: true } first ? _details.GetValueOrDefault((list, first.Value)) : null);

    internal static string Plain(string text) =>
        string.Join(' ', CellText.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace('–', '-')
            .Replace('’', '\'')
            .ToLowerInvariant();

    private static IEnumerable<string[]> Rows(string folder, string file)
    {
        using var text = new StreamReader(Path.Combine(folder, file));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        csv.Read();
        while (csv.Read())
        {
            yield return [csv[0]!, csv[1]!, csv[2]!];
        }
    }

    /// <summary>A code at the start, as <c>U4: …</c>, <c>1a - …</c> or <c>[PR1] …</c>; a letter with a bracket is a category of the workbook.</summary>
    [GeneratedRegex(@"(?<=^\[?)[a-z0-9]{1,4}(?=$|\]| ?[:–-]| [a-z(])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex First();
}

/// <param name="Category">As the workbook calls it; empty for a text that says more and has no published spelling.</param>
/// <param name="Code">Of the case data; empty where no single code fits.</param>
public sealed record AnnexACode(string Category, string Code);
