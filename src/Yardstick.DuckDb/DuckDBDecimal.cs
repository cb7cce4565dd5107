using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Yardstick.DuckDb;

/// <summary>
/// A decimal with all the 38 digits that the engine can hold; <see cref="decimal"/> holds 28. Its value is <paramref name="Digits"/> divided
/// by ten to the <paramref name="Scale"/>. Read it with <c>GetFieldValue&lt;DuckDBDecimal&gt;</c>.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DuckDBDecimal(Int128 Digits, byte Scale)
{
    private const int LargestScale = 28;

    public static DuckDBDecimal From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = new Int128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return new DuckDBDecimal(value < 0 ? -digits : digits, value.Scale);
    }

    /// <exception cref="OverflowException">The value has more digits than <see cref="decimal"/> holds.</exception>
    public decimal ToDecimal()
    {
        var (digits, scale) = (Digits, Scale);
        while (scale > 0 && (scale > LargestScale || digits > MaxDigits || digits < -MaxDigits) && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        if (scale > LargestScale || digits > MaxDigits || digits < -MaxDigits)
        {
            throw new OverflowException(
                $"{this} has more digits than a decimal holds: read it as DuckDBDecimal or text."
            );
        }

        var size = Int128.Abs(digits);
        return new decimal((int)(uint)size, (int)(uint)(size >> 32), (int)(uint)(size >> 64), digits < 0, scale);
    }

    public BigInteger ToBigInteger() => Digits / BigInteger.Pow(10, Scale);

    /// <summary>All digits, for example <c>-0.50</c>.</summary>
    public override string ToString()
    {
        var text = Int128.Abs(Digits).ToString(CultureInfo.InvariantCulture).PadLeft(Scale + 1, '0');
        var sign = Digits < 0 ? "-" : "";
        return Scale == 0 ? sign + text : $"{sign}{text[..^Scale]}.{text[^Scale..]}";
    }

    /// <summary>How many digits there are, at least the scale: what the engine calls the width.</summary>
    internal byte Width =>
        (byte)Math.Max(Int128.Abs(Digits).ToString(CultureInfo.InvariantCulture).Length, Math.Max((int)Scale, 1));

    private static Int128 MaxDigits => new(uint.MaxValue, ulong.MaxValue);
}
