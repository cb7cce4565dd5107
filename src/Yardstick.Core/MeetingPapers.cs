using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Packs;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>The papers of a meeting as reports: its pack and its minutes, for the public or in full, with the editions that belong to them.</summary>
public sealed class MeetingPapers(Product product, Database database, ScrutinyRecords records)
{
    private readonly EditionStore _editions = new(database);

    public Report Pack(Meeting meeting, PackVersion version) => PackComposer.Compose(Material(meeting), version);

    public Report Minutes(Meeting meeting, PackVersion version) => records.Minutes(Material(meeting), version);

    /// <summary>The report form of one item as a paper of its own.</summary>
    /// <param name="item">Its number on the agenda.</param>
    /// <exception cref="ScrutinyRefused">There is no such item, or it carries no report.</exception>
    public Report CoveringReport(Meeting meeting, int item)
    {
        var material = Material(meeting);
        return Scrutiny.Packs.CoveringReport.Compose(
            material,
            material.Agenda.Items.FirstOrDefault(each => each.Number == item)
                ?? throw new ScrutinyRefused(
                    $"There is no item {item} on the agenda: it ends with item {material.Agenda.Items.Max(each => each.Number)}."
                )
        );
    }

    /// <summary>The files that follow a pack: attached ones, of open items alone in the public version.</summary>
    public IReadOnlyList<MeetingDocument> Files(Meeting meeting, PackVersion version) =>
        PackComposer.Files(records.Agendas.Of(meeting), version);

    /// <summary>Where a file that follows a pack lies beside it.</summary>
    public string FileOf(Meeting meeting, PackVersion version, MeetingDocument document) =>
        Path.Combine(
            PackComposer.NameOf(meeting, version) + "-files",
            FormattableString.Invariant($"{document.DocumentId}-{document.Name}")
        );

    private PackMaterial Material(Meeting meeting) =>
        records.Material(meeting, NameOf(meeting.AuthorityCode), EditionOf);

    private string NameOf(string authority) =>
        MeasuredExtract.All(database).FirstOrDefault(extract => extract.AuthorityCode == authority)?.AuthorityName
        ?? product.Reference.Authorities.Find(authority)?.Name
        ?? authority;

    /// <summary>The public report once readers have it, the restricted one once it is approved.</summary>
    private Report? EditionOf(long edition, PackVersion version)
    {
        if (_editions.Find(edition) is not { } kept)
        {
            return null;
        }

        var isPublished = EditionStates.IsPublic(kept.State);
        return version == PackVersion.Public
            ? isPublished && kept.PublicHash is not null
                ? _editions.Read(edition, EditionAudience.Public)
                : null
            : isPublished || kept.State == EditionState.Approved
                ? _editions.Read(edition, EditionAudience.Restricted)
                : null;
    }
}
