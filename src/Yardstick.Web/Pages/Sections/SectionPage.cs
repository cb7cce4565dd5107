using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Web.Figures;

namespace Yardstick.Web.Pages.Sections;

/// <summary>A section of the report as a page shows it: the composed blocks, the scorecard first.</summary>
public sealed record SectionPage(ReportSection Section)
{
    /// <summary>Null when the edition prints no figure of the section.</summary>
    public TableContent? Scorecard =>
        Section
            .Blocks.OfType<Block.Table>()
            .Select(table => table.Content)
            .FirstOrDefault(table => table.Id == Section.Anchor);

    /// <summary>The report's own sections, then the rows that it gives no section.</summary>
    public static IReadOnlyList<SectionPage> AllOf(JudgedEdition edition, ReportLayout layout)
    {
        var report = edition.Compose(ScreenLayout.Of(layout));
        var own = layout.Sections.Select(section => section.Anchor).Append(ScreenLayout.OtherRows).ToList();
        return
        [
            .. report
                .Sections.Where(section => own.Contains(section.Anchor))
                .Select(section => new SectionPage(section)),
        ];
    }
}
