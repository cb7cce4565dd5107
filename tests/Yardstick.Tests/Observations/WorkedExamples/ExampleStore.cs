using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations.WorkedExamples;

/// <summary>
/// All worked examples in one store: each is an authority of its own, so that one building of the case data serves all of them and every
/// join is proved to stay inside its authority.
/// </summary>
internal sealed class ExampleStore : IDisposable
{
    private readonly TestStore _store;
    private readonly MeasuringSession _session;

    public ExampleStore(Engine engine)
    {
        var folders = ProductFolders.BesideProgram();
        var reference = new ReferenceData(folders);
        var catalogue = IndicatorCatalogue.Load(folders.Definitions, reference.Measures.Names);
        Cases =
        [
            .. MeasurableIndicator
                .All(catalogue, folders.Definitions)
                .Where(indicator => indicator.Sql is not null)
                .SelectMany(indicator => indicator.Indicator.Examples.Select(example => (indicator, example)))
                .Select((each, index) => new ExampleCase($"E{index:0000}", each.indicator, each.example)),
        ];
        _store = TestStore.On(engine);
        _store.Database.Write(transaction =>
        {
            foreach (var table in Cases.SelectMany(each => each.Example.Given.Keys).Distinct())
            {
                Fill(transaction, table);
            }
        });
        _session = MeasuringSession.Open(
            _store.Database,
            Cases.Select(each => each.Authority),
            Cases.Select(each => each.Example.Month),
            reference.BankHolidays.Select(holiday => holiday.Date)
        );
        var views = CaseDataViews.Load(Path.Combine(folders.Definitions, "case-data"));
        _session.Build(views.NeededBy(Cases.Select(each => each.Indicator.Sql!)));
    }

    public IReadOnlyList<ExampleCase> Cases { get; }

    /// <summary>The rows that an indicator's SQL gives for every example and month of the store.</summary>
    public IReadOnlyList<MemberRow> Members(MeasurableIndicator indicator) =>
        [.. _session.Connection.Query<MemberRow>(IndicatorSql.Members(indicator.Key, indicator.Sql!))];

    public void Dispose()
    {
        _session.Dispose();
        _store.Dispose();
    }

    private void Fill(DbTransaction transaction, string table)
    {
        var types = ColumnTypes(transaction, table);
        var columns = Cases
            .Where(each => each.Example.Given.ContainsKey(table))
            .SelectMany(each => each.Example.Given[table].SelectMany(row => row.Keys))
            .Distinct()
            .ToList();
        var line = 1;
        var rows = Cases
            .Where(each => each.Example.Given.ContainsKey(table))
            .SelectMany(each => each.Example.Given[table].Select(row => (each, row)))
            .Select(
                IReadOnlyList<object?> (given) =>
                    [
                        given.each.Authority,
                        (long)++line,
                        .. columns.Select(column =>
                            Value(given.each, table, types, column, given.row.GetValueOrDefault(column))
                        ),
                    ]
            );
        _store.Database.Append(transaction, "extract_" + table, ["authority_code", "line_no", .. columns], rows);
    }

    private static Dictionary<string, Type> ColumnTypes(DbTransaction transaction, string table)
    {
        using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"select * from extract_{table} limit 0";
        using var reader = command.ExecuteReader(CommandBehavior.SchemaOnly);
        return Enumerable
            .Range(0, reader.FieldCount)
            .ToDictionary(reader.GetName, reader.GetFieldType, StringComparer.Ordinal);
    }

    private static object? Value(
        ExampleCase example,
        string table,
        Dictionary<string, Type> types,
        string column,
        string? text
    )
    {
        if (!types.TryGetValue(column, out var type))
        {
            throw new InvalidDataException($"{example}: {table} has no column {column}.");
        }

        return string.IsNullOrEmpty(text) ? null
            : type == typeof(string) ? text
            : type == typeof(long) ? long.Parse(text, CultureInfo.InvariantCulture)
            : type == typeof(decimal) ? decimal.Parse(text, CultureInfo.InvariantCulture)
            : type == typeof(DateTime) && text.Length > 10
                ? DateTime.Parse(
                    text,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
                )
            : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}

internal sealed record ExampleCase(string Authority, MeasurableIndicator Indicator, WorkedExample Example)
{
    public Month Month => Example.Month;

    public override string ToString() => $"{Indicator.Key}, line {Example.Line}: {Example.Name}";
}

internal sealed record MemberRow
{
    public required string Authority_code { get; init; }

    public required DateOnly Period_end { get; init; }

    public string? Person_id { get; init; }

    public decimal Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public string? Area_id { get; init; }

    public string? Reason { get; init; }
}
