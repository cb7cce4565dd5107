using System.Globalization;
using Yardstick.Core.Extracts.Generating.Rows;

namespace Yardstick.Core.Extracts.Generating.Errors;

/// <summary>
/// Breaks rules of data quality on purpose, at most one in the records of a family, and writes down which: an answer to hold the findings
/// of an import against.
/// </summary>
/// <param name="rate">Chance for each rule and each family whose records hold a row that can break it.</param>
internal sealed class ErrorPlanting(double rate)
{
    private readonly List<PlantedError> _planted = [];

    public IReadOnlyList<PlantedError> Planted => _planted;

    /// <param name="dice">Of the family; not thrown when there are no errors to plant.</param>
    public void Plant(RowBook book, Dice dice)
    {
        if (rate <= 0 || book.Rows.Count == 0)
        {
            return;
        }

        var first = dice.Between(0, Planters.All.Count - 1);
        for (var place = 0; place < Planters.All.Count; place++)
        {
            var planter = Planters.All[(first + place) % Planters.All.Count];
            var own = dice.Fork(planter.Rule).Fork(planter.Column);
            if (own.Happens(rate) && TryPlant(planter, book, own))
            {
                return;
            }
        }
    }

    /// <summary>The heading and a record an error.</summary>
    public IEnumerable<IReadOnlyList<string>> Records() =>
        _planted
            .Select(error =>
                (IReadOnlyList<string>)
                    [
                        error.Rule.ToString(CultureInfo.InvariantCulture),
                        error.Table,
                        error.RecordId,
                        error.PersonId,
                        error.Column,
                        error.Before,
                        error.After,
                    ]
            )
            .Prepend(["rule", "table", "record_id", "person_id", "column", "before", "after"]);

    private bool TryPlant(Planter planter, RowBook book, Dice dice)
    {
        var suited = book.Rows.Where(row => row.Table.Name == planter.Table && planter.Suits(row, book)).ToList();
        if (suited.Count == 0)
        {
            return false;
        }

        var row = dice.OneOf(suited);
        var before = row[planter.Column];
        var planted = planter.Plant(row, book);
        _planted.Add(
            new PlantedError(
                planter.Rule,
                planter.Table,
                planted.RecordId,
                planted.Table.Person is { } person ? planted[person].ToString() : "",
                planter.Column,
                before.ToString(),
                planted[planter.Column].ToString()
            )
        );
        return true;
    }
}

/// <param name="Rule">Number of the rule of data quality that is broken.</param>
internal sealed record PlantedError(
    int Rule,
    string Table,
    string RecordId,
    string PersonId,
    string Column,
    string Before,
    string After
);
