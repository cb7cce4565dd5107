using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Composition;

/// <summary>What stands before the sections.</summary>
internal sealed class OpeningComposer(ReportLayout layout, ReportMaterial material, StatementWriter writer)
{
    /// <summary>Null when there is nothing to say.</summary>
    public ReportSection? Compose(OpeningPart part) =>
        part switch
        {
            OpeningPart.Headlines => material.Parts is { Headlines.Count: > 0 } parts
                ? new ReportSection("headlines", "Headlines", [.. Headlines(parts.Headlines)])
                : null,
            OpeningPart.LeadershipOverview => material.Parts is { Focus.Count: > 0 } parts
                ? new ReportSection(
                    LeadershipOverview.Anchor,
                    LeadershipOverview.Title,
                    [.. new LeadershipOverview(material).Of(parts.Focus)]
                )
                : null,
            OpeningPart.Contents => new ReportSection("contents", "Contents", [new Block.Contents()]),
            OpeningPart.About => new ReportSection("about", "About this report", [.. About()]),
            OpeningPart.Overview => new ReportSection("overview", "What needs attention", [.. OverviewBlocks()]),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "This part has no blocks yet."),
        };

    private IEnumerable<Block> Headlines(IReadOnlyList<PrintedHeadline> headlines)
    {
        yield return new Block.Paragraph(
            $"What matters most in {material.Edition.Month.ToWords()}. Each line leads to the section that says more."
        );
        yield return new Block.BulletList([.. headlines.Select(Line)]);

        IReadOnlyList<Span> Line(PrintedHeadline headline)
        {
            var section = layout.Sections.FirstOrDefault(each => each.Indicators.Contains(headline.Indicator));
            List<Span> spans = [new Span($"{headline.Kind}.", Strong: true), new Span($" {headline.Text} ")];
            if (section is not null)
            {
                spans.Add(new Span(section.Title, Link: $"#{section.Anchor}"));
            }

            return spans;
        }
    }

    private IEnumerable<Block> About()
    {
        yield return new Block.Paragraph(layout.Introduction);
        yield return new Block.Inset(EditionWords.Of(material.Edition).AboutMonths);
        yield return new Block.BulletList([
            [
                new Span("Rating", Strong: true),
                new Span(
                    ": green when the target is met, amber when it is missed by at most 6% of the target unless the figure has its own "
                        + "tolerance, red when it is missed by more. A figure without a target is not rated."
                ),
            ],
            [
                new Span("Direction of travel", Strong: true),
                new Span(
                    ": better, same or worse than the month before. Which direction is better is printed beside each figure."
                ),
            ],
            [
                new Span("Own history", Strong: true),
                new Span(
                    ": figures move every month by chance. A real change is one that chance alone would rarely make, judged on at least "
                        + "twelve months; everything else is usual variation."
                ),
            ],
        ]);
    }

    private IEnumerable<Block> OverviewBlocks()
    {
        var keys = layout.IndicatorKeys.ToHashSet(StringComparer.Ordinal);
        var overview = Overview.Of(
            material.Assessments.Where(assessment =>
                assessment.Indicator is { } indicator && keys.Contains(indicator.Key)
            ),
            writer,
            material.Earlier
        );
        if (overview.NeedsAttention.Count == 0)
        {
            yield return new Block.Paragraph("No figure is red or amber and none shows a sign of real change.");
        }

        foreach (var group in overview.NeedsAttention.GroupBy(line => line.Why))
        {
            yield return new Block.Heading(
                2,
                AttentionWords.Heading(group.Key),
                $"overview-{Anchors.Of(group.Key.ToString())}"
            );
            yield return Bullets(group.Select(line => line.Figure).OfType<SpokenFigure>());
        }

        yield return new Block.Heading(2, "What got better", "overview-better");
        yield return overview.GotBetter.Count == 0
            ? new Block.Paragraph("No figure is better than the month before.")
            : Bullets(overview.GotBetter);
        if (overview.NotJudged.Count > 0)
        {
            yield return new Block.Heading(2, "What could not be judged", "overview-not-judged");
            yield return new Block.Paragraph(
                "Neither rated against a target nor judged against their own history: "
                    + string.Join("; ", overview.NotJudged.Select(assessment => writer.Phrases.For(assessment).Text))
                    + "."
            );
        }
    }

    private static Block.BulletList Bullets(IEnumerable<SpokenFigure> figures) =>
        new([
            .. figures.Select(
                IReadOnlyList<Span> (figure) =>
                    [new Span(figure.Subject, Strong: true), new Span(" " + figure.Predicate)]
            ),
        ]);
}
