using System.Globalization;
using System.Numerics;

namespace Yardstick.Core.Reference;

/// <summary>One row of a reference file. Every reader throws <see cref="ReferenceInvalid"/> naming file, line and column.</summary>
internal sealed record ReferenceRow(string File, int Line, IReadOnlyDictionary<string, string> Values)
{
    public string Text(string column) =>
        Optional(column) ?? throw Wrong(column, "is empty", "give it a value or remove the row");

    public string? Optional(string column) => Values[column].Trim() is { Length: > 0 } text ? text : null;

    public DateOnly Date(string column) =>
        ReadDate(column, Text(column), "yyyy-MM-dd", "write a day that exists as 2023-06-30");

    public DateOnly? OptionalDate(string column) => Optional(column) is null ? null : Date(column);

    /// <summary>A day of every year, written <c>03-31</c>; the year of the result is 2000.</summary>
    public DateOnly DayOfYear(string column) =>
        ReadDate(column, "2000-" + Text(column), "yyyy-MM-dd", "write a day of the year as 03-31");

    public T Number<T>(string column)
        where T : INumber<T> =>
        T.TryParse(Text(column), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(column, $"'{Text(column)}' is not a number", "write it in digits without a unit");

    /// <summary>One of a closed list of words.</summary>
    public T Word<T>(string column, IReadOnlyDictionary<string, T> words) =>
        words.TryGetValue(Text(column), out var value)
            ? value
            : throw Wrong(column, $"'{Text(column)}' is not known", $"write one of: {string.Join(", ", words.Keys)}");

    public ReferenceInvalid Wrong(string column, string found, string remedy) =>
        new($"{File} line {Line.ToString(CultureInfo.InvariantCulture)}, column {column}: {found}; {remedy}.");

    private DateOnly ReadDate(string column, string text, string format, string remedy) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Wrong(column, $"'{text}' is not a date", remedy);
}
