using Yardstick.Core.Children;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Clinics;

/// <summary>The lists of children of a clinic. They pass the same gate as those behind a figure: area, purpose, log.</summary>
public sealed class ClinicLists(Database database, ClinicInputs inputs, ChildGate gate)
{
    /// <summary>What is due for whom, who was inherited, and what is to be corrected, as at the day of the extract.</summary>
    /// <exception cref="ChildrenRefused">The reader may not see the children of the area, or gave no purpose.</exception>
    /// <exception cref="ClinicRefused">No case records are held.</exception>
    public ClinicChildren Of(Reader reader, ClinicArea area, string purpose)
    {
        var parts = area.IsWhole ? [] : area.Parts;
        var admission = gate.Admit(
            reader,
            Permission.SeeChildren,
            AccessAction.DueList,
            area.Authority,
            parts,
            purpose,
            $"due, inherited and to be corrected, {area.Name}"
        );
        var extract = ClinicInputs.ExtractOf(database, area.Authority);
        var teams = admission.Teams;
        bool InArea(string? team) => area.IsWhole || area.Parts.Any(part => teams.IsBelow(team, part));

        var work = new CaseWork(database, inputs, extract).OfDay();
        var transfers = work.Transfers.Where(each => InArea(each.ToArea)).ToList();
        var inherited = transfers.Select(each => each.PersonId).ToHashSet(StringComparer.Ordinal);
        var notShown = 0;
        var list = new ClinicChildren
        {
            Area = area,
            AsAt = extract.ExtractDate,
            Until = work.DueUntil,
            Due = Rows(
                DueWork.Of(work.Due, InArea),
                each => (each.PersonId, each.Team),
                (each, child) =>
                    new DueRow(
                        child,
                        each.Duty.Title,
                        each.IsOverdue,
                        each.DueOn,
                        each.LastEvent,
                        each.DueOn is { } due ? Math.Max(0, extract.ExtractDate.DayNumber - due.DayNumber) : null,
                        teams.NameOf(each.Team),
                        inherited.Contains(each.PersonId)
                    )
            ),
            Transfers = Rows(
                transfers,
                each => (each.PersonId, each.ToArea),
                (each, child) => new TransferRow(child, teams.NameOf(each.FromArea), teams.NameOf(each.ToArea))
            ),
            Corrections = Rows(
                work.Corrections.Where(each => InArea(each.Team)),
                each => (each.PersonId, each.Team),
                (each, child) =>
                    new CorrectionRow(
                        child,
                        each.Worker,
                        each.Severity,
                        each.Title,
                        each.Remedy,
                        each.Table,
                        each.Column,
                        each.FirstSeen,
                        each.IsResolved
                    )
            ),
            NotShown = notShown,
        };
        admission.Note(
            list.Due.Select(row => row.Child.Pseudonym)
                .Concat(list.Transfers.Select(row => row.Child.Pseudonym))
                .Concat(list.Corrections.Select(row => row.Child.Pseudonym))
                .Distinct()
                .Count()
        );
        return list;

        List<TRow> Rows<TCase, TRow>(
            IEnumerable<TCase> cases,
            Func<TCase, (string PersonId, string? Team)> childOf,
            Func<TCase, ShownChild, TRow> row
        )
        {
            List<TRow> rows = [];
            foreach (var each in cases)
            {
                var (person, team) = childOf(each);
                if (admission.Show(person, team) is { } child)
                {
                    rows.Add(row(each, child));
                }
                else
                {
                    notShown++;
                }
            }

            return rows;
        }
    }
}
