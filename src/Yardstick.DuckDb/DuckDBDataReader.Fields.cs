using System.Data;
using System.Data.Common;

namespace Yardstick.DuckDb;

/// <summary>The typed getters and the description of the columns.</summary>
public sealed partial class DuckDBDataReader
{
    public override string GetName(int ordinal) => _columns[ordinal].Name;

    public override Type GetFieldType(int ordinal) => _columns[ordinal].FieldType;

    public override string GetDataTypeName(int ordinal) => _columns[ordinal].TypeName;

    public override int GetOrdinal(string name)
    {
        var exact = Array.FindIndex(_columns, column => column.Name.Equals(name, StringComparison.Ordinal));
        var found =
            exact >= 0
                ? exact
                : Array.FindIndex(_columns, column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return found >= 0
            ? found
            : throw new ArgumentOutOfRangeException(nameof(name), name, "The result has no column of this name.");
    }

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public override bool GetBoolean(int ordinal) => GetFieldValue<bool>(ordinal);

    public override byte GetByte(int ordinal) => GetFieldValue<byte>(ordinal);

    public override char GetChar(int ordinal) => GetString(ordinal).Single();

    public override DateTime GetDateTime(int ordinal) => GetFieldValue<DateTime>(ordinal);

    public override decimal GetDecimal(int ordinal) => GetFieldValue<decimal>(ordinal);

    public override double GetDouble(int ordinal) => GetFieldValue<double>(ordinal);

    public override float GetFloat(int ordinal) => GetFieldValue<float>(ordinal);

    public override Guid GetGuid(int ordinal) => Guid.Parse(GetString(ordinal));

    public override short GetInt16(int ordinal) => GetFieldValue<short>(ordinal);

    public override int GetInt32(int ordinal) => GetFieldValue<int>(ordinal);

    public override long GetInt64(int ordinal) => GetFieldValue<long>(ordinal);

    public override string GetString(int ordinal) => GetFieldValue<string>(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        Copy(GetFieldValue<byte[]>(ordinal), dataOffset, buffer, bufferOffset, length);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        Copy(GetString(ordinal).ToCharArray(), dataOffset, buffer, bufferOffset, length);

    /// <summary>One row a column: name, place and .NET type.</summary>
    public override DataTable GetSchemaTable()
    {
        var table = new DataTable("SchemaTable") { Locale = System.Globalization.CultureInfo.InvariantCulture };
        table.Columns.Add(SchemaTableColumn.ColumnName, typeof(string));
        table.Columns.Add(SchemaTableColumn.ColumnOrdinal, typeof(int));
        table.Columns.Add(SchemaTableColumn.DataType, typeof(Type));
        table.Columns.Add(SchemaTableColumn.AllowDBNull, typeof(bool));
        for (var i = 0; i < _columns.Length; i++)
        {
            table.Rows.Add(GetName(i), i, GetFieldType(i), true);
        }

        return table;
    }

    /// <summary>Asked for a length only (no buffer), gives the whole length, as the contract of the base class says.</summary>
    private static long Copy<T>(T[] from, long offset, T[]? buffer, int bufferOffset, int length)
    {
        if (buffer is null)
        {
            return from.Length;
        }

        var count = (int)Math.Clamp(from.Length - offset, 0, length);
        Array.Copy(from, offset, buffer, bufferOffset, count);
        return count;
    }
}
