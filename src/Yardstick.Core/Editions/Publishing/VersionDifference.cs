using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>What the public version of an edition shows otherwise than the restricted one. Pure.</summary>
public sealed record VersionDifference
{
    /// <summary>Figures of the reported month that are other in public, those of teams after those of the authority.</summary>
    public required IReadOnlyList<ChangedFigure> Figures { get; init; }

    /// <summary>How many figures of earlier months are other in public.</summary>
    public required int EarlierMonths { get; init; }

    /// <summary>Titles of sections that the public version leaves out.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    /// <summary>Sentences that only one of the two has, by section.</summary>
    public required IReadOnlyList<ChangedSection> Sections { get; init; }

    /// <param name="restricted">The report and the figures behind it.</param>
    /// <param name="open">The same for everyone.</param>
    public static VersionDifference Between(
        Month month,
        (Report Report, PublishedDelivery Figures) restricted,
        (Report Report, PublishedDelivery Figures) open
    )
    {
        var figures = ChangedFigures.Between(month, restricted.Figures, month, open.Figures, key => key);
        var kept = open.Report.Sections.ToDictionary(section => section.Anchor, StringComparer.Ordinal);
        return new VersionDifference
        {
            Figures = [.. figures.Where(figure => figure.Month == month)],
            EarlierMonths = figures.Count(figure => figure.Month != month),
            LeftOut =
            [
                .. restricted
                    .Report.Sections.Where(section => !kept.ContainsKey(section.Anchor))
                    .Select(section => section.Title),
            ],
            Sections =
            [
                .. from section in restricted.Report.Sections
                let other = kept.GetValueOrDefault(section.Anchor)
                where other is not null
                let mine = Sentences(section)
                let theirs = Sentences(other)
                let changed = new ChangedSection(
                    section.Title,
                    [.. mine.Except(theirs, StringComparer.Ordinal)],
                    [.. theirs.Except(mine, StringComparer.Ordinal)]
                )
                where changed.Restricted.Count + changed.Public.Count > 0
                select changed,
            ],
        };
    }

    private static IReadOnlyList<string> Sentences(ReportSection section) =>
        [
            .. section.Blocks.SelectMany(block =>
                block switch
                {
                    Block.Paragraph paragraph => [Text(paragraph.Spans)],
                    Block.BulletList list => list.Items.Select(Text),
                    Block.Inset inset => [inset.Text],
                    _ => [],
                }
            ),
        ];

    private static string Text(IReadOnlyList<Span> spans) => string.Concat(spans.Select(span => span.Text)).Trim();
}

/// <param name="Restricted">What only the restricted version says.</param>
/// <param name="Public">What only the public version says.</param>
public sealed record ChangedSection(string Title, IReadOnlyList<string> Restricted, IReadOnlyList<string> Public);
