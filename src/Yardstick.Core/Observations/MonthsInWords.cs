using Yardstick.Core.Periods;

namespace Yardstick.Core.Observations;

/// <summary>Lists months for a person: <c>April 2023, May 2023 and June 2023</c>.</summary>
public static class MonthsInWords
{
    public static string List(IReadOnlyList<Month> months) =>
        months.Count switch
        {
            0 => "no month",
            1 => months[0].ToWords(),
            _ => $"{string.Join(", ", months.SkipLast(1).Select(month => month.ToWords()))} and {months[^1].ToWords()}",
        };
}
