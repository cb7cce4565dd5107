using System.Diagnostics;
using Dapper;
using Yardstick.Core;
using Yardstick.Core.CaseData;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Benchmarks.Profiling;

/// <summary><c>profile --data DIR --until 2023-07 --months 36</c>: milliseconds and rows of each view of the case data and each indicator's SQL.</summary>
internal static class MeasureProfile
{
    public static void Run(DatabaseAddress address, Month until, int months, TextWriter output)
    {
        var product = Product.Load();
        using var database = Database.Open(address);
        var extract = MeasuredExtract.All(database)[0];
        var views = CaseDataViews.Load(Path.Combine(product.Folders.Definitions, "case-data"));
        var indicators = MeasurableIndicator
            .All(product.Catalogue, product.Folders.Definitions)
            .Where(each => each.Sql is not null)
            .ToList();
        var total = Stopwatch.StartNew();
        using var session = MeasuringSession.Open(
            database,
            [extract.AuthorityCode],
            Month.RunEnding(until, months),
            product.Reference.BankHolidays.Select(holiday => holiday.Date)
        );
        session.Connection.Execute(SqlFile.Text("Observations/Measuring/session.sql"));
        foreach (var view in views.NeededBy(indicators.Select(each => each.Sql!)))
        {
            var taken = Taken(() => session.Build([view]));
            var rows = session.Connection.ExecuteScalar<long>($"select count(*) from {view.Name}");
            Write(output, taken, rows, "view " + view.Name);
        }

        foreach (var indicator in indicators)
        {
            var rows = 0;
            var taken = Taken(() =>
                rows = session.Connection.Execute(IndicatorSql.Sums(indicator.Key, indicator.Sql!))
            );
            Write(output, taken, rows, "indicator " + indicator.Key);
        }

        output.WriteLine(
            FormattableString.Invariant($"{total.ElapsedMilliseconds, 9} ms in all, {Peak.Megabytes()} MB at the most")
        );
    }

    private static void Write(TextWriter output, double milliseconds, long rows, string name) =>
        output.WriteLine(FormattableString.Invariant($"{milliseconds, 9:F0} ms {rows, 9} {name}"));

    private static double Taken(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }
}
