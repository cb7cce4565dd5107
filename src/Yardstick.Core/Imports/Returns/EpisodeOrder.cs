using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Extracts.Ssda903;

namespace Yardstick.Core.Imports.Returns;

/// <summary>Brings the episodes of a return into order: child after child, each from its first day on, whatever order they were delivered in.</summary>
internal static class EpisodeOrder
{
    /// <summary>Child, day and row make one number of 64 bits: <see cref="ModuleRows.Most"/> rows need 21 bits, and the days of all years to 9999 need 22.</summary>
    private const int RowBits = 21;
    private const int DayBits = 22;

    /// <returns>The numbers of the rows.</returns>
    public static int[] Of(ModuleRows episodes)
    {
        var (child, start) = (episodes.Module.PlaceOf("CHILD"), episodes.Module.PlaceOf("DECOM"));
        var children = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = children.GetAlternateLookup<ReadOnlySpan<char>>();
        var keys = new ulong[episodes.Count];
        for (var row = 0; row < keys.Length; row++)
        {
            var name = episodes[row, child].Span;
            if (!numbers.TryGetValue(name, out var number))
            {
                children.Add(name.ToString(), number = children.Count);
            }

            keys[row] =
                ((ulong)number << (DayBits + RowBits)) | (Day(episodes[row, start].Span) << RowBits) | (uint)row;
        }

        Array.Sort(keys);
        return Array.ConvertAll(keys, key => (int)(key & ((1 << RowBits) - 1)));
    }

    /// <summary>What is no day comes last.</summary>
    private static ulong Day(ReadOnlySpan<char> iso) =>
        CaseCell.TryReadDate(iso, out var day) ? (ulong)day.DayNumber : (1 << DayBits) - 1;
}
