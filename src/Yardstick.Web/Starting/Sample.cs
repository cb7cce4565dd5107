using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Reports.Words;
using Yardstick.Core.Storage;
using Yardstick.Web.Figures;

namespace Yardstick.Web.Starting;

/// <summary>The published figures of a real council that come with the product, so that a first start shows something.</summary>
internal static class Sample
{
    /// <summary>Loads every edition of the sample when the store has none, and says so.</summary>
    /// <exception cref="UnreadableSource">An edition of the sample cannot be read.</exception>
    public static void LoadIntoEmpty(
        PublishedStore store,
        ProductDefinitions definitions,
        ProductFolders folders,
        TextWriter output
    )
    {
        var sample = Path.Combine(folders.Samples, "published");
        if (store.Editions().Count > 0 || !Directory.Exists(sample))
        {
            return;
        }

        var import = new PublishedImport(
            PublishedSpellings.Read(Path.Combine(folders.Definitions, "extracts", "published")),
            (_, title) => definitions.Catalogue.FindByTitle(title)?.Key
        );
        foreach (var folder in Directory.GetDirectories(sample).Order(StringComparer.Ordinal))
        {
            var delivery = import.Read(folder, new EditionOptions()).Delivery;
            store.Save(delivery, Path.GetFileName(folder));
            output.WriteLine(
                $"Sample loaded: {delivery.Edition.Name} ({delivery.Edition.AuthorityName}, figures to {DateText.Of(delivery.Edition.DataTo)})"
            );
        }
    }
}
