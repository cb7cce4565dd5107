using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Yardstick.Core.Storage;

/// <summary>Brings a store's schema to the version of this program, each migration in a transaction of its own.</summary>
internal static class SchemaUpgrade
{
    /// <summary>The caller holds a lock, so that two processes do not upgrade at once.</summary>
    /// <exception cref="StoreUnavailable">A newer Yardstick wrote the store, or an applied migration was edited.</exception>
    public static void Run(DbConnection connection, string description, TimeProvider clock)
    {
        connection.Execute(SqlFile.Text("Storage/schema_migration_create.sql"));
        var applied = connection
            .Query<Applied>(SqlFile.Text("Storage/schema_migration_list.sql"))
            .ToDictionary(migration => migration.Number);
        Refuse(applied, description);
        foreach (var migration in Migration.All.Where(migration => !applied.ContainsKey(migration.Number)))
        {
            Apply(connection, migration, clock);
        }
    }

    private static void Refuse(Dictionary<int, Applied> applied, string description)
    {
        var newest = Migration.All[^1].Number;
        if (applied.Keys.FirstOrDefault(number => number > newest) is var newer and > 0)
        {
            throw new StoreUnavailable(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The store at {description} was written by a newer Yardstick (its schema has step {newer}, this program knows {newest}): update the program, or restore a backup made before the update."
                )
            );
        }

        var edited = Migration.All.FirstOrDefault(migration =>
            applied.TryGetValue(migration.Number, out var before) && before.Hash != migration.Hash
        );
        if (edited is not null)
        {
            throw new StoreUnavailable(
                $"The schema step {edited.Name} is not the one that the store at {description} was made with: put the file back as released and add a new step instead."
            );
        }
    }

    private static void Apply(DbConnection connection, Migration migration, TimeProvider clock)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute(migration.Sql, transaction: transaction);
        connection.Execute(
            SqlFile.Text("Storage/schema_migration_add.sql"),
            new
            {
                migration.Number,
                migration.Name,
                migration.Hash,
                AppliedAt = clock.GetUtcNow().UtcDateTime,
            },
            transaction
        );
        transaction.Commit();
    }

    private sealed record Applied
    {
        public required int Number { get; init; }

        public required string Hash { get; init; }
    }
}
