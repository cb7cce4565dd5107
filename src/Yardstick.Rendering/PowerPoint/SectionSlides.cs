using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>A section of a report as slides: words stand with the table or chart that follows them where both fit.</summary>
internal sealed class SectionSlides
{
    private readonly ReportSection _section;
    private readonly IReadOnlyList<ReportSection> _entries;
    private readonly IReadOnlyList<string> _source;
    private readonly WordSlides _words;
    private readonly TableSlides _tables;
    private readonly ChartSlides _charts;
    private readonly List<Slide> _slides = [];
    private readonly List<Block> _waiting = [];

    private SectionSlides(ReportSection section, Report report, SlideRoom room)
    {
        var fit = new TextFit(room.Stretch);
        _section = section;
        _entries = [.. report.Sections.Where(each => !each.Blocks.Any(block => block is Block.Contents))];
        _source = [$"Source: {report.Footer}. Questions: {report.Contact}."];
        _words = new(room, fit);
        _tables = new(room, fit);
        _charts = new(room, fit, _tables);
    }

    public static IReadOnlyList<Slide> Of(ReportSection section, Report report, SlideRoom room)
    {
        var slides = new SectionSlides(section, report, room).Draw();
        return
        [
            .. slides.Take(1).Select(first => first with { Anchors = [section.Anchor, .. first.Anchors] }),
            .. slides.Skip(1),
        ];
    }

    private List<Slide> Draw()
    {
        for (var i = 0; i < _section.Blocks.Count; i++)
        {
            switch (_section.Blocks[i])
            {
                case Block.Table table:
                    AddTable(table.Content);
                    break;
                case Block.Chart:
                    ChartContent[] charts =
                    [
                        .. _section
                            .Blocks.Skip(i)
                            .TakeWhile(block => block is Block.Chart)
                            .Cast<Block.Chart>()
                            .Select(chart => chart.Content),
                    ];
                    i += charts.Length - 1;
                    AddCharts(charts);
                    break;
                default:
                    _waiting.Add(_section.Blocks[i]);
                    break;
            }
        }

        if (_waiting.Count > 0)
        {
            _slides.AddRange(_words.Of(Waiting(_waiting), _source));
        }

        return _slides;
    }

    private void AddTable(TableContent table)
    {
        var (words, heading) = TakeWaiting();
        string[] anchors = heading is null ? [] : [heading.Anchor];
        var isShort = words.Paragraphs.Count > 0 && words.Title == _section.Title && _tables.FitAbove(words.Paragraphs);
        if (words.Paragraphs.Count > 0 && !isShort)
        {
            _slides.AddRange(_words.Of(words, _source));
        }

        _slides.AddRange(
            isShort
                ? _tables.Of(table, words.Paragraphs, _source, [.. words.Anchors, .. anchors])
                : _tables.Of(table, [], _source, anchors)
        );
    }

    private void AddCharts(IReadOnlyList<ChartContent> charts)
    {
        var (words, heading) = TakeWaiting();
        var title =
            heading is null && charts is [var only] ? only.Title : $"{_section.Title}: {heading?.Text ?? "charts"}";
        var slides = _charts.Of(title, words, charts, _source);
        _slides.AddRange(
            heading is null
                ? slides
                : slides.Select(
                    (slide, i) =>
                        i == slides.Count - 1 ? slide with { Anchors = [.. slide.Anchors, heading.Anchor] } : slide
                )
        );
    }

    /// <summary>The words that wait for a table or chart, and the heading that stands directly before it.</summary>
    private (SectionWords Words, Block.Heading? Heading) TakeWaiting()
    {
        var heading = _waiting.LastOrDefault() as Block.Heading;
        Block[] words = [.. _waiting.Take(_waiting.Count - (heading is null ? 0 : 1))];
        _waiting.Clear();
        return (Waiting(words), heading);
    }

    private SectionWords Waiting(IReadOnlyList<Block> blocks) => SectionWords.Of(_section, blocks, _entries);
}
