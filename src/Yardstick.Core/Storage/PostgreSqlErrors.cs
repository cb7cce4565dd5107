using System.Data.Common;
using Npgsql;

namespace Yardstick.Core.Storage;

/// <summary>Says PostgreSQL's refusals in words that help: what was found, and the remedy.</summary>
internal static class PostgreSqlErrors
{
    public static StoreUnavailable OnOpening(NpgsqlException error, string description) =>
        new(
            error.SqlState switch
            {
                PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                    $"{description} refuses the user or the password: check Username and Password in --database.",
                PostgresErrorCodes.InvalidCatalogName =>
                    $"{description} is not there: make it with \"create database … template template0 encoding 'UTF8' locale 'C'\".",
                PostgresErrorCodes.InsufficientPrivilege =>
                    $"{description} does not let this user make tables: grant \"create on schema public\".",
                PostgresErrorCodes.DiskFull => DiskFull(description),
                null =>
                    $"{description} cannot be reached ({error.Message}): check that the server runs, and Host and Port in --database.",
                _ => $"{description} cannot be opened ({error.Message}): ask its administrator.",
            },
            error
        );

    /// <summary>Null when the error is not the store's but of our own SQL.</summary>
    public static string? OnWriting(DbException error, string description) =>
        error.SqlState switch
        {
            PostgresErrorCodes.DiskFull => DiskFull(description),
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown => Lost(description),
            null when error is NpgsqlException => Lost(description),
            _ => null,
        };

    private static string DiskFull(string description) =>
        $"The disk of {description} is full: nothing of this was kept; free some space and try again.";

    private static string Lost(string description) =>
        $"The connection to {description} was lost: nothing of this was kept; try again when the server is back.";
}
