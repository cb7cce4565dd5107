using System.Text;

namespace Yardstick.DuckDb.Native;

/// <summary>Makes the library's value of a .NET value: the one place that says which types a parameter may have.</summary>
internal static class NativeValue
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    /// <exception cref="NotSupportedException">The type has no SQL counterpart here.</exception>
    /// <exception cref="OverflowException">A number has more than 38 digits.</exception>
    public static ValueHandle Of(object? value)
    {
        var created = Create(value);
        return created != nint.Zero
            ? new ValueHandle(created)
            : throw new OverflowException($"The value {value} does not fit in any type of the engine.");
    }

    public static int Days(DateOnly date) => date.DayNumber - Epoch.DayNumber;

    private static nint Create(object? value) =>
        value switch
        {
            null or DBNull => NativeMethods.CreateNull(),
            bool truth => NativeMethods.CreateBool(truth ? (byte)1 : (byte)0),
            sbyte number => NativeMethods.CreateInt16(number),
            byte number => NativeMethods.CreateInt16(number),
            short number => NativeMethods.CreateInt16(number),
            ushort number => NativeMethods.CreateInt32(number),
            int number => NativeMethods.CreateInt32(number),
            uint number => NativeMethods.CreateInt64(number),
            long number => NativeMethods.CreateInt64(number),
            ulong number => NativeMethods.CreateHugeInt(NativeHugeInt.From(number)),
            System.Numerics.BigInteger number => NativeMethods.CreateHugeInt(NativeHugeInt.From((Int128)number)),
            float number => NativeMethods.CreateDouble(number),
            double number => NativeMethods.CreateDouble(number),
            decimal number => Decimal(DuckDBDecimal.From(number)),
            DuckDBDecimal number => Decimal(number),
            string text => Text(text),
            char letter => Text(letter.ToString()),
            Guid id => Text(id.ToString()),
            DateOnly date => NativeMethods.CreateDate(Days(date)),
            TimeOnly time => NativeMethods.CreateTime(time.Ticks / TimeSpan.TicksPerMicrosecond),
            DateTime { Kind: DateTimeKind.Utc } instant => NativeMethods.CreateTimestampTz(Microseconds(instant)),
            DateTime wallTime => NativeMethods.CreateTimestamp(Microseconds(wallTime)),
            DateTimeOffset instant => NativeMethods.CreateTimestampTz(Microseconds(instant.UtcDateTime)),
            byte[] bytes => Blob(bytes),
            string?[] texts => List(NativeType.Varchar, texts),
            int[] numbers => List(NativeType.Integer, numbers),
            long[] numbers => List(NativeType.BigInt, numbers),
            DateOnly[] dates => List(NativeType.Date, dates),
            Enum member => Create(Convert.ChangeType(member, Enum.GetUnderlyingType(member.GetType()), null)),
            _ => throw new NotSupportedException(
                $"A parameter of type {value.GetType().Name} is not supported: give it as text, a number, a date, bytes, or an array of text, int, long or DateOnly."
            ),
        };

    private static long Microseconds(DateTime time) =>
        (time.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    private static nint Decimal(DuckDBDecimal number) =>
        NativeMethods.CreateDecimal(new NativeDecimal(number.Width, number.Scale, NativeHugeInt.From(number.Digits)));

    private static unsafe nint Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        fixed (byte* start = bytes)
        {
            return NativeMethods.CreateText(start, (ulong)bytes.Length);
        }
    }

    private static unsafe nint Blob(byte[] bytes)
    {
        fixed (byte* start = bytes)
        {
            return NativeMethods.CreateBlob(start, (ulong)bytes.Length);
        }
    }

    private static unsafe nint List<T>(NativeType type, T[] items)
    {
        var elementType = NativeMethods.CreateLogicalType(type);

        // One more than there are: the library takes no list without an address, not even an empty one.
        nint[] values = [.. items.Select(item => Create(item)), nint.Zero];
        try
        {
            fixed (nint* start = values)
            {
                return NativeMethods.CreateList(elementType, start, (ulong)items.Length);
            }
        }
        finally
        {
            Array.ForEach(values[..^1], value => NativeMethods.DestroyValue(ref value));
            NativeMethods.DestroyLogicalType(ref elementType);
        }
    }
}
