using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>
/// The work around the figures of the invented council, done by the sample's people with the same steps as anybody's and before its reports are
/// composed, so that they print it.
/// </summary>
internal sealed class SampleManagement(Product product, Database database, TimeProvider clock)
{
    /// <summary>Adds what is not there yet.</summary>
    /// <param name="month">The one whose report is published.</param>
    public void AddMissing(Month month)
    {
        new SampleAudits(product, database, clock).AddMissing(month);
        new SampleTrackers(product, database, clock).AddMissing(month);
    }
}
