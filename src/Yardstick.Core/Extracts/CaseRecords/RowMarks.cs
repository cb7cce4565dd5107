namespace Yardstick.Core.Extracts.CaseRecords;

/// <summary>
/// Remembers what has been seen in 16 bytes each, so that repeats are found without holding a file: two different texts of a table of ten million
/// rows get the same mark about once in 10^24 files.
/// </summary>
internal sealed class RowMarks
{
    private const ulong Prime = 0x9E37_79B9_7F4A_7C15;
    private readonly HashSet<UInt128> _seen = [];

    /// <returns>False when the mark was there already.</returns>
    public bool Add(UInt128 mark) => _seen.Add(mark);

    /// <summary>The mark of a whole record.</summary>
    public static UInt128 Of(RecordReader record)
    {
        var (first, second) = (0xCBF2_9CE4_8422_2325UL, Prime);
        for (var cell = 0; cell < record.Count; cell++)
        {
            Mix(record[cell], ref first, ref second);
        }

        return new UInt128(first, second);
    }

    public static UInt128 Of(ReadOnlySpan<char> text)
    {
        var (first, second) = (0xCBF2_9CE4_8422_2325UL, Prime);
        Mix(text, ref first, ref second);
        return new UInt128(first, second);
    }

    private static void Mix(ReadOnlySpan<char> text, ref ulong first, ref ulong second)
    {
        foreach (var character in text)
        {
            first = (first ^ character) * 0x0000_0100_0000_01B3;
            second = ulong.RotateLeft((second + character) * Prime, 29);
        }

        // The end of a cell is part of the mark: "ab,c" is not "a,bc".
        first = (first ^ 0x1_0000) * 0x0000_0100_0000_01B3;
        second = ulong.RotateLeft((second ^ 0x1_0000) * Prime, 29);
    }
}
