using System.Globalization;
using Yardstick.Core.Extracts.Generating;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;
using Yardstick.Tests.Extracts.Generating;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations.Properties;

/// <summary>An invented council, measured: its rows, its figures, and the children behind them.</summary>
public sealed record CouncilCase
{
    private const int Months = 5;

    public required GeneratorOptions Options { get; init; }

    public required IReadOnlyList<Observation> Figures { get; init; }

    public required ILookup<(string Indicator, Month Month), Member> Members { get; init; }

    /// <summary>The node above each node of the organisation; the root is above all and has none.</summary>
    public required IReadOnlyDictionary<string, string> Above { get; init; }

    /// <summary>Days on which a child leaves or enters a stock without an event of its own: deaths, 18th birthdays, changes to and from short breaks.</summary>
    public required ILookup<string, DateOnly> SilentDays { get; init; }

    public IEnumerable<Month> Run => Month.RunEnding(Month.Of(Options.Until), Months);

    /// <summary>Whether the records are as they should be, without a planted error.</summary>
    public bool IsClean => Options.Errors <= 0;

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"seed {Options.Seed}, {Options.Children} children, {Options.Years} years, errors {Options.Errors}"
        );

    /// <summary>The authority's figure.</summary>
    public Observation Authority(string indicator, Month month) =>
        Figures.Single(figure =>
            figure.Indicator == indicator && figure.PeriodEnd == month.LastDay && figure.AreaLevel == "authority"
        );

    /// <summary>A council that the seed alone decides: 60 to 120 children, two or three years, odd seeds with errors in their records.</summary>
    public static GeneratorOptions OptionsOf(ulong seed) =>
        new()
        {
            Authorities = 1,
            Children = 60 + (int)(seed * 23 % 61),
            Years = 2 + (int)(seed % 2),
            Seed = seed,
            Until = new Month(2023, 7).AddMonths(-(int)(seed % 5)).LastDay,
            Errors = seed % 2 == 1 ? 0.05 : 0,
        };

    public static CouncilCase Of(ulong seed)
    {
        using var invented = InventedExtract.Of(OptionsOf(seed));
        using var store = TestStore.On(Engine.DuckDb);
        ShippedIndicators.Import(store.Database, invented.Folder);
        return Of(invented, store.Database);
    }

    private static CouncilCase Of(InventedExtract invented, Database database)
    {
        var extract = Assert.Single(MeasuredExtract.All(database));
        var measurement = ShippedIndicators.In(database);
        var months = Month.RunEnding(Month.Of(invented.Options.Until), Months);
        return new CouncilCase
        {
            Options = invented.Options,
            Figures = measurement.Measure(extract, ShippedIndicators.All, months),
            Members = measurement
                .Members(extract, ShippedIndicators.WithSql, months)
                .ToLookup(member => (member.Indicator, Month.Of(member.PeriodEnd))),
            Above = invented
                .Rows("ssd_department")
                .Where(row => row["dept_team_parent_id"].Length > 0)
                .ToDictionary(row => row["dept_team_id"], row => row["dept_team_parent_id"]),
            SilentDays = Silent(invented).ToLookup(each => each.Person, each => each.Day),
        };
    }

    private static IEnumerable<(string Person, DateOnly Day)> Silent(InventedExtract invented)
    {
        foreach (var row in invented.Rows("ssd_person"))
        {
            if (InventedExtract.Date(row["pers_dob"]) is { } born)
            {
                yield return (
                    row["pers_person_id"],
                    born is { Month: 2, Day: 29 } ? new DateOnly(born.Year + 18, 3, 1) : born.AddYears(18)
                );
            }

            if (InventedExtract.Date(row["pers_death_date"]) is { } died)
            {
                yield return (row["pers_person_id"], died);
            }
        }

        foreach (var row in invented.Rows("ssd_legal_status").Where(row => row["lega_legal_status"] is "V3" or "V4"))
        {
            yield return (row["lega_person_id"], InventedExtract.Date(row["lega_legal_status_start_date"])!.Value);
            if (InventedExtract.Date(row["lega_legal_status_end_date"]) is { } ended)
            {
                yield return (row["lega_person_id"], ended);
            }
        }
    }
}
