using Yardstick.Core.Assessments;
using Yardstick.Core.Editions;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core;

/// <summary>The editions of a store by the names that its pages show: the published ones, and the frozen months as measured editions.</summary>
public sealed class KeptEditions(Product product, PublishedStore store)
{
    private readonly Pipeline _pipeline = new(product, store);
    private readonly FrozenEditions _months = new(product, store.Database);

    /// <summary>
    /// The editions from which a month is judged: the published ones of the authority where one of them answers, else the measured one alone,
    /// which holds its history itself. Without a name a published edition comes first.
    /// </summary>
    /// <param name="name">As on pages, such as <c>June 2023, measured</c>; null for the edition that reports the month.</param>
    /// <param name="authority">Null for all.</param>
    /// <exception cref="EditionNotFound">Frozen months of several authorities answer.</exception>
    public IReadOnlyList<PublishedDelivery> For(Month month, string? name, string? authority)
    {
        var published = _pipeline.Editions(authority);
        var isPublished = published.Any(each =>
            name is null ? each.Edition.Month == month : Is(each.Edition.Name, name)
        );
        return isPublished
            ? published
            : Measured(each => name is null ? each == month : IsOf(each, name), authority) ?? published;
    }

    /// <summary>
    /// What a check looks at, each list by itself: the published editions together, and the newest measured one of each authority; or the one
    /// of that name.
    /// </summary>
    /// <exception cref="EditionNotFound">No edition bears the name, or several authorities have one.</exception>
    public IReadOnlyList<IReadOnlyList<PublishedDelivery>> ToCheck(string? name, string? authority)
    {
        var published = _pipeline.Editions(authority);
        if (name is null)
        {
            var newest = Councils(authority).Select(council => _months.Read(council, council.Months[^1].Month));
            return
            [
                .. published.Count > 0 ? [published] : Array.Empty<IReadOnlyList<PublishedDelivery>>(),
                .. newest.Select(each => new[] { each }),
            ];
        }

        IReadOnlyList<PublishedDelivery> named = [.. published.Where(each => Is(each.Edition.Name, name))];
        return
        [
            named.Count > 0
                ? named
                : Measured(month => IsOf(month, name), authority)
                    ?? throw new EditionNotFound(
                        $"There is no edition named '{name}': import it, or freeze its month."
                    ),
        ];
    }

    private IReadOnlyList<PublishedDelivery>? Measured(Func<Month, bool> isWanted, string? authority)
    {
        var found = Councils(authority)
            .SelectMany(council =>
                council.Months.Where(each => isWanted(each.Month)).Select(each => (council, each.Month))
            )
            .ToList();
        return found switch
        {
            [] => null,
            [var (council, month)] => [_months.Read(council, month)],
            _ => throw new EditionNotFound(
                $"Frozen months of several authorities ({string.Join(", ", found.Select(each => each.council.Code))}) answer: name one authority."
            ),
        };
    }

    private IEnumerable<FrozenCouncil> Councils(string? authority) =>
        _months.Councils().Where(council => authority is null || council.Code == authority);

    private static bool IsOf(Month month, string name) => Is(MeasuredEditions.NameOf(month), name);

    private static bool Is(string one, string other) =>
        string.Equals(one, other.Trim(), StringComparison.OrdinalIgnoreCase);
}
