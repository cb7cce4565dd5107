using Yardstick.Core;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Overviews;

namespace Yardstick.Web.Figures;

/// <summary>An edition's overview as it is read today: with the promises that are due, and the panel's last meeting.</summary>
public sealed class ReadOverview(Product product, ActionRegister actions, IndicatorStates states, TimeProvider clock)
{
    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    public Overview Of(JudgedEdition edition) => edition.Overview.With(Promises(edition), Today);

    /// <summary>Null when no meeting is known that had earlier figures before it.</summary>
    public PanelMeeting? Meeting(JudgedEdition edition) =>
        product.Reference.PanelMeetings.LastBefore(edition.Edition.AuthorityCode, edition.Edition.Month, Today);

    /// <summary>What the council of an edition has promised and not done yet; nothing of it stands beside what was published.</summary>
    private IReadOnlyList<DuePromise> Promises(JudgedEdition edition) =>
        edition.Edition.Measured is null
            ? []
            : OpenPromises.Of(
                actions.Of(edition.Edition.AuthorityCode),
                states.Of(edition.Edition.AuthorityCode),
                key => product.Catalogue.Find(key)?.Title ?? key
            );
}
