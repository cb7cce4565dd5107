using Dapper;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Administration.Settings;

/// <summary>States populations of an authority whose extract carries none; each from a day on, and each change in the log.</summary>
public sealed class PopulationSetting(Database database, TimeProvider clock)
{
    private const int MostChildren = 2_000_000;
    private const int LongestSource = 200;
    private readonly ChangeLog _log = new(database, clock);

    /// <param name="children">Null to withdraw what was stated for that day.</param>
    /// <exception cref="AdministrationRefused">No source, an impossible number, or nothing to withdraw.</exception>
    public void State(string authority, DateOnly from, long? children, string source, string by)
    {
        var before = StatedPopulations.In(database, authority).FirstOrDefault(row => row.ValidFrom == from);
        var named = source.Trim();
        if (children is <= 0 or > MostChildren)
        {
            throw new AdministrationRefused(
                $"Write how many people aged 0 to 17 there are, from 1 to {MostChildren:N0}."
            );
        }

        if (named.Length is 0 or > LongestSource)
        {
            throw new AdministrationRefused(
                $"Write where the number comes from, in at most {LongestSource} characters."
            );
        }

        if (children is null && before is null)
        {
            throw new AdministrationRefused("No population is stated from that day: nothing is left to withdraw.");
        }

        database.Write(transaction =>
        {
            transaction.Connection!.Execute(
                SqlFile.Text("Administration/Settings/stated_population_add.sql"),
                new
                {
                    authority,
                    valid_from = from,
                    children,
                    source = named,
                    by,
                    now = DateTime.SpecifyKind(clock.GetUtcNow().UtcDateTime, DateTimeKind.Unspecified),
                },
                transaction
            );
            _log.Note(
                transaction,
                by,
                "population",
                $"{authority}/{from:yyyy-MM-dd}",
                children is null ? "Population withdrawn" : "Population stated",
                before,
                children is { } number ? new StatedPopulation(from, number, named) : null
            );
        });
    }
}
