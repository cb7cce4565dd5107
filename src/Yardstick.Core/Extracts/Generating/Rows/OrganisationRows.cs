using System.Globalization;
using Yardstick.Core.Extracts.Generating.Journeys;
using Yardstick.Core.Extracts.Generating.Staff;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>The tree of the organisation, its workers and its foster households.</summary>
internal sealed class OrganisationRows(RowBook book, Organisation organisation)
{
    /// <summary>Workers who left longer before the first complete day are not delivered.</summary>
    private const int YearsOfLeavers = 5;

    public void AddTree()
    {
        foreach (var node in organisation.Nodes)
        {
            AddNode(node.Id, node.Name, node.ParentId);
            book.Add(
                "local_team",
                DateOnly.MinValue,
                ("team_id", node.Id),
                ("level", node.Level),
                ("function", "other")
            );
        }

        foreach (var team in organisation.Teams.Where(team => book.Knows(team.From)))
        {
            AddNode(team.Id, team.Name, team.ParentId);
            book.Add(
                "local_team",
                team.From,
                ("team_id", team.Id),
                ("level", "team"),
                ("function", team.Function),
                ("valid_from", team.From),
                ("valid_to", book.Known(team.Until))
            );
        }
    }

    public void AddWorkers(DateOnly coversFrom)
    {
        foreach (var team in organisation.Teams)
        {
            foreach (
                var worker in team
                    .Posts.SelectMany(post => post.Workers)
                    .Where(worker => worker.Until > coversFrom.AddYears(-YearsOfLeavers))
            )
            {
                AddWorker(worker, team);
            }
        }
    }

    /// <param name="dice">Of all households.</param>
    /// <param name="each">Told the approval of each household, of which the extract may not know the end.</param>
    public void AddFosterHouseholds(
        DateOnly first,
        double expectedADay,
        Dice dice,
        Action<string, DateOnly, DateOnly> each
    )
    {
        for (var day = first; book.Knows(day); day = day.AddDays(1))
        {
            var own = dice.Fork(day.DayNumber);
            for (var household = own.Arrivals(expectedADay); household > 0; household--)
            {
                var type = own.Code("carer_type");
                var until = day.AddDays(own.Length("foster_household"));
                each(type, day, until);
                book.Add(
                    "local_foster_carer",
                    day,
                    ("household_id", string.Create(CultureInfo.InvariantCulture, $"H{day.DayNumber}{household}")),
                    ("carer_type", type),
                    ("approved_from", day),
                    ("approved_to", book.Known(until))
                );
            }
        }
    }

    private void AddNode(string id, string name, string? parent) =>
        book.Add(
            "ssd_department",
            DateOnly.MinValue,
            ("dept_team_id", id),
            ("dept_team_name", name),
            ("dept_team_parent_id", parent)
        );

    private void AddWorker(Worker worker, Team team)
    {
        var title = team.Function switch
        {
            TeamFunction.EarlyHelp => "Family support worker",
            TeamFunction.LeavingCare => "Personal adviser",
            _ => "Social worker",
        };
        book.Add(
            "ssd_professionals",
            worker.From,
            ("prof_professional_id", worker.Id),
            ("prof_staff_id", worker.Id),
            ("prof_social_worker_registration_no", worker.FirstStatus == "OTHER" ? null : worker.Registration),
            ("prof_professional_job_title", title),
            ("prof_professional_department", team.On(book.ExtractDate).Name),
            ("prof_full_time_equivalency", worker.FullTime),
            ("prof_agency_worker_flag", Cell.YesNo(worker.FromAgency))
        );
        var qualified = worker.From.AddYears(1);
        var inFirstYear = worker.FirstStatus is "ASYE" or "NQSW";
        AddStatus(
            worker,
            worker.FirstStatus,
            worker.From,
            inFirstYear && qualified < worker.Until ? qualified : worker.Until
        );
        if (inFirstYear && qualified < worker.Until)
        {
            AddStatus(worker, "SW", qualified, worker.Until);
        }
    }

    private void AddStatus(Worker worker, string status, DateOnly from, DateOnly until) =>
        book.Add(
            "local_worker_status",
            from,
            ("professional_id", worker.Id),
            ("status", status),
            ("from_date", from),
            ("to_date", book.Known(until))
        );
}
