using System.Globalization;

namespace Yardstick.Core.People;

/// <summary>Ends of people, grants and responsibilities: the first day on which they no longer hold.</summary>
public static class OpenEnd
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Stands for "no end is set".</summary>
    public static readonly DateOnly Date = new(9999, 12, 31);

    /// <summary>The end of something that is ended on a day: never before its start.</summary>
    /// <exception cref="PeopleRefused">It has ended before that day already.</exception>
    internal static DateOnly EndOf(DateOnly from, DateOnly to, DateOnly on) =>
        to <= on
            ? throw new PeopleRefused(
                string.Create(English, $"It ended on {to:d MMMM yyyy} already: nothing is left to end.")
            )
        : on < from ? from
        : on;

    /// <exception cref="PeopleRefused">The end is not after the start.</exception>
    internal static void RefuseBackwards(DateOnly from, DateOnly to)
    {
        if (to <= from)
        {
            throw new PeopleRefused(
                string.Create(
                    English,
                    $"The end, {to:d MMMM yyyy}, is not after the start, {from:d MMMM yyyy}: give a later end or none."
                )
            );
        }
    }
}
