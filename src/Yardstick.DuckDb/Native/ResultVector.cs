using System.Globalization;
using System.Text;

namespace Yardstick.DuckDb.Native;

/// <summary>One column of one chunk, valid as long as the chunk is.</summary>
internal readonly unsafe struct ResultVector
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);
    private readonly ResultColumn _column;
    private readonly void* _data;
    private readonly ulong* _validity;

    public ResultVector(ResultColumn column, nint vector)
    {
        _column = column;
        _data = (void*)NativeMethods.VectorData(vector);
        _validity = (ulong*)NativeMethods.VectorValidity(vector);
    }

    public bool IsNull(int row) => _validity != null && (_validity[row / 64] & (1UL << (row % 64))) == 0;

    /// <summary>The value of a row that is not null, as <see cref="ResultColumn.FieldType"/>.</summary>
    public object Value(int row) =>
        _column.Type switch
        {
            NativeType.Boolean => ((byte*)_data)[row] != 0,
            NativeType.TinyInt => ((sbyte*)_data)[row],
            NativeType.SmallInt => ((short*)_data)[row],
            NativeType.Integer => ((int*)_data)[row],
            NativeType.BigInt => ((long*)_data)[row],
            NativeType.UTinyInt => ((byte*)_data)[row],
            NativeType.USmallInt => ((ushort*)_data)[row],
            NativeType.UInteger => ((uint*)_data)[row],
            NativeType.UBigInt => ((ulong*)_data)[row],
            NativeType.HugeInt or NativeType.Decimal => Exact(row).ToDecimal(),
            NativeType.Float => ((float*)_data)[row],
            NativeType.Double => ((double*)_data)[row],
            NativeType.Varchar => Encoding.UTF8.GetString(Bytes(row)),
            NativeType.Date => Date(row),
            NativeType.Time => new TimeOnly(((long*)_data)[row] * TimeSpan.TicksPerMicrosecond),
            NativeType.Timestamp => Timestamp(row, DateTimeKind.Unspecified),
            NativeType.TimestampTz => Timestamp(row, DateTimeKind.Utc),
            NativeType.Blob => Bytes(row).ToArray(),
            _ => throw new NotSupportedException(
                $"Column '{_column.Name}' is {_column.TypeName}, which is not read: cast it in the SQL, for example to varchar."
            ),
        };

    /// <summary>All digits of a decimal or huge integer.</summary>
    public DuckDBDecimal Exact(int row) =>
        new(
            _column.Stored switch
            {
                NativeType.SmallInt => ((short*)_data)[row],
                NativeType.Integer => ((int*)_data)[row],
                NativeType.BigInt => ((long*)_data)[row],
                NativeType.HugeInt => ((NativeHugeInt*)_data)[row].ToInt128(),
                _ => throw new InvalidCastException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Column '{_column.Name}' is {_column.TypeName}, not a decimal."
                    )
                ),
            },
            _column.Scale
        );

    private ReadOnlySpan<byte> Bytes(int row) => NativeText.Bytes((NativeText*)_data + row);

    private DateOnly Date(int row)
    {
        var days = ((int*)_data)[row];
        return days is int.MaxValue ? DateOnly.MaxValue
            : days is -int.MaxValue ? DateOnly.MinValue
            : Epoch.AddDays(days);
    }

    private DateTime Timestamp(int row, DateTimeKind kind) =>
        new(DateTime.UnixEpoch.Ticks + (((long*)_data)[row] * TimeSpan.TicksPerMicrosecond), kind);
}
