namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>How a family becomes known; the names of the daily rates.</summary>
internal enum Arrival
{
    FirstContact,
    Disability,
    TransferIn,
    AsylumSeeking,
}
