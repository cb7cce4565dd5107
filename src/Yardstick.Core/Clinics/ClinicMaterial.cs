using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;

namespace Yardstick.Core.Clinics;

/// <summary>
/// What the clinics of all areas of an authority in a month are prepared from. It is the same for every reader, takes seconds to gather, and
/// holds children by their ids: it is kept in memory alone and never shown.
/// </summary>
public sealed class ClinicMaterial
{
    internal ClinicMaterial(
        MeasuredExtract extract,
        Snapshot snapshot,
        WorkOfMonth ofMonth,
        WorkOfDay ofDay,
        DoubtfulFigures doubtful
    )
    {
        Extract = extract;
        Snapshot = snapshot;
        OfMonth = ofMonth;
        OfDay = ofDay;
        Doubtful = doubtful;
    }

    public string Authority => Extract.AuthorityCode;

    public Month Month => Snapshot.Month;

    internal MeasuredExtract Extract { get; }

    internal Snapshot Snapshot { get; }

    internal WorkOfMonth OfMonth { get; }

    internal WorkOfDay OfDay { get; }

    internal DoubtfulFigures Doubtful { get; }
}
