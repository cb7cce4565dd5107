using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Yardstick.Core.People;

/// <summary>
/// Codes of an authenticator app: six digits that change every half minute (RFC 6238 with HMAC-SHA-1, as every app takes it). The framework's
/// own check takes a code as often as it is shown within two minutes; this one names the half minute, so that each is taken once.
/// </summary>
public static class AuthenticatorCode
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BytesOfKey = 20;
    private const int BitsOfLetter = 5;
    private const int SecondsOfStep = 30;

    /// <summary>Half minutes before and after now in which a code is taken: clocks of phones differ.</summary>
    private const int Tolerance = 1;

    /// <summary>A new key in Base32, 32 letters long.</summary>
    public static string NewKey()
    {
        var bits = string.Concat(
            RandomNumberGenerator
                .GetBytes(BytesOfKey)
                .Select(value => value.ToString("b8", CultureInfo.InvariantCulture))
        );
        return string.Concat(bits.Chunk(BitsOfLetter).Select(part => Base32[Convert.ToInt32(new string(part), 2)]));
    }

    /// <summary>The half minute that a code belongs to; null when it is not right now or was taken before.</summary>
    /// <param name="lastStep">The half minute of the last code that was taken; null for none.</param>
    public static long? StepOf(string? code, string key, DateTimeOffset now, long? lastStep)
    {
        var digits = Encoding.ASCII.GetBytes(string.Concat((code ?? "").Where(char.IsAsciiDigit)));
        var step = now.ToUnixTimeSeconds() / SecondsOfStep;
        return Enumerable
            .Range(-Tolerance, (2 * Tolerance) + 1)
            .Select(off => (long?)(step + off))
            .Where(each => each > (lastStep ?? long.MinValue))
            .FirstOrDefault(each =>
                CryptographicOperations.FixedTimeEquals(digits, Encoding.ASCII.GetBytes(At(key, each!.Value)))
            );
    }

    /// <summary>The code of a half minute since 1970.</summary>
    public static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238 and the apps of every maker use HMAC-SHA-1, which is not broken as a keyed hash.
        var hash = HMACSHA1.HashData(Decode(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string key)
    {
        var bits = string.Concat(
            key.Select(letter =>
                Base32.IndexOf(letter, StringComparison.Ordinal).ToString("b5", CultureInfo.InvariantCulture)
            )
        );
        return [.. bits.Chunk(8).Where(part => part.Length == 8).Select(part => Convert.ToByte(new string(part), 2))];
    }
}
