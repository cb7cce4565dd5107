using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Yardstick.Core.Children;

/// <summary>
/// Names that stand for children in lists: nine letters and digits in three groups (<c>K7Q-F3M-XPD</c>), the same for one child at every
/// time and for everybody who may see it, so that two people can talk about it; nothing without the secret of the store leads back.
/// </summary>
public sealed class Pseudonyms(StoreSecret secret)
{
    /// <summary>Without vowels, so that no word arises, and without 0, 1 and Y.</summary>
    private const string Alphabet = "23456789BCDFGHJKLMNPQRSTVWXZ";

    private const int Length = 9;
    private const int Group = 3;
    private readonly Lazy<byte[]> _key = new(() => secret.KeyFor("pseudonym"));

    public string Of(string authority, string personId)
    {
        var hash = HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes($"{authority}\n{personId}"));
        var number = new BigInteger(hash, isUnsigned: true);
        var letters = new StringBuilder();
        for (var place = 0; place < Length; place++)
        {
            if (place > 0 && place % Group == 0)
            {
                letters.Append('-');
            }

            number = BigInteger.DivRem(number, Alphabet.Length, out var letter);
            letters.Append(Alphabet[(int)letter]);
        }

        return letters.ToString();
    }
}
