using System.Security.Cryptography;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Snapshots;

/// <summary>The figures of a month as the bytes of <c>observations.csv</c>: equal bytes are equal figures.</summary>
public static class ObservationsHash
{
    /// <param name="observations">In the order of the file.</param>
    public static byte[] Bytes(IEnumerable<Observation> observations)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, leaveOpen: true))
        using (var csv = new ObservationsCsv(writer, severalAuthorities: false))
        {
            csv.Write(observations);
        }

        return stream.ToArray();
    }

    /// <summary>SHA-256 in small hexadecimal digits.</summary>
    public static string Of(IEnumerable<Observation> observations) =>
        Convert.ToHexStringLower(SHA256.HashData(Bytes(observations)));
}
