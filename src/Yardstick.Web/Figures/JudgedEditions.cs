using Yardstick.Core;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.People;

namespace Yardstick.Web.Figures;

/// <summary>All that can be shown at one moment, council by council: published editions and measured months, each judged and checked.</summary>
public sealed class JudgedEditions
{
    private readonly Dictionary<string, JudgedEdition> _published;
    private readonly Dictionary<string, (FrozenCouncil Council, EditionName Name)> _measured;
    private readonly RecentEditions _recent;

    internal JudgedEditions(
        IReadOnlyList<PublishedDelivery> deliveries,
        IReadOnlyList<FrozenCouncil> frozen,
        FrozenEditions months,
        Product product,
        Pipeline pipeline
    )
    {
        List<JudgedEdition> published =
        [
            .. deliveries
                .OrderByDescending(delivery => delivery.Edition.DataTo)
                .ThenByDescending(delivery => delivery.Edition.PublishedOn)
                .ThenBy(delivery => delivery.Edition.Name, StringComparer.Ordinal)
                .Select(delivery => new JudgedEdition(delivery, deliveries, product, pipeline)),
        ];
        Councils =
        [
            .. published
                .GroupBy(edition => edition.Edition.AuthorityCode, StringComparer.Ordinal)
                .Select(own => new Council(
                    own.Key,
                    own.First().Edition.AuthorityName,
                    [.. own],
                    frozen.FirstOrDefault(council => council.Code == own.Key)
                )),
            .. frozen
                .Where(council => published.TrueForAll(edition => edition.Edition.AuthorityCode != council.Code))
                .Select(council => new Council(council.Code, council.Name, [], council)),
        ];
        _published = published.ToDictionary(edition => edition.Address, StringComparer.Ordinal);
        _measured = Councils
            .SelectMany(council => council.MeasuredNames.Select(name => (Council: council.Frozen!, Name: name)))
            .ToDictionary(each => each.Name.Address, StringComparer.Ordinal);
        _recent = new RecentEditions(address => new JudgedEdition(
            months.Read(_measured[address].Council, _measured[address].Name.Month),
            _measured.Keys.Contains,
            product,
            pipeline
        ));
        var layout = product.UsualLayout;
        UsualPublished = published.OrderByDescending(edition => edition.PrintsSectionOf(layout)).FirstOrDefault();
    }

    /// <summary>The same without the measured months of councils that a reader may not read.</summary>
    private JudgedEditions(JudgedEditions all, IReadOnlyList<Council> councils)
    {
        Councils = councils;
        (_published, _recent, UsualPublished) = (all._published, all._recent, all.UsualPublished);
        var left = councils
            .Where(council => council.Frozen is not null)
            .Select(council => council.Code)
            .ToHashSet(StringComparer.Ordinal);
        _measured = all
            ._measured.Where(month => left.Contains(month.Value.Council.Code))
            .ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>What a reader may read: everything published, and measured months of councils with the permission.</summary>
    public JudgedEditions For(Reader reader) =>
        Councils.All(council => council.Frozen is null || reader.May(Permission.ReadMeasured, council.Code))
            ? this
            : new JudgedEditions(
                this,
                [
                    .. Councils
                        .Select(council =>
                            reader.May(Permission.ReadMeasured, council.Code) ? council : council.WithoutMeasured()
                        )
                        .Where(council => council.Published.Count > 0 || council.Frozen is not null),
                ]
            );

    /// <summary>Councils that published come first, the one with the newest edition before the others.</summary>
    public IReadOnlyList<Council> Councils { get; }

    /// <summary>
    /// The newest published edition that prints the report's own sections, else the newest published one, else the newest measured month;
    /// null while there is nothing.
    /// </summary>
    public JudgedEdition? Usual => UsualPublished ?? (Councils is [var first, ..] ? Find(UsualOf(first)) : null);

    /// <summary>The council that a reader works for, else the one that the store is for; null where neither has a figure.</summary>
    /// <param name="chosen">Code of the council that the store is for; null when none was chosen.</param>
    public Council? CouncilFor(Reader reader, string? chosen)
    {
        var own = reader.Grants.Select(grant => grant.AuthorityCode).OfType<string>().Distinct().ToList();
        return (own is [var code] ? Councils.FirstOrDefault(council => council.Code == code) : null)
            ?? Councils.FirstOrDefault(council => council.Code == chosen);
    }

    /// <summary>The usual edition of <see cref="CouncilFor"/>, else <see cref="Usual"/>.</summary>
    /// <inheritdoc cref="CouncilFor"/>
    public JudgedEdition? UsualFor(Reader reader, string? chosen) =>
        CouncilFor(reader, chosen) is { } council ? Find(UsualOf(council)) : Usual;

    private JudgedEdition? UsualPublished { get; }

    public Council CouncilOf(JudgedEdition edition) =>
        Councils.First(council => council.Code == edition.Edition.AuthorityCode);

    /// <summary>The address of the edition that stands for a council: the newest measured month, else the usual or newest published edition.</summary>
    public string UsualOf(Council council) =>
        council.MeasuredNames is [var newest, ..] ? newest.Address
        : UsualPublished is { } usual && council.Published.Contains(usual) ? usual.Address
        : council.Published[0].Address;

    /// <summary>True when an edition of that address can be shown; asks for no figure.</summary>
    public bool Knows(string address) => _published.ContainsKey(address) || _measured.ContainsKey(address);

    public JudgedEdition? Find(string address) =>
        _published.TryGetValue(address, out var published) ? published
        : _measured.ContainsKey(address) ? _recent.Find(address)
        : null;

    /// <summary>The editions that stand beside one: all that its council published, or a measured month alone, which holds its history itself.</summary>
    public IReadOnlyList<JudgedEdition> Beside(JudgedEdition edition) =>
        edition.Edition.Measured is null ? CouncilOf(edition).Published : [edition];
}
