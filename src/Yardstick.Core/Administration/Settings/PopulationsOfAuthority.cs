using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Administration.Settings;

/// <summary>Which population a rate of an authority is made with on a day: the extract's, else what the authority stated, else the reference data's.</summary>
public sealed class PopulationsOfAuthority(Database database, Populations reference)
{
    /// <returns>Null when none is known.</returns>
    public (decimal Children, string Source)? InForce(string authority, DateOnly day)
    {
        var own = MeasuredExtract
            .All(database)
            .FirstOrDefault(extract => extract.AuthorityCode == authority)
            ?.Populations(database);
        if (own is { Count: > 0 })
        {
            return own.LastOrDefault(row => row.ValidFrom <= day) is { Children: > 0 } row
                ? (row.Children, "population of the extract")
                : null;
        }

        return StatedPopulations.In(database, authority).LastOrDefault(row => row.ValidFrom <= day) is { } stated
                ? (stated.Children, stated.Source)
            : reference.InForce(authority, day) is { } published
                ? (published.Children, $"{published.Source}, mid-{published.MidYear}")
            : null;
    }
}
