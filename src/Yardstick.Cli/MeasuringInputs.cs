using Yardstick.Core;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Storage;

namespace Yardstick.Cli;

/// <summary>What a command that measures works on.</summary>
internal sealed record MeasuringInputs : IDisposable
{
    public required Product Product { get; init; }

    public required Database Database { get; init; }

    public required IReadOnlyList<MeasurableIndicator> Catalogue { get; init; }

    public required IReadOnlyList<MeasuredExtract> Extracts { get; init; }

    /// <summary>Whether files carry the authority code as their first column.</summary>
    public required bool SeveralAuthorities { get; init; }

    public required Measurement Measurement { get; init; }

    /// <param name="keys">Comma-separated; null for all but those that are measured on request alone.</param>
    public IReadOnlyList<MeasurableIndicator> Indicators(string? keys) =>
        keys is null
            ? [.. Catalogue.Where(each => each.Indicator.WrittenTo != WrittenTo.Request)]
            :
            [
                .. keys.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(Indicator),
            ];

    public MeasurableIndicator Indicator(string key) =>
        Catalogue.FirstOrDefault(each => string.Equals(each.Key, key, StringComparison.OrdinalIgnoreCase))
        ?? throw new WrongUse($"There is no indicator '{key}': definitions list shows them all.");

    /// <summary>The one authority of a question about single children.</summary>
    public MeasuredExtract OneExtract() =>
        Extracts.Count == 1
            ? Extracts[0]
            : throw new WrongUse("This is asked of one authority at a time: name one with --authority.");

    /// <exception cref="WrongUse">The organisation tree has no such area.</exception>
    public void CheckArea(MeasuredExtract extract, string? area)
    {
        if (area is not null && !AreaTree.Of(Measurement, extract).Has(area))
        {
            throw new WrongUse(
                $"There is no area '{area}' in the extract of {extract.AuthorityCode}: give a dept_team_id, or - for what no team answers for."
            );
        }
    }

    public void Dispose() => Database.Dispose();
}
