using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Yardstick.DuckDb;

/// <summary>A value for <c>@name</c>. Its SQL type follows from the value.</summary>
public sealed class DuckDBParameter : DbParameter
{
    private string _name = "";

    public DuckDBParameter() { }

    public DuckDBParameter(string name, object? value)
    {
        ParameterName = name;
        Value = value;
    }

    public override DbType DbType { get; set; } = DbType.Object;

    public override ParameterDirection Direction
    {
        get => ParameterDirection.Input;
        set
        {
            if (value is not ParameterDirection.Input)
            {
                throw new NotSupportedException("DuckDB has input parameters only.");
            }
        }
    }

    public override bool IsNullable { get; set; } = true;

    /// <summary>Without its sign: <c>@month</c> and <c>month</c> are one name, in any case.</summary>
    [AllowNull]
    public override string ParameterName
    {
        get => _name;
        set => _name = WithoutSign(value ?? "");
    }

    public override int Size { get; set; }

    [AllowNull]
    public override string SourceColumn { get; set; } = "";

    public override bool SourceColumnNullMapping { get; set; }

    public override object? Value { get; set; }

    public override void ResetDbType() => DbType = DbType.Object;

    internal static string WithoutSign(string name) => name.TrimStart('@', '$', ':');
}
