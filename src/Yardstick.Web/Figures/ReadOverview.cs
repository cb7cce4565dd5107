using Yardstick.Core;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Overviews;

namespace Yardstick.Web.Figures;

/// <summary>An edition's overview as it is read today: with the promises that are due, and the panel's last meeting.</summary>
public sealed class ReadOverview(Product product, TimeProvider clock)
{
    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    public Overview Of(JudgedEdition edition) => edition.Overview.With(Promises(edition), Today);

    /// <summary>Null when no meeting is known that had earlier figures before it.</summary>
    public PanelMeeting? Meeting(JudgedEdition edition) =>
        product.Reference.PanelMeetings.LastBefore(edition.Edition.AuthorityCode, edition.Edition.Month, Today);

    /// <summary>What the council of an edition has promised and not done yet.</summary>
    private static IReadOnlyList<DuePromise> Promises(JudgedEdition _) => [];
}
