using System.Globalization;

namespace Yardstick.Tests.Observations.Properties;

/// <summary>
/// The councils that every property is tried on, each invented and measured once. More of them: <c>YARDSTICK_SEEDS=1-100</c>.
/// </summary>
public sealed class InventedCouncils
{
    private const string Variable = "YARDSTICK_SEEDS";
    private const string Few = "1-2";

    public IReadOnlyList<CouncilCase> All { get; } = [.. Seeds().Select(seed => CouncilCase.Of(seed))];

    public IEnumerable<CouncilCase> Clean => All.Where(council => council.IsClean);

    private static IEnumerable<ulong> Seeds()
    {
        var bounds = (Environment.GetEnvironmentVariable(Variable) ?? Few)
            .Split('-')
            .Select(bound => ulong.Parse(bound, CultureInfo.InvariantCulture))
            .ToList();
        for (var seed = bounds[0]; seed <= bounds[^1]; seed++)
        {
            yield return seed;
        }
    }
}
