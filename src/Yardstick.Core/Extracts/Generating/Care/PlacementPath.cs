using System.Globalization;
using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Care;

/// <summary>The placements of a time in care, one after the other, with the temporary moves in between.</summary>
internal sealed class PlacementPath(Child child, Dice dice, LegalPath law, DateOnly start)
{
    /// <summary>Supported accommodation is registered from this day on.</summary>
    private static readonly DateOnly SupportedAccommodation = new(2023, 10, 28);

    private readonly List<Placement> _placements = [];
    private readonly List<Placement> _away = [];

    /// <param name="horizon">Placements after it are not told.</param>
    public IReadOnlyList<Placement> Follow(IReadOnlyList<LegalSpan> statuses, DateOnly horizon)
    {
        var placed = law.Adoption is { } adoption && adoption.Placed < law.End ? adoption.Placed : law.End;
        for (var day = start; day < placed && day <= horizon; day = _placements[^1].End)
        {
            Add(day, placed, statuses);
            MoveAway(_placements[^1]);
        }

        if (placed < law.End && placed <= horizon)
        {
            PlaceForAdoption(placed);
        }

        return [.. _placements, .. _away];
    }

    private void Add(DateOnly day, DateOnly limit, IReadOnlyList<LegalSpan> statuses)
    {
        var before = _placements.Count > 0 ? _placements[^1] : null;
        var end = day.AddDays(dice.Length(before is null ? "placement_first" : "placement_later"));
        end = end < limit ? end : limit;
        if (before is { Type: "U6" or "U3" } && dice.Happens("placement_recoded"))
        {
            // The carers stay, for good now: another code, no other home.
            _placements.Add(
                before with
                {
                    Id = child.NextId("PL"),
                    Type = before.Type == "U6" ? "U4" : "U1",
                    Start = day,
                    End = end,
                    KeepsCarers = true,
                }
            );
            return;
        }

        var status = statuses.First(span => span.Start <= day && span.End > day).Code;
        var type = TypeFor(day);
        // Under section 20 a child with its parents is not looked after.
        _placements.Add(New(type == "P1" && status is "V2" or "L1" ? "U3" : type, day, end));
    }

    private string TypeFor(DateOnly day) =>
        child.AgeOn(day) switch
        {
            < 5 => dice.Code("placement_under_5"),
            < 12 => dice.Code("placement_5_to_11"),
            < 16 => dice.Code("placement_12_to_15"),
            _ when day < SupportedAccommodation => dice.Code("placement_16_and_over"),
            _ => dice.Code("placement_16_and_over_from_2023"),
        };

    private Placement New(string type, DateOnly from, DateOnly until) =>
        new(
            child.NextId("PL"),
            type,
            Provider(type),
            type[0] is 'U' or 'K' or 'R'
                ? "SC" + dice.Between(100_000, 999_999).ToString(CultureInfo.InvariantCulture)
                : "",
            // ZZ is no postal area of any place.
            string.Create(
                CultureInfo.InvariantCulture,
                $"ZZ{dice.Between(1, 98)} {dice.Between(1, 9)}Z{(char)('A' + dice.Between(0, 25))}"
            ),
            from,
            until
        )
        {
            Distance = child.ArrivedAlone is null ? dice.Length("placement_distance") / 10m : null,
            LocalCode = type == "Z1" ? dice.Code("placement_local_code") : null,
        };

    private string Provider(string type) =>
        type[0] switch
        {
            'U' => dice.Code("foster_provider"),
            'P' when type == "P1" => "PR0",
            'K' or 'H' or 'S' or 'Z' or 'P' => dice.Code("residential_provider"),
            'R' => "PR3",
            _ => "PR1",
        };

    private void PlaceForAdoption(DateOnly day)
    {
        var before = _placements[^1];
        var staysThere = before.Type[0] == 'U' && dice.Happens("adoption_with_current_carers");
        _placements.Add(
            staysThere
                ? before with
                {
                    Id = child.NextId("PL"),
                    Type = "A5",
                    Start = day,
                    End = law.End,
                    KeepsCarers = true,
                }
                : New("A6", day, law.End)
        );
    }

    private void MoveAway(Placement home)
    {
        var length = dice.Length("placement_away");
        var from = home.Start.AddDays(dice.Between(20, 200));
        if (dice.Happens("placement_moves_temporarily") && from.AddDays(length + 1) < home.End && home.Type[0] != 'P')
        {
            _away.Add(
                New(dice.Code("placement_away"), from, from.AddDays(length)) with
                {
                    Provider = home.Provider,
                    LocalCode = null,
                }
            );
        }
    }
}
