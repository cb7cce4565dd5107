using System.Security.Cryptography;
using System.Text;

namespace Yardstick.Core.Imports.Extract;

/// <summary>One hash over all tables of an extract, whatever their files are called.</summary>
internal static class ExtractHash
{
    public static string Of(IEnumerable<(string Table, byte[] Hash)> tables)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (table, hash) in tables.OrderBy(each => each.Table, StringComparer.Ordinal))
        {
            all.AppendData(Encoding.UTF8.GetBytes(table));
            all.AppendData(hash);
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }
}
