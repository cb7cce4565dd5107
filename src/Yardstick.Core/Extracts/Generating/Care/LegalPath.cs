using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Care;

/// <summary>The legal side of a time in care: statuses, court, and how it ends.</summary>
internal sealed class LegalPath(Child child, Dice dice, DateOnly start)
{
    private readonly List<(string Code, DateOnly From)> _statuses = [];

    public DateOnly End { get; private set; } = DateOnly.MaxValue;

    public string EndReason { get; private set; } = "";

    public Proceeding? Proceeding { get; private set; }

    public AdoptionPath? Adoption { get; private set; }

    public IReadOnlyList<LegalSpan> Spans() =>
        [
            .. _statuses
                .Where(status => status.From < End)
                .Select(
                    (status, place) =>
                        new LegalSpan(
                            child.NextId("LS"),
                            status.Code,
                            status.From,
                            place + 1 < _statuses.Count && _statuses[place + 1].From < End
                                ? _statuses[place + 1].From
                                : End
                        )
                ),
        ];

    /// <param name="courtCase">Identifier of the family's case, should it go to court.</param>
    public void Follow(CareRoute route, string courtCase)
    {
        switch (route)
        {
            case CareRoute.Home:
                Voluntary();
                var planned = !dice.Happens("returns_home_unplanned");
                Leave(start.AddDays(dice.Length("care_home")), planned ? dice.Code("returns_home") : "E4B");
                break;
            case CareRoute.Remand:
                _statuses.Add(("J1", start));
                Leave(start.AddDays(dice.Length("care_home")), "E14");
                break;
            case CareRoute.To18:
                Voluntary();
                break;
            default:
                Court(route, courtCase);
                break;
        }

        EndWithChildhood();
    }

    /// <summary>Section 20 until further notice, now and then after a police protection of up to three days.</summary>
    private void Voluntary()
    {
        var protectedDays = dice.Happens("police_protection") ? dice.Between(1, 3) : 0;
        if (protectedDays > 0)
        {
            _statuses.Add(("L1", start));
        }

        _statuses.Add(("V2", start.AddDays(protectedDays)));
    }

    private void Court(CareRoute route, string courtCase)
    {
        var issued = start;
        if (dice.Happens(0.5))
        {
            _statuses.Add(("V2", start));
            issued = start.AddDays(dice.Between(5, 60));
        }
        else if (dice.Happens(0.3))
        {
            _statuses.Add(("L2", start));
            issued = start.AddDays(dice.Between(3, 8));
        }

        _statuses.Add(("C1", issued));
        var final = issued.AddDays(dice.Length("care_proceedings"));
        Proceeding = new Proceeding(courtCase, issued, final);
        switch (route)
        {
            case CareRoute.LongTerm:
                _statuses.Add(("C2", final));
                break;
            case CareRoute.Adoption:
                Adopt(final);
                break;
            default:
                var order = dice.Happens(0.5) ? final : final.AddDays(dice.Length("care_after_order"));
                _statuses.Add(("C2", final));
                Leave(order, route == CareRoute.Guardianship ? GuardianshipOn(order) : "E41");
                break;
        }
    }

    /// <summary>The codes that name the carers came in April 2018; before, there were two.</summary>
    private string GuardianshipOn(DateOnly order) =>
        (dice.Code("guardianship"), order < new DateOnly(2018, 4, 1)) switch
        {
            ("E45" or "E46", true) => "E43",
            (_, true) => "E44",
            var (code, _) => code,
        };

    private void Adopt(DateOnly placementOrder)
    {
        _statuses.Add(("E1", placementOrder));
        var matched = placementOrder.AddDays(dice.Length("care_adoption_match"));
        var placed = matched.AddDays(dice.Between(7, 30));
        var adopted = placed.AddDays(dice.Length("care_adoption_order"));
        Adoption = new AdoptionPath(
            placementOrder.AddDays(-dice.Between(20, 70)),
            placementOrder,
            matched,
            placed,
            adopted
        );
        Leave(adopted, dice.Happens(0.8) ? "E12" : "E11");
    }

    private void Leave(DateOnly day, string reason)
    {
        End = day > start ? day : start.AddDays(1);
        EndReason = reason;
    }

    private void EndWithChildhood()
    {
        if (End < child.ChildhoodEnd)
        {
            return;
        }

        End = child.ChildhoodEnd;
        EndReason = child.ChildhoodEnd < child.Eighteenth ? "E2" : dice.Code("leaves_at_18");
    }
}
