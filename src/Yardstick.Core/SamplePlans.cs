using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Plans;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>
/// The improvement plan of the invented council: strands led by roles, and areas of focus that the manager writes and the director signs off, one
/// of them with an update. They stand in the edition that is composed afterwards.
/// </summary>
internal sealed class SamplePlans(Product product, Database database, SamplePeople sample, TimeProvider clock)
{
    private const string SafeguardingLead = "Head of safeguarding";
    private const string FrontDoorLead = "Head of the front door";

    private readonly PlanRegister _plans = new(database, clock);
    private readonly FocusRegister _areas = new(database, product.Catalogue, clock);
    private readonly FocusSigning _signing = new(database, product.Checker, clock);

    /// <summary>Nothing happens where a plan is there.</summary>
    /// <param name="month">The month of the edition that prints them.</param>
    /// <param name="figures">Those of the month.</param>
    public void AddMissing(Month month, Func<CommentaryFigures> figures)
    {
        if (_plans.Of(SampleCouncil.Code).Count > 0)
        {
            return;
        }

        var (writer, opened) = (sample.Of(Role.Manager)!.Email, month.FirstDay.AddMonths(-1));
        var plan = _plans.Begin(
            SampleCouncil.Code,
            new PlanToKeep
            {
                Kind = PlanKind.Improvement,
                Title = "Improvement plan",
                Aim =
                    "Every child is seen in time, and every social worker is supervised as often as the practice standards ask.",
                StartedOn = opened,
                EndsOn = _plans.Today.AddYears(1),
            },
            writer
        );
        var visits = Strand(plan, "Children are seen", SafeguardingLead, writer);
        var door = Strand(plan, "The right help at the front door", FrontDoorLead, writer);
        FocusArea[] areas =
        [
            Open(
                "Visits to children on plans",
                visits,
                SafeguardingLead,
                "In the month {{cpp_visit_10wd_pct}} of children on plans were visited in time. Managers look at every late visit in the weekly meeting, and the visiting rota is planned ahead.",
                "cpp_visit_10wd_pct"
            ),
            Open(
                "Caseloads",
                visits,
                SafeguardingLead,
                "Caseloads are too high where posts are vacant. New workers have been found, and cases move to them as they start.",
                "caseload_20plus_n"
            ),
            Open(
                "Referrals that need no social work",
                door,
                FrontDoorLead,
                "Of all referrals {{referrals_nfa_pct}} led to no further action. Schools and health visitors are told of the thresholds.",
                "referrals_nfa_pct"
            ),
        ];
        areas[0] = _areas.Update(
            SampleCouncil.Code,
            areas[0].FocusId,
            month.Next.FirstDay,
            "We have tried the visiting rota in the first teams and received positive feedback.",
            writer
        );
        var known = figures();
        foreach (var area in areas)
        {
            _signing.SignOff(area, known, confirmed: true, "Director", sample.Of(Role.Director)!.Email);
        }

        FocusArea Open(string title, PlanStrand strand, string role, string response, string indicator) =>
            _areas.Open(
                SampleCouncil.Code,
                new FocusToKeep
                {
                    Title = title,
                    PlanId = plan.PlanId,
                    StrandId = strand.StrandId,
                    Indicators = [indicator],
                    Response = response,
                    LeadRole = role,
                    OpenedOn = opened,
                },
                writer
            );
    }

    private PlanStrand Strand(Plan plan, string title, string role, string by) =>
        _plans.PutStrand(SampleCouncil.Code, plan.PlanId, strandId: null, title, role, by);
}
