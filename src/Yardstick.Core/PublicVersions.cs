using System.Globalization;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Disclosure.Releases;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>What a store knows of small numbers: the settings and releases of an authority, and what of it everyone can read already.</summary>
public sealed class PublicVersions(Product product, Database database, TimeProvider clock)
{
    private readonly SettingStore _settings = new(database, product.Settings, clock);
    private readonly FigureReleases _releases = new(database, product.Catalogue, clock);
    private readonly EditionStore _editions = new(database);
    private readonly PublishedStore _papers = new(database);

    /// <summary>The public version of figures as it would be made now.</summary>
    public ProtectedDelivery Of(PublishedDelivery restricted) =>
        DisclosureControl.Protect(
            restricted,
            Context(
                RulesFor(restricted.Edition.AuthorityCode, restricted.Edition.DataTo),
                EarlierOf(restricted.Edition.AuthorityCode, PublicSoFar(restricted.Edition))
            )
        );

    /// <param name="day">The month end of the edition.</param>
    public DisclosureRules RulesFor(string authority, DateOnly day) =>
        new()
        {
            Settings = new DisclosureSettings
            {
                LargestSmallCount = Number("small-count", authority, day),
                SmallestDenominator = Number("small-denominator", authority, day),
                WholePercentageAbove = Number("whole-percentage-above", authority, day),
            },
            Releases = _releases.Of(authority),
        };

    public DisclosureContext Context(DisclosureRules rules, IReadOnlyList<EarlierEdition> earlier) =>
        new()
        {
            FindIndicator = product.Catalogue.Find,
            Relations = product.Relations,
            Headlines = product.Headlines,
            Settings = rules.Settings,
            Releases = rules.Releases,
            Earlier = earlier,
        };

    /// <summary>Imported papers first, then what was published here, each as everyone can read it.</summary>
    public IReadOnlyList<EarlierEdition> EarlierOf(string authority, EarlierEditions earlier) =>
        [
            .. earlier
                .Imported.Select(name => _papers.Read(authority, name))
                .OfType<PublishedDelivery>()
                .Select(paper => new EarlierEdition(paper.Edition.Name, paper, paper)),
            .. earlier.Published.Select(id => new EarlierEdition(
                NameOf(id),
                _editions.Figures(id, EditionAudience.Restricted),
                _editions.Figures(id, EditionAudience.Public)
            )),
        ];

    private EarlierEditions PublicSoFar(PublishedEdition edition) =>
        new(
            [
                .. _editions
                    .All(edition.AuthorityCode)
                    .Where(each => each is { PublishedOn: not null, PublicHash: not null })
                    .Select(each => each.EditionId)
                    .Order(),
            ],
            [
                .. _papers
                    .Editions(edition.AuthorityCode)
                    .Where(each => each.Month <= edition.Month && each.Name != edition.Name)
                    .Select(each => each.Name),
            ]
        );

    private string NameOf(long id) =>
        _editions.Find(id) is { } edition
            ? string.Create(CultureInfo.InvariantCulture, $"{edition.Month.ToWords()}, version {edition.Version}")
            : id.ToString(CultureInfo.InvariantCulture);

    private int Number(string setting, string authority, DateOnly day) =>
        int.Parse(_settings.On(authority, _settings.Catalogue.Find(setting)!, day), CultureInfo.InvariantCulture);
}
