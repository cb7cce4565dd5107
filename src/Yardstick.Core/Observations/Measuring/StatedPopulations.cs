using Dapper;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>A population aged 0 to 17 that an authority stated, from a day on.</summary>
public sealed record StatedPopulation(DateOnly ValidFrom, long Children, string Source);

/// <summary>Populations that an authority stated where its extract carries none; they come before the reference data.</summary>
public static class StatedPopulations
{
    /// <summary>Those that hold, oldest first; withdrawn ones are left out.</summary>
    public static IReadOnlyList<StatedPopulation> In(Database database, string authority)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection.Query<StatedPopulation>(
                SqlFile.Text("Observations/Measuring/stated_population_list.sql"),
                new { authority }
            ),
        ];
    }
}
