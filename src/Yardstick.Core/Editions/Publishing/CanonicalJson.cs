using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>
/// Reports, figures and inputs as JSON that is the same for the same content, whatever the machine: properties by name, numbers and dates without a
/// culture, the cases of a closed union told apart by a word.
/// </summary>
public static class CanonicalJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // The terms of a glossary are pairs.
        IncludeFields = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new MonthAsWord() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Order, TellCasesApart } },
    };

    /// <summary>UTF-8 without a mark.</summary>
    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <exception cref="JsonException">It is not what <see cref="Write{T}"/> has written.</exception>
    public static T Read<T>(byte[] json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("There is nothing in it.");

    /// <summary>SHA-256 in small hexadecimal digits.</summary>
    public static string Hash(byte[] json) => Convert.ToHexStringLower(SHA256.HashData(json));

    internal static byte[] Compress(byte[] json)
    {
        // The tenth byte names the machine that compressed; 255 is "unknown", so that the same text gives the same bytes everywhere.
        const int Machine = 9;
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(json);
        }

        var bytes = packed.ToArray();
        bytes[Machine] = byte.MaxValue;
        return bytes;
    }

    internal static byte[] Expand(byte[] packed)
    {
        using var json = new MemoryStream();
        using (var zip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress))
        {
            zip.CopyTo(json);
        }

        return json.ToArray();
    }

    private static void Order(JsonTypeInfo type)
    {
        foreach (
            var (property, place) in type
                .Properties.OrderBy(property => property.Name, StringComparer.Ordinal)
                .Select((property, place) => (property, place))
        )
        {
            property.Order = place;
        }
    }

    /// <summary>A closed union is an abstract record with its cases nested in it.</summary>
    private static void TellCasesApart(JsonTypeInfo type)
    {
        if (type is not { Kind: JsonTypeInfoKind.Object, Type: { IsAbstract: true, IsClass: true } union })
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "is" };
        foreach (
            var found in union
                .GetNestedTypes()
                .Where(nested => nested.BaseType == union)
                .OrderBy(nested => nested.Name, StringComparer.Ordinal)
        )
        {
            type.PolymorphismOptions.DerivedTypes.Add(
                new JsonDerivedType(found, JsonNamingPolicy.KebabCaseLower.ConvertName(found.Name))
            );
        }
    }

    private sealed class MonthAsWord : JsonConverter<Month>
    {
        public override Month Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Month.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Month value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
