namespace Yardstick.DuckDb.Native;

/// <summary>A column of a result. For a decimal, <paramref name="Stored"/> is the integer type that holds its digits.</summary>
internal sealed record ResultColumn(string Name, NativeType Type, NativeType Stored, byte Width, byte Scale)
{
    public static ResultColumn Of(string name, NativeType type, nint logicalType)
    {
        try
        {
            return type is NativeType.Decimal
                ? new ResultColumn(
                    name,
                    type,
                    NativeMethods.DecimalInternalType(logicalType),
                    NativeMethods.DecimalWidth(logicalType),
                    NativeMethods.DecimalScale(logicalType)
                )
                : new ResultColumn(name, type, type, 0, 0);
        }
        finally
        {
            NativeMethods.DestroyLogicalType(ref logicalType);
        }
    }

    /// <summary>The .NET type that a reader gives; the same as Npgsql's for the same SQL type.</summary>
    public Type FieldType =>
        Type switch
        {
            NativeType.Boolean => typeof(bool),
            NativeType.TinyInt => typeof(sbyte),
            NativeType.SmallInt => typeof(short),
            NativeType.Integer => typeof(int),
            NativeType.BigInt => typeof(long),
            NativeType.UTinyInt => typeof(byte),
            NativeType.USmallInt => typeof(ushort),
            NativeType.UInteger => typeof(uint),
            NativeType.UBigInt => typeof(ulong),
            NativeType.HugeInt or NativeType.Decimal => typeof(decimal),
            NativeType.Float => typeof(float),
            NativeType.Double => typeof(double),
            NativeType.Varchar => typeof(string),
            NativeType.Date => typeof(DateOnly),
            NativeType.Time => typeof(TimeOnly),
            NativeType.Timestamp or NativeType.TimestampTz => typeof(DateTime),
            NativeType.Blob => typeof(byte[]),
            _ => typeof(object),
        };

    public string TypeName =>
        Type is NativeType.Decimal
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"DECIMAL({Width},{Scale})")
            : Type.ToString().ToUpperInvariant();
}
