using Yardstick.Core;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Distributions;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Storage;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Figures;

/// <summary>An edition's overview as it is read today: with the promises that are due, and the panel's last meeting.</summary>
public sealed class ReadOverview(
    Product product,
    Database database,
    ActionRegister actions,
    IndicatorStates states,
    ScrutinyRecords scrutiny,
    CurrentReader reader,
    TimeProvider clock
)
{
    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    public Overview Of(JudgedEdition edition) => edition.Overview.With(Promises(edition), Today);

    /// <summary>Of the meetings that the council keeps here, else of the public record; null when none is known that had earlier figures before it.</summary>
    public PanelMeeting? Meeting(JudgedEdition edition) =>
        scrutiny.LastHeld(edition.Edition.AuthorityCode, edition.Edition.Month, Today)
        ?? product.Reference.PanelMeetings.LastBefore(edition.Edition.AuthorityCode, edition.Edition.Month, Today);

    /// <summary>Where the children are, of a measured month; null for a published edition, which does not hold each child once.</summary>
    public ServiceDistribution? Distribution(JudgedEdition edition) =>
        edition.Edition is { Measured: not null } measured
            ? new ServiceDistribution(
                new FrozenEditions(product, database).Distribution(measured.AuthorityCode, measured.Month)
            )
            : null;

    /// <summary>
    /// What the council of an edition has promised and not done yet, for those alone who may read its months before they are published;
    /// nothing of it stands beside what was published.
    /// </summary>
    private IReadOnlyList<DuePromise> Promises(JudgedEdition edition) =>
        edition.Edition.Measured is null || !reader.May(Permission.ReadMeasured, edition.Edition.AuthorityCode)
            ? []
            : OpenPromises.Of(
                actions.Of(edition.Edition.AuthorityCode),
                states.Of(edition.Edition.AuthorityCode),
                key => product.Catalogue.Find(key)?.Title ?? key
            );
}
