using System.Globalization;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace Yardstick.Core.Storage;

/// <summary>PostgreSQL's fastest way in, which takes each value only in the exact type of its column.</summary>
internal static class BinaryCopy
{
    public static long Append(
        NpgsqlTransaction transaction,
        string table,
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<object?>> rows
    )
    {
        var connection = transaction.Connection!;
        var types = ColumnTypes(connection, transaction, table, columns);

        // COPY takes no parameters: the names, which are never a user's, stand in the text.
        using var writer = connection.BeginBinaryImport(
            $"copy {Quoted(table)} ({string.Join(", ", columns.Select(Quoted))}) from stdin (format binary)"
        );
        var count = 0L;
        foreach (var row in rows)
        {
            writer.StartRow();
            for (var i = 0; i < columns.Count; i++)
            {
                Write(writer, row[i], types[i]);
            }

            count++;
        }

        writer.Complete();
        return count;
    }

    private static void Write(NpgsqlBinaryImporter writer, object? value, NpgsqlDbType type)
    {
        switch (type)
        {
            case var _ when value is null:
                writer.WriteNull();
                break;
            case NpgsqlDbType.Integer:
                writer.Write(Convert.ToInt32(value, CultureInfo.InvariantCulture), type);
                break;
            case NpgsqlDbType.Bigint:
                writer.Write(Convert.ToInt64(value, CultureInfo.InvariantCulture), type);
                break;
            case NpgsqlDbType.Numeric:
                writer.Write(Convert.ToDecimal(value, CultureInfo.InvariantCulture), type);
                break;
            case NpgsqlDbType.Timestamp:
                // A time of the clock on the wall: Npgsql refuses one that claims to be UTC.
                writer.Write(DateTime.SpecifyKind((DateTime)value, DateTimeKind.Unspecified), type);
                break;
            default:
                writer.Write(value, type);
                break;
        }
    }

    private static NpgsqlDbType[] ColumnTypes(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        string table,
        IReadOnlyList<string> columns
    )
    {
        var types = connection
            .Query<(string Column, string Type)>(
                SqlFile.Text("Storage/PostgreSql/column_types.sql"),
                new { table, columns = columns.ToArray() },
                transaction
            )
            .ToDictionary(column => column.Column, column => column.Type, StringComparer.Ordinal);
        return [.. columns.Select(column => TypeOf(table, column, types.GetValueOrDefault(column)))];
    }

    private static NpgsqlDbType TypeOf(string table, string column, string? type) =>
        type switch
        {
            "character varying" => NpgsqlDbType.Varchar,
            "text" => NpgsqlDbType.Text,
            "integer" => NpgsqlDbType.Integer,
            "bigint" => NpgsqlDbType.Bigint,
            "numeric" => NpgsqlDbType.Numeric,
            "boolean" => NpgsqlDbType.Boolean,
            "date" => NpgsqlDbType.Date,
            "timestamp with time zone" => NpgsqlDbType.TimestampTz,
            "timestamp without time zone" => NpgsqlDbType.Timestamp,
            "double precision" => NpgsqlDbType.Double,
            null => throw new InvalidOperationException(
                $"The table {table} has no column {column}: check its migration."
            ),
            _ => throw new NotSupportedException(
                $"{table}.{column} is {type}, which cannot be appended to: choose a type of the migrations."
            ),
        };

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
