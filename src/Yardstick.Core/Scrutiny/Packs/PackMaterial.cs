using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Escalations;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Core.Scrutiny.Questions;
using Yardstick.Core.Scrutiny.Recommendations;

namespace Yardstick.Core.Scrutiny.Packs;

/// <summary>For whom a pack is printed.</summary>
public enum PackVersion
{
    /// <summary>For the public: exempt items are placeholders, editions are the public ones.</summary>
    Public,

    /// <summary>For members and officers: with exempt items and restricted editions.</summary>
    Full,
}

/// <summary>Everything that a pack is made of.</summary>
public sealed record PackMaterial
{
    public required string AuthorityName { get; init; }

    public required Panel Panel { get; init; }

    public required Meeting Meeting { get; init; }

    public required Agenda Agenda { get; init; }

    /// <summary>The day on which the papers are, or have to be, published.</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>The panel's meetings of the municipal year, oldest first.</summary>
    public required IReadOnlyList<Meeting> Programme { get; init; }

    /// <summary>The recommendations on the list, as they stand before the meeting.</summary>
    public required IReadOnlyList<Recommendation> Recommendations { get; init; }

    public required IReadOnlyList<MemberQuestion> Questions { get; init; }

    /// <summary>What had been referred to other bodies and had no outcome when the papers were made.</summary>
    public required IReadOnlyList<Escalation> Referred { get; init; }

    /// <summary>The title of an indicator by its key.</summary>
    public required Func<string, string> TitleOf { get; init; }

    /// <summary>The public or the restricted report of an edition; null when there is none yet.</summary>
    public required Func<long, PackVersion, Report?> EditionOf { get; init; }

    /// <summary>The panel's meeting before, with its agenda; null for its first.</summary>
    public (Meeting Meeting, Agenda Agenda)? Last { get; init; }

    /// <summary>
    /// The report appended to an item: the public one of an open item, in either version, because the item is discussed in public; the restricted one of
    /// an exempt item.
    /// </summary>
    public Report? ReportOf(AgendaItem item) =>
        item.EditionId is { } edition
            ? EditionOf(edition, item.IsExempt ? PackVersion.Full : PackVersion.Public)
            : null;
}
