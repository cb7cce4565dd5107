using Yardstick.Core.Reference;

namespace Yardstick.Core.Administration.Settings;

/// <summary>
/// National comparisons with the statistical neighbours that an authority chose, by date; the model in force on the day where it chose none.
/// Every comparison names its model.
/// </summary>
public sealed class ChosenNeighbours(SettingStore settings, ReferenceData reference)
{
    private const string Name = "neighbour-model";

    /// <summary>What the product brought and what was imported since.</summary>
    public NationalStatistics Statistics => reference.NationalStatistics.In(settings.Database);

    /// <summary>The look-up that judgements take, for one council.</summary>
    public NationalLookup For(string authority)
    {
        var chosen = new Lazy<IReadOnlyList<SetValue>>(() => settings.History(authority, Name));
        return (indicator, asAt) => Statistics.Compare(authority, indicator, asAt, ModelOn(chosen.Value, asAt));
    }

    /// <summary>The model that comparisons of a day use.</summary>
    public NeighbourModel On(string authority, DateOnly day) =>
        ModelOn(settings.History(authority, Name), day) ?? reference.NeighbourModels.At(day);

    private NeighbourModel? ModelOn(IReadOnlyList<SetValue> chosen, DateOnly day) =>
        chosen.FirstOrDefault(set => set.FromDate <= day)?.Value is { } name
            ? reference.NeighbourModels.All.FirstOrDefault(model => model.Name == name)
            : null;
}
