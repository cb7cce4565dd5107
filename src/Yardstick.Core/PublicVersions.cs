using System.Globalization;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>Makes the public version of an edition of a store, with what the store knows of settings, releases and earlier publications.</summary>
public sealed class PublicVersions(Product product, Database database, TimeProvider clock)
{
    private readonly SettingStore _settings = new(database, product.Settings, clock);

    public ProtectedDelivery Of(PublishedDelivery restricted) =>
        DisclosureControl.Protect(restricted, ContextFor(restricted.Edition));

    /// <summary>What is known when the public version of an edition is made.</summary>
    public DisclosureContext ContextFor(PublishedEdition edition) =>
        new()
        {
            FindIndicator = product.Catalogue.Find,
            Relations = product.Relations,
            Headlines = product.Headlines,
            Settings = new DisclosureSettings
            {
                LargestSmallCount = Number("small-count", edition),
                SmallestDenominator = Number("small-denominator", edition),
                WholePercentageAbove = Number("whole-percentage-above", edition),
            },
        };

    private int Number(string setting, PublishedEdition edition) =>
        int.Parse(
            _settings.On(edition.AuthorityCode, _settings.Catalogue.Find(setting)!, edition.DataTo),
            CultureInfo.InvariantCulture
        );
}
