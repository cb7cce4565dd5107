using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>What the invented council still wants to measure: one indicator under development, and one suggestion that waits for its answer.</summary>
internal sealed class SampleLifeCycles(Product product, Database database, SamplePeople sample, TimeProvider clock)
{
    private readonly LifeCycleRegister _register = new(database, product.Catalogue, clock);

    /// <summary>Nothing happens where something is planned.</summary>
    public void AddMissing()
    {
        if (_register.Of(SampleCouncil.Code).Count > 0)
        {
            return;
        }

        _register.Develop(
            SampleCouncil.Code,
            new IndicatorToDevelop
            {
                Indicator = "cla_trusted_adult_pct",
                Title = "Children in care who name an adult whom they trust",
                Shows =
                    "Of the children in care who were asked before their review, how many named an adult whom they trust.",
                Why = "The children in care council asks for it; the answer has to be recorded with each review first.",
                OwnerRole = "Head of children in care",
                PlannedFor = _register.Today.AddMonths(5),
            },
            sample.Of(Role.Analyst)!.Email
        );
        new IndicatorRequests(database, _register, product.Catalogue, clock).Make(
            SampleCouncil.Code,
            new RequestToMake
            {
                Indicator = "referrals_nfa_pct",
                Title = "Referrals that need no social work, without repeats",
                Why = "Repeated referrals of the same family are counted each time.",
                Proposed = "Families whose referral led to no further action, each family once in a month.",
                WantedBy = _register.Today.AddMonths(6),
            },
            sample.Of(Role.Owner)!.Email
        );
    }
}
