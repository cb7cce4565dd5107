using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>Tells a store that is there to be looked at from one that somebody works with.</summary>
public sealed class SampleStore(Product product, Database database)
{
    /// <summary>True while every edition, extract and frozen month of the store is the sample's, or there is none.</summary>
    public bool HoldsNothingElse() => database.Remember(nameof(HoldsNothingElse), Look);

    private bool Look()
    {
        var editions = Editions();
        return new PublishedStore(database).Deliveries().All(kept => editions.Contains(kept.SourceName))
            && MeasuredExtract
                .All(database)
                .All(extract =>
                    extract.AuthorityCode == SampleCouncil.Code && extract.ExtractDate == SampleCouncil.Until
                )
            && new FrozenFigures(database).Authorities().All(code => code == SampleCouncil.Code);
    }

    private HashSet<string> Editions() =>
        Directory.Exists(product.Folders.PublishedSample)
            ? Directory
                .GetDirectories(product.Folders.PublishedSample)
                .Select(folder => Path.GetFileName(folder)!)
                .ToHashSet(StringComparer.Ordinal)
            : [];
}
