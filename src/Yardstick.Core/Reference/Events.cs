namespace Yardstick.Core.Reference;

/// <summary>Dated events that help to read a series: national ones, and each council's newest inspection.</summary>
public sealed class Events
{
    private readonly IReadOnlyList<DatedEvent> _events;

    internal Events(string folder, IEnumerable<Inspection> inspections) =>
        _events = [
            .. ReferenceTable
                .Read(
                    folder,
                    "events.csv",
                    ["date", "authority_code", "label", "kind"],
                    row => new DatedEvent(
                        row.Date("date"),
                        row.Optional("authority_code"),
                        row.Text("label"),
                        row.Text("kind")
                    )
                )
                .Concat(inspections.Where(inspection => inspection.StartedOn is not null).Select(Inspected))
                .OrderBy(dated => dated.Date),
        ];

    /// <summary>What happened nationally or to the council from one day to another, both included, oldest first.</summary>
    public IReadOnlyList<DatedEvent> Between(string authorityCode, DateOnly from, DateOnly to) =>
        [
            .. _events.Where(dated =>
                dated.Date >= from && dated.Date <= to && (dated.AuthorityCode ?? authorityCode) == authorityCode
            ),
        ];

    private static DatedEvent Inspected(Inspection inspection) =>
        new(inspection.StartedOn!.Value, inspection.AuthorityCode, "Ofsted inspection", "inspection");
}

/// <param name="AuthorityCode">Null for an event that concerns all of England.</param>
/// <param name="Kind"><c>lockdown</c>, <c>guidance</c>, <c>inspection</c> or another word of the file.</param>
public sealed record DatedEvent(DateOnly Date, string? AuthorityCode, string Label, string Kind);
