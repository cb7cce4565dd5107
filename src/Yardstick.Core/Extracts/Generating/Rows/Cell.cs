using System.Globalization;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>A cell of an extract: a text, a date, or nothing recorded.</summary>
internal readonly record struct Cell
{
    private readonly int _day;

    private Cell(string? text, int day)
    {
        Text = text;
        _day = day;
    }

    /// <summary>Null for a date and for nothing.</summary>
    public string? Text { get; }

    /// <summary>Null for a text and for nothing.</summary>
    public DateOnly? Date => _day > 0 ? DateOnly.FromDayNumber(_day) : null;

    public bool IsEmpty => Text is null && _day == 0;

    public static implicit operator Cell(string? text) => new(text, 0);

    public static implicit operator Cell(DateOnly day) => new(null, day.DayNumber);

    public static implicit operator Cell(DateOnly? day) => new(null, day?.DayNumber ?? 0);

    public static implicit operator Cell(int number) => new(number.ToString(CultureInfo.InvariantCulture), 0);

    public static implicit operator Cell(decimal? number) => new(number?.ToString(CultureInfo.InvariantCulture), 0);

    /// <summary>A date and time, as <c>2023-06-02T16:05:00</c>.</summary>
    public static implicit operator Cell(DateTime time) =>
        new(time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), 0);

    /// <summary>How flags are recorded.</summary>
    public static Cell YesNo(bool yes) => yes ? "Y" : "N";

    public override string ToString() => Text ?? Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
