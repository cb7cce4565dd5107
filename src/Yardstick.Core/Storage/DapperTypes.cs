using System.Data;
using System.Globalization;
using Dapper;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Storage;

/// <summary>Makes Dapper treat both engines alike: dates are <see cref="DateOnly"/>, months their last day, lists are one parameter, columns match by words.</summary>
internal static class DapperTypes
{
    /// <summary>Called once, before the first store is opened.</summary>
    public static void Register()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new Date());
        SqlMapper.AddTypeHandler(new MonthEnd());

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

    /// <summary>A month is kept as its last day.</summary>
    private sealed class MonthEnd : SqlMapper.TypeHandler<Month>
    {
        private static readonly Date Dates = new();

        public override void SetValue(IDbDataParameter parameter, Month value) =>
            Dates.SetValue(parameter, value.LastDay);

        public override Month Parse(object value) => Month.Of(Dates.Parse(value));
    }

    private sealed class Whole<T> : SqlMapper.TypeHandler<T>
    {
        public override void SetValue(IDbDataParameter parameter, T? value) => parameter.Value = value;

        public override T Parse(object value) => (T)value;
    }
}
