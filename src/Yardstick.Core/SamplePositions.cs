using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>What three services of the invented council say of a month: two statements approved by the director, one of them for publication, and a draft.</summary>
internal sealed class SamplePositions(Product product, Database database, SamplePeople sample, TimeProvider clock)
{
    private static readonly IReadOnlyList<(string Service, bool? IsForPublication, PositionParts Parts)> Statements =
    [
        (
            "Safeguarding",
            true,
            new(
                "At the month end {{cpp_n}} children were on a child protection plan, after {{cpp_n.previous}} the month before.",
                "Children know their social worker: changes of worker are planned with the family, and the old worker introduces the new one.",
                "Visits are late where a team has vacancies, and supervision does not always ask why.",
                "- The head of service looks at late visits every week.\n- Vacant posts are advertised again, with a practice educator for whoever begins."
            )
        ),
        (
            "Care",
            false,
            new(
                "The service looks after {{cla_n}} children; it was {{cla_n.previous}} the month before.",
                "Most children live with foster carers near their school, and the children in care council was heard on the new pledge.",
                "Too few plans for permanence are agreed by the second review.",
                "A panel looks at each plan that is not agreed by the second review, from next month on."
            )
        ),
        (
            "Assessment",
            null,
            new(
                "Of the assessments that were completed, {{assess_45_pct}} were on time.",
                "",
                "Demand after the summer is hard to foresee.",
                ""
            )
        ),
    ];

    /// <summary>Adds what is missing; a statement that somebody has written stays as it is.</summary>
    public void AddMissing(Month month)
    {
        var services = ServiceArea.Of(database, SampleCouncil.Code, month);
        var store = new PositionStore(database);
        var wanted = Statements
            .Select(each => (each, Area: services.FirstOrDefault(service => service.Name == each.Service)))
            .Where(found =>
                found.Area is { } area && store.Find(SampleCouncil.Code, area.Id, month).Versions.Count == 0
            )
            .ToList();
        if (wanted.Count == 0 || new ServiceFigures(product, database).In(SampleCouncil.Code, month) is not { } figures)
        {
            return;
        }

        var check = new PositionCheck(store, product.Checker);
        var writing = new PositionWriting(database, store, check, clock);
        var approval = new PositionApproval(database, check, clock);
        var (writer, approver) = (sample.Of(Role.Analyst)!.Email, sample.Of(Role.Director)!.Email);
        foreach (var ((_, isForPublication, parts), area) in wanted)
        {
            var saved = writing.Save(store.Find(SampleCouncil.Code, area!.Id, month), basedOn: 0, parts, writer);
            if (isForPublication is { } open)
            {
                var own = figures.Of(area);
                var submitted = writing.Submit(saved, saved.Number, own, writer);
                approval.Approve(submitted, submitted.Number, own, open, approver);
            }
        }
    }
}
