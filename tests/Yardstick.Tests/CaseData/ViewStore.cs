using System.Globalization;
using Yardstick.Core.CaseData;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;
using Yardstick.Tests.Observations;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.CaseData;

/// <summary>
/// The examples of all views in one store: each is an authority of its own, so that every join is proved to stay inside its authority.
/// </summary>
internal sealed class ViewStore : IDisposable
{
    private const string Authority = "authority_code";
    private const string PeriodEnd = "period_end";
    private readonly TestStore _store;
    private readonly MeasuringSession _session;

    public ViewStore(Engine engine, IReadOnlyList<ViewDefinition> definitions)
    {
        var folders = ProductFolders.BesideProgram();
        var views = CaseDataViews.Load(Path.Combine(folders.Definitions, "case-data"));
        _store = TestStore.On(engine);
        var examples = definitions
            .SelectMany(view => view.Examples.Select(example => (view.View, example)))
            .Select((each, i) => ($"V{i:000}", each.View, each.example))
            .ToList();
        GivenRows.Keep(_store.Database, [.. examples.Select(each => (each.Item1, each.example.Given))]);
        _session = MeasuringSession.Open(
            _store.Database,
            examples.Select(each => each.Item1),
            examples.Select(each => each.example.Month).Distinct(),
            new ReferenceData(folders).BankHolidays.Select(holiday => holiday.Date)
        );
        _session.Build(views.NeededBy(definitions.Select(view => $"select 1 from {view.View}")));
        Cases =
        [
            .. examples.Select(each => new ViewCase(
                each.Item1,
                each.View,
                each.example,
                Columns(each.View).Contains(Authority)
            )),
        ];
    }

    public IReadOnlyList<ViewCase> Cases { get; }

    public void Dispose()
    {
        _session.Dispose();
        _store.Dispose();
    }

    /// <summary>The columns of a view in the order of its select.</summary>
    public IReadOnlyList<string> Columns(string view)
    {
        using var command = _session.Connection.CreateCommand();
        command.CommandText = $"select * from {view} limit 0";
        using var reader = command.ExecuteReader();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    /// <summary>The view's rows of the example, as texts: those of its authority and, where the view has months, of its month.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(ViewCase example)
    {
        var rows = Rows(example.View);
        return
        [
            .. rows.Where(row => row.GetValueOrDefault(Authority, example.Authority) == example.Authority)
                .Where(row => row.GetValueOrDefault(PeriodEnd, example.MonthEnd) == example.MonthEnd),
        ];
    }

    private List<IReadOnlyDictionary<string, string>> Rows(string view)
    {
        using var command = _session.Connection.CreateCommand();
        command.CommandText = $"select * from {view}";
        using var reader = command.ExecuteReader();
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(
                Enumerable
                    .Range(0, reader.FieldCount)
                    .ToDictionary(reader.GetName, i => Text(reader.GetValue(i)), StringComparer.Ordinal)
            );
        }

        return rows;
    }

    private static string Text(object value) =>
        value switch
        {
            DBNull => "",
            DateOnly day => Text(day),
            DateTime time when time.TimeOfDay == TimeSpan.Zero => Text(DateOnly.FromDateTime(time)),
            DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <param name="IsAuthoritysOwn">Whether the view's rows belong to authorities; if not, the example names some of all rows.</param>
internal sealed record ViewCase(string Authority, string View, ViewExample Example, bool IsAuthoritysOwn)
{
    public string MonthEnd => Example.Month.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override string ToString() => $"{View}, '{Example.Name}'";
}
