using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Assessments;

/// <summary>Which edition a month is judged from, and which older ones stand behind it.</summary>
public sealed record EditionChoice
{
    public required PublishedDelivery Chosen { get; init; }

    /// <summary>Editions of the same authority published before, newest first.</summary>
    public required IReadOnlyList<PublishedDelivery> Older { get; init; }

    /// <summary>
    /// The edition of that name; without a name the one published last among those whose data end in the month
    /// (contracts: assess).
    /// </summary>
    /// <exception cref="EditionNotFound">There is none, it does not print the month, or several authorities have one.</exception>
    public static EditionChoice For(Month month, string? name, IReadOnlyList<PublishedDelivery> deliveries)
    {
        List<PublishedDelivery> candidates =
        [
            .. deliveries.Where(delivery =>
                name is null
                    ? delivery.Edition.Month == month
                    : string.Equals(delivery.Edition.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)
            ),
        ];
        var authorities = candidates.Select(candidate => candidate.Edition.AuthorityCode).Distinct().Order().ToList();
        if (authorities.Count > 1)
        {
            throw new EditionNotFound(
                $"Editions of several authorities ({string.Join(", ", authorities)}) answer for {month.ToWords()}: name one authority."
            );
        }

        var chosen = candidates.OrderBy(Age).LastOrDefault() ?? throw NoneFor(month, name, deliveries);
        if (!Rows(chosen).Any(row => row.ValueFor(month) is not null))
        {
            throw new EditionNotFound(
                $"The edition '{chosen.Edition.Name}' prints no figure for {month.ToWords()}: choose a month that it covers, or another edition."
            );
        }

        return new EditionChoice
        {
            Chosen = chosen,
            Older =
            [
                .. deliveries
                    .Where(delivery => delivery.Edition.AuthorityCode == chosen.Edition.AuthorityCode)
                    .Where(delivery => Age(delivery).CompareTo(Age(chosen)) < 0)
                    .OrderByDescending(Age),
            ],
        };
    }

    private static IEnumerable<PublishedRow> Rows(PublishedDelivery delivery) =>
        delivery.Tables.SelectMany(table => table.Rows);

    /// <summary>Two editions published on one day stand in the order of the months that they report, then of their names.</summary>
    private static (DateOnly, DateOnly, string) Age(PublishedDelivery delivery) =>
        (delivery.Edition.PublishedOn, delivery.Edition.DataTo, delivery.Edition.Name);

    private static EditionNotFound NoneFor(Month month, string? name, IReadOnlyList<PublishedDelivery> deliveries)
    {
        var known =
            deliveries.Count == 0
                ? "none has been imported"
                : string.Join(
                    ", ",
                    deliveries
                        .OrderBy(Age)
                        .Select(delivery => $"'{delivery.Edition.Name}' (to {delivery.Edition.Month.ToWords()})")
                );
        return new EditionNotFound(
            name is null
                ? $"No edition reports {month.ToWords()}: import one, or ask for a month of an edition that is there ({known})."
                : $"There is no edition named '{name}': import it, or name one that is there ({known})."
        );
    }
}
