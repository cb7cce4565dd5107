using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace Yardstick.Core.Children;

/// <summary>
/// References in their sealed form, for addresses and forms: encrypted and authenticated, different each time, so that they say nothing about
/// the child and cannot be made up.
/// </summary>
public sealed class ChildTokens(StoreSecret secret)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private readonly Lazy<byte[]> _key = new(() => secret.KeyFor("reference"));

    public string Seal(ChildReference reference)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(reference);
        var nonce = RandomNumberGenerator.GetBytes(NonceBytes);
        var tag = new byte[TagBytes];
        var cipher = new byte[plain.Length];
        using var aes = new AesGcm(_key.Value, TagBytes);
        aes.Encrypt(nonce, plain, cipher, tag);
        return Base64Url.EncodeToString([.. nonce, .. tag, .. cipher]);
    }

    /// <summary>Null when it is not one of this store's.</summary>
    public ChildReference? Open(string? token)
    {
        if (token is null || !Base64Url.IsValid(token))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(token);
        if (bytes.Length <= NonceBytes + TagBytes)
        {
            return null;
        }

        var plain = new byte[bytes.Length - NonceBytes - TagBytes];
        try
        {
            using var aes = new AesGcm(_key.Value, TagBytes);
            aes.Decrypt(
                bytes.AsSpan(0, NonceBytes),
                bytes.AsSpan(NonceBytes + TagBytes),
                bytes.AsSpan(NonceBytes, TagBytes),
                plain
            );
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        return JsonSerializer.Deserialize<ChildReference>(plain);
    }
}
