using Yardstick.Core.Periods;

namespace Yardstick.Core.Positions;

/// <summary>An approved statement as an edition keeps and prints it.</summary>
/// <param name="Service">Name of the service.</param>
/// <param name="Version">The approved version.</param>
/// <param name="Wording">With tokens, from which the public text is made.</param>
/// <param name="Shown">With its figures, as it was approved.</param>
/// <param name="Spoken">Keys of the figures in the text.</param>
/// <param name="Own">Those of them that are the service's own; the others are the whole authority's.</param>
/// <param name="CarriedFrom">The month that the text comes from, where nobody has written it anew since.</param>
/// <param name="IsForPublication">Whether everyone may read it.</param>
/// <param name="ApprovedAt">UTC.</param>
public sealed record PrintedPosition(
    string ServiceId,
    string Service,
    int Version,
    PositionParts Wording,
    PositionParts Shown,
    IReadOnlyList<string> Spoken,
    IReadOnlyList<string> Own,
    Month? CarriedFrom,
    bool IsForPublication,
    string ApprovedBy,
    DateTime ApprovedAt
)
{
    public static PrintedPosition Of(ServiceArea service, PositionVersion approved) =>
        new(
            service.Id,
            service.Name,
            approved.Number,
            approved.Wording,
            approved.Shown!,
            approved.Spoken,
            approved.OwnFigures,
            approved.CarriedFrom,
            approved.IsForPublication,
            approved.DecidedBy ?? approved.WrittenBy,
            approved.DecidedAt ?? approved.WrittenAt
        );
}
