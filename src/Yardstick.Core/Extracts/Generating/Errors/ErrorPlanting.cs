using System.Globalization;
using Yardstick.Core.Extracts.Generating.Rows;

namespace Yardstick.Core.Extracts.Generating.Errors;

/// <summary>
/// Breaks rules of data quality on purpose, at most one in the records of a family and the one broken least so far, and writes down which:
/// an answer to hold the findings of an import against.
/// </summary>
/// <param name="rate">Chance for each rule and each family whose records hold a row that can break it.</param>
internal sealed class ErrorPlanting(double rate)
{
    private readonly List<PlantedError> _planted = [];
    private readonly Dictionary<int, int> _broken = [];

    public IReadOnlyList<PlantedError> Planted => _planted;

    /// <param name="dice">Of the family; not thrown when there are no errors to plant.</param>
    public void Plant(RowBook book, Dice dice)
    {
        if (rate <= 0 || book.Rows.Count == 0)
        {
            return;
        }

        // Rules that few records can break would never have their turn behind those that all can.
        var turns = Planters
            .All.Select(planter => (Planter: planter, Dice: dice.Fork(planter.Rule).Fork(planter.Column)))
            .Where(turn => turn.Dice.Happens(rate))
            .OrderBy(turn => _broken.GetValueOrDefault(turn.Planter.Rule));
        foreach (var (planter, own) in turns)
        {
            if (TryPlant(planter, book, own))
            {
                _broken[planter.Rule] = _broken.GetValueOrDefault(planter.Rule) + 1;
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
