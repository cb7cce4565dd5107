using Yardstick.Core;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Web.Starting;

/// <summary>The published figures of a real council that come with the product, so that a first start shows something.</summary>
internal static class Sample
{
    /// <summary>Loads every edition of the sample when the store has none, and says so.</summary>
    /// <exception cref="UnreadableSource">An edition of the sample cannot be read.</exception>
    public static void LoadIntoEmpty(PublishedStore store, Product product, TextWriter output)
    {
        var sample = product.Folders.PublishedSample;
        if (store.Editions().Count > 0 || !Directory.Exists(sample))
        {
            return;
        }

        var pipeline = new Pipeline(product, store);
        foreach (var folder in Directory.GetDirectories(sample).Order(StringComparer.Ordinal))
        {
            var reading = pipeline.Read(folder, EditionOptions.None);
            pipeline.Keep(reading, Path.GetFileName(folder));
            var edition = reading.Delivery.Edition;
            output.WriteLine(
                $"Sample loaded: {edition.Name} ({edition.AuthorityName}, figures to {DateText.Of(edition.DataTo)})"
            );
        }
    }
}
