using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>Writes the small files beside <c>observations.csv</c>: a header and lines, the authority code first where there are several.</summary>
public sealed class CsvLines : IDisposable
{
    private readonly CsvWriter _csv;
    private readonly bool _severalAuthorities;

    public CsvLines(TextWriter writer, bool severalAuthorities, params string[] header)
    {
        _csv = new CsvWriter(
            writer,
            new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" },
            leaveOpen: true
        );
        _severalAuthorities = severalAuthorities;
        Write("authority_code", header);
    }

    /// <param name="fields">Text, days, numbers or nothing.</param>
    public void Write(string authorityCode, params object?[] fields)
    {
        if (_severalAuthorities)
        {
            _csv.WriteField(authorityCode);
        }

        foreach (var field in fields)
        {
            _csv.WriteField(Text(field));
        }

        _csv.NextRecord();
    }

    public void Dispose() => _csv.Dispose();

    private static string Text(object? field) =>
        field switch
        {
            null => "",
            string text => text,
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            decimal number => number.ToString("0.##########", CultureInfo.InvariantCulture),
            bool isSo => isSo ? "1" : "0",
            IFormattable other => other.ToString(format: null, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException($"{field.GetType().Name} is not written to a file.", nameof(field)),
        };
}
