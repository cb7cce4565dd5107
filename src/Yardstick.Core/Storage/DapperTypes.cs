using System.Data;
using System.Globalization;
using Dapper;

namespace Yardstick.Core.Storage;

/// <summary>Makes Dapper treat both engines alike: dates are <see cref="DateOnly"/>, lists are one parameter, columns match by words.</summary>
internal static class DapperTypes
{
    /// <summary>Called once, before the first store is opened.</summary>
    public static void Register()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new Date());

        // Dapper sends a list as one parameter (for "= any(@ids)") to Npgsql only, and to others as many, unless a handler takes it.
        SqlMapper.AddTypeHandler(new Whole<string[]>());
        SqlMapper.AddTypeHandler(new Whole<int[]>());
        SqlMapper.AddTypeHandler(new Whole<long[]>());
        SqlMapper.AddTypeHandler(new Whole<DateOnly[]>());
    }

    private sealed class Date : SqlMapper.TypeHandler<DateOnly>
    {
        public override void SetValue(IDbDataParameter parameter, DateOnly value)
        {
            parameter.DbType = DbType.Date;
            parameter.Value = value;
        }

        public override DateOnly Parse(object value) =>
            value switch
            {
                DateOnly date => date,
                DateTime time => DateOnly.FromDateTime(time),
                _ => DateOnly.Parse((string)value, CultureInfo.InvariantCulture),
            };
    }

    private sealed class Whole<T> : SqlMapper.TypeHandler<T>
    {
        public override void SetValue(IDbDataParameter parameter, T? value) => parameter.Value = value;

        public override T Parse(object value) => (T)value;
    }
}
