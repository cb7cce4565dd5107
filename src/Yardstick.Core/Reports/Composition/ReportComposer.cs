using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Composition;

/// <summary>Makes the finished report of an edition: layout and judged figures in, blocks out. Pure: the same input gives the same report.</summary>
public sealed class ReportComposer(StatementWriter writer)
{
    public Report Compose(ReportLayout layout, ReportMaterial material)
    {
        var sections = new SectionComposer(layout, material, writer);
        var middle = layout.Sections.Select(sections.Compose).ToList();
        var opening = new OpeningComposer(layout, material, writer);
        var closing = new ClosingComposer(layout, material, sections.Shown, sections.Missing);
        List<ReportSection> report =
        [
            .. layout.Opening.Select(opening.Compose).OfType<ReportSection>(),
            .. middle,
            .. layout
                .Closing.Where(part => part != ClosingPart.Glossary)
                .Select(closing.Compose)
                .OfType<ReportSection>(),
        ];
        if (layout.Closing.Contains(ClosingPart.Glossary))
        {
            // The glossary explains what the other parts say, so it is made when they are finished and put where the layout wants it.
            var before = layout
                .Closing.SkipWhile(part => part != ClosingPart.Glossary)
                .Skip(1)
                .Select(ClosingComposer.AnchorOf);
            var place = report.FindIndex(section => before.Contains(section.Anchor));
            report.Insert(place < 0 ? report.Count : place, closing.Glossary(BlockTexts.Of(report)));
        }

        return new Report
        {
            Title = $"{layout.Title}, {material.Edition.Month.ToWords()}",
            Subtitle = $"For {layout.Body}. {Dates(material)}",
            Authority = material.Edition.AuthorityName,
            Name = $"{layout.Name}-{material.Edition.Month}",
            Date = material.Edition.PublishedOn,
            Footer =
                $"{material.Edition.AuthorityName} · {layout.Title} · figures to {DateText.Of(material.Edition.DataTo)}",
            Contact = layout.Contact,
            Sections = new FirstUses(material.Glossary).Explain(report),
        };
    }

    private static string Dates(ReportMaterial material) =>
        $"Figures to {DateText.Of(material.Edition.DataTo)}, {EditionWords.Dated(material.Edition)}.";
}
