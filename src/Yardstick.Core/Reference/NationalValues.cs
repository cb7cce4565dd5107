using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Yardstick.Core.Reference;

/// <summary>The 122,000 published values in memory, by measure, year and authority.</summary>
internal sealed class NationalValues
{
    private const string FileName = "national-statistics.csv";
    private static readonly string[] Columns = ["measure", "year", "authority_code", "value"];

    /// <summary>What publishers write in place of a value: withheld, rounds to 0, unreliable, not available, not applicable.</summary>
    private static readonly HashSet<string> Symbols = ["", "c", "k", "u", "x", "z", "-", "..", ":", "low"];

    private readonly Dictionary<string, SortedList<int, Dictionary<string, decimal>>> _years;

    /// <summary>Whether a publisher writes this in place of a value.</summary>
    public static bool IsSymbol(string text) => Symbols.Contains(text);

    private readonly Dictionary<(string Measure, int Year), ReleasedValue> _releases = [];

    private NationalValues(Dictionary<string, SortedList<int, Dictionary<string, decimal>>> years) => _years = years;

    /// <exception cref="ReferenceInvalid">The file is missing or a line of it is wrong.</exception>
    public static NationalValues Read(string folder)
    {
        using var text = ReferenceTable.Open(folder, FileName);
        // Values repeat (codes, years, measures): cached strings make the reading twice as fast.
        using var csv = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture) { CacheFields = true });
        if (!csv.Read() || !csv.Record!.SequenceEqual(Columns, StringComparer.Ordinal))
        {
            throw new ReferenceInvalid(
                $"{ReferenceTable.Name(FileName)} line 1: the columns are '{csv.RawRecord.Trim()}'; write them as '{string.Join(',', Columns)}'."
            );
        }

        var values = new NationalValues(new(StringComparer.Ordinal));
        while (csv.Read())
        {
            if (csv.Count != Columns.Length || !values.TryAdd(csv[0], csv[1], csv[2], csv[3]))
            {
                throw new ReferenceInvalid(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{ReferenceTable.Name(FileName)} line {csv.RawRow}: '{csv.RawRecord.Trim()}' is not a new value; write measure, year, authority code and value like 'LAC,2022,852,114', once each, with an empty value where none is published."
                    )
                );
            }
        }

        return values;
    }

    /// <summary>The same with later releases: a year of a measure that a release holds is the release's whole, nothing of the earlier one is left.</summary>
    public NationalValues With(IEnumerable<ReleasedValue> released)
    {
        var years = new Dictionary<string, SortedList<int, Dictionary<string, decimal>>>(
            _years,
            StringComparer.Ordinal
        );
        var values = new NationalValues(years);
        foreach (var measure in released.GroupBy(value => value.Measure, StringComparer.Ordinal))
        {
            var own = years.TryGetValue(measure.Key, out var held)
                ? new SortedList<int, Dictionary<string, decimal>>(held)
                : [];
            foreach (var year in measure.GroupBy(value => value.Year))
            {
                values._releases[(measure.Key, year.Key)] = year.First();
                own[year.Key] = year.Where(value => value.Value is not null)
                    .ToDictionary(value => value.AuthorityCode, value => value.Value!.Value, StringComparer.Ordinal);
            }

            years[measure.Key] = own;
        }

        return values;
    }

    /// <summary>A value of the release that a year of a measure is from; null when it came with the product.</summary>
    public ReleasedValue? ReleaseOf(string measure, int year) => _releases.GetValueOrDefault((measure, year));

    /// <summary>Years with a value, oldest first.</summary>
    public IReadOnlyList<int> Years(string measure) =>
        _years.TryGetValue(measure, out var years) ? [.. years.Keys.Where(year => years[year].Count > 0)] : [];

    /// <summary>Values of a year by authority code; empty when there is none.</summary>
    public IReadOnlyDictionary<string, decimal> Of(string measure, int year) =>
        _years.TryGetValue(measure, out var years) && years.TryGetValue(year, out var values)
            ? values
            : new Dictionary<string, decimal>();

    /// <summary>The newest year with a value up to a year, and its values by authority code; null when there is none.</summary>
    public (int Year, IReadOnlyDictionary<string, decimal> Values)? Newest(string measure, int upTo) =>
        _years.TryGetValue(measure, out var years)
        && years.Keys.LastOrDefault(year => year <= upTo && years[year].Count > 0) is > 0 and var found
            ? (found, years[found])
            : null;

    private bool TryAdd(string measure, string yearText, string authority, string text)
    {
        if (!int.TryParse(yearText, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return false;
        }

        if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
        {
            return Symbols.Contains(text);
        }

        if (!_years.TryGetValue(measure, out var years))
        {
            _years[measure] = years = [];
        }

        if (!years.TryGetValue(year, out var values))
        {
            years[year] = values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        }

        return values.TryAdd(authority, value);
    }
}
