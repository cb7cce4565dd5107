using System.Text.RegularExpressions;
using Yardstick.DuckDb;

namespace Yardstick.Core.Storage;

/// <summary>Says the engine's refusals in words that help: what was found, and the remedy.</summary>
internal static partial class DuckDbErrors
{
    public static StoreUnavailable OnOpening(DuckDBException error, string file, string? address) =>
        new(OpeningSentence(error, file, address), error);

    /// <summary>Null when the error is not the store's but of our own SQL.</summary>
    public static string? OnWriting(DuckDBException error, string file) =>
        error.Kind switch
        {
            _ when IsDiskFull(error) =>
                $"The disk that holds '{file}' is full: nothing of this was kept; free some space and try again.",
            DuckDBErrorKind.InputOutput =>
                $"'{file}' cannot be written ({FirstLine(error)}): nothing of this was kept; check the disk and try again.",
            DuckDBErrorKind.Fatal =>
                $"The store '{file}' was closed after an error of the disk: what was complete before is kept; start Yardstick again.",
            DuckDBErrorKind.OutOfMemory =>
                $"The memory does not suffice to write to '{file}': nothing of this was kept; give Yardstick more memory or raise its memory limit.",
            _ => null,
        };

    private static string OpeningSentence(DuckDBException error, string file, string? address)
    {
        if (IsDiskFull(error))
        {
            return $"The disk that holds '{file}' is full, so the store cannot be opened: free some space and try again.";
        }

        if (error.Message.Contains("Could not set lock", StringComparison.Ordinal))
        {
            var holder = ProcessId().Match(error.Message) is { Success: true } match
                ? $"another process ({match.Groups["pid"].Value})"
                : "another process";
            var page = address is null ? "" : $", use its pages at {address}";
            return $"The store '{file}' is in use by {holder}: close it{page}, or keep the store in PostgreSQL (--database) where several can share it.";
        }

        return
            error.Message.Contains("newer version", StringComparison.OrdinalIgnoreCase)
            || error.Message.Contains("version number", StringComparison.OrdinalIgnoreCase)
            ? $"'{file}' was written by a newer DuckDB than this program has: update Yardstick, or restore a backup made before the update."
            : $"'{file}' cannot be read as a store ({FirstLine(error)}): restore it from a backup, or name another folder with --data.";
    }

    private static bool IsDiskFull(DuckDBException error) =>
        error.Message.Contains("No space left", StringComparison.OrdinalIgnoreCase)
        || error.Message.Contains("not enough space on the disk", StringComparison.OrdinalIgnoreCase);

    private static string FirstLine(DuckDBException error) => error.Message.Split('\n')[0].Trim();

    [GeneratedRegex(@"\((?<pid>PID \d+)\)")]
    private static partial Regex ProcessId();
}
