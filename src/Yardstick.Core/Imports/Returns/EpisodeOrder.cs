using System.Globalization;
using Yardstick.Core.Extracts.Ssda903;

namespace Yardstick.Core.Imports.Returns;

/// <summary>Brings the episodes of a return into order: child after child, each from its first day on, whatever order they were delivered in.</summary>
internal static class EpisodeOrder
{
    /// <returns>The numbers of the rows.</returns>
    public static int[] Of(ModuleRows episodes)
    {
        var (child, start) = (episodes.Module.PlaceOf("CHILD"), episodes.Module.PlaceOf("DECOM"));
        var children = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = children.GetAlternateLookup<ReadOnlySpan<char>>();
        var keys = new (int Child, int Day, int Row)[episodes.Count];
        for (var row = 0; row < keys.Length; row++)
        {
            var name = episodes[row, child].Span;
            if (!numbers.TryGetValue(name, out var number))
            {
                children.Add(name.ToString(), number = children.Count);
            }

            keys[row] = (number, Day(episodes[row, start].Span), row);
        }

        Array.Sort(
            keys,
            (left, right) =>
                left.Child != right.Child ? left.Child.CompareTo(right.Child)
                : left.Day != right.Day ? left.Day.CompareTo(right.Day)
                : left.Row.CompareTo(right.Row)
        );
        return Array.ConvertAll(keys, key => key.Row);
    }

    /// <summary>Digits of the day as a number; what is no day comes last.</summary>
    private static int Day(ReadOnlySpan<char> iso) =>
        iso.Length >= 10
        && int.TryParse(iso[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(iso[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && int.TryParse(iso[8..10], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? (year * 10_000) + (month * 100) + day
            : int.MaxValue;
}
