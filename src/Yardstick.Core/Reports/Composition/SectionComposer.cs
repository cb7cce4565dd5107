using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Charts;
using Yardstick.Core.Reports.Commentary;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Reports.Tables;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Composition;

/// <summary>Composes the sections of a report one after the other and keeps account of what was shown.</summary>
internal sealed class SectionComposer(ReportLayout layout, ReportMaterial material, StatementWriter writer)
{
    private readonly EditionWords _words = EditionWords.Of(material.Edition);
    private readonly List<ScorecardRow> _shown = [];
    private readonly List<string> _missing = [];

    /// <summary>Rows of all composed sections; one that stands in two sections stands here twice.</summary>
    public IReadOnlyList<ScorecardRow> Shown => _shown;

    /// <summary>Keys that the layout asks for and the edition does not print.</summary>
    public IReadOnlyList<string> Missing => _missing;

    public ReportSection Compose(LayoutSection section)
    {
        var rows = SectionRows.Of(section, layout, material);
        _shown.AddRange(rows.Rows);
        _missing.AddRange(rows.Missing.Except(_missing).ToList());
        return new ReportSection(
            section.Anchor,
            section.Title,
            [.. section.Parts.SelectMany(part => Part(part, section, rows)), .. Missed(rows)]
        );
    }

    private IEnumerable<Block> Part(SectionPart part, LayoutSection section, SectionRows rows) =>
        part switch
        {
            SectionPart.Introduction => [new Block.Paragraph(section.Introduction)],
            SectionPart.TeamTables => Headed("By team", section, "teams", TeamTables(section, rows)),
            SectionPart.Commentary => Headed(
                "Commentary",
                section,
                "commentary",
                CommentaryBlocks.OfSection(section.Indicators, material.Commentaries, TitleOf)
            ),
            _ when rows.Rows.Count == 0 => [],
            SectionPart.Table => [new Block.Table(Scorecard(section, rows))],
            SectionPart.Statements => Statements(section, rows),
            SectionPart.Charts => Headed("Charts", section, "charts", Charts(section, rows)),
            SectionPart.Histories => Headed("Month by month", section, "months", Histories(section, rows)),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "This part has no blocks yet."),
        };

    private TableContent Scorecard(LayoutSection section, SectionRows rows) =>
        new ScorecardTable
        {
            Id = section.Anchor,
            Caption = $"{section.Title}, {material.Edition.Month.ToWords()}",
            Month = material.Edition.Month,
            Months = layout.Months,
            Columns = section.Columns.Count > 0 ? section.Columns : layout.Columns,
            Counts = layout.Counts,
            Rows = rows.Rows,
        }.Build();

    private IEnumerable<Block> Statements(LayoutSection section, SectionRows rows)
    {
        var figures = writer.MostImportant(
            rows.Rows.Select(row => row.Assessment),
            material.Earlier,
            layout.Statements
        );
        var relations = writer.Relate(section.Indicators, material.Assessments);
        IReadOnlyList<IReadOnlyList<Span>> items =
        [
            .. figures.Select(
                IReadOnlyList<Span> (figure) =>
                    [new Span(figure.Subject, Strong: true), new Span(" " + figure.Predicate)]
            ),
            .. relations.Select(IReadOnlyList<Span> (sentence) => [new Span(sentence)]),
        ];
        return items.Count == 0 ? [] : Headed("What the figures say", section, "words", [new Block.BulletList(items)]);
    }

    private IEnumerable<Block> Charts(LayoutSection section, SectionRows rows) =>
        from chart in section.Charts
        from row in rows
            .Rows.Where(row => row.Assessment.Indicator?.Key == chart.Indicator)
            .Select((row, index) => (row, index))
        select new Block.Chart(
            IndicatorChart.Build(
                Id(section, "chart", chart.Indicator, row.index),
                row.row.Title,
                row.row.Assessment,
                chart,
                material.Events
            )
        );

    private IEnumerable<Block> TeamTables(LayoutSection section, SectionRows rows) =>
        section.TeamTables.SelectMany(key =>
        {
            var tables = material
                .Delivery.Tables.Where(table => table.Kind == PublishedTableKind.Teams && table.Indicator == key)
                .ToList();
            var figure =
                rows.Rows.FirstOrDefault(row => row.Assessment.Indicator?.Key == key)?.Assessment.Figure
                as Figure.Known;
            return tables.Count == 0
                ? [new Block.Paragraph($"{_words.NoTeamTable}: {TitleOf(key)}.")]
                : tables.SelectMany((table, index) => Teams(section, key, index, table, figure?.Denominator));
        });

    private static IEnumerable<Block> Teams(
        LayoutSection section,
        string key,
        int index,
        PublishedTable table,
        decimal? denominator
    )
    {
        yield return new Block.Table(TeamScorecard.Build(Id(section, "teams", key, index), table, denominator));
        if (TeamFunnel.Build(Id(section, "funnel", key, index), table) is { } funnel)
        {
            yield return new Block.Chart(funnel);
        }
    }

    private IEnumerable<Block> Histories(LayoutSection section, SectionRows rows) =>
        from figure in rows.Rows.GroupBy(row => row.Assessment.Indicator?.Key ?? "row")
        from row in figure.Select((row, index) => (row, index))
        select new Block.Table(
            HistoryTable.Build(
                Id(section, "months", figure.Key, row.index),
                row.row.Title,
                row.row.Assessment,
                layout.Months
            )
        );

    private IEnumerable<Block> Missed(SectionRows rows)
    {
        if (rows.Missing.Count > 0)
        {
            yield return new Block.Inset(
                $"{_words.Missing}: {string.Join("; ", rows.Missing.Select(TitleOf))}."
                    + (layout.Closing.Contains(ClosingPart.NotAvailable) ? " The reasons are listed at the end." : "")
            );
        }
    }

    private string TitleOf(string key) => material.FindIndicator(key)?.Title ?? key;

    private static IEnumerable<Block> Headed(
        string heading,
        LayoutSection section,
        string suffix,
        IEnumerable<Block> blocks
    )
    {
        var list = blocks.ToList();
        return list.Count == 0 ? [] : list.Prepend(new Block.Heading(2, heading, $"{section.Anchor}-{suffix}"));
    }

    private static string Id(LayoutSection section, string kind, string key, int index)
    {
        var id = $"{section.Anchor}-{kind}-{Anchors.Of(key)}";
        return index == 0 ? id : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}-{index + 1}");
    }
}
