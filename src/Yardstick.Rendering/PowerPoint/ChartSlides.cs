using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;
using Yardstick.Rendering.Office;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>Charts on slides: the first beside the words that go with it where they fit, then two a slide; each with its summary below.</summary>
internal sealed class ChartSlides(SlideRoom room, TextFit fit, TableSlides tables)
{
    private const double Gap = 20;
    private const double SizeBeside = 14;
    private const double SizeOfSummary = 12;

    /// <summary>A summary longer than this share of the slide stands in the notes alone.</summary>
    private const double MostSummary = 0.36;

    /// <summary>Names of more than this many teams need the whole width.</summary>
    private const int MostNamesInHalf = 6;

    /// <param name="title">Of the slides with charts alone.</param>
    /// <param name="words">What is said of the figures; may be none.</param>
    /// <param name="charts">In the order of the report.</param>
    /// <param name="source">Closes the notes.</param>
    public IReadOnlyList<Slide> Of(
        string title,
        SectionWords words,
        IReadOnlyList<ChartContent> charts,
        IReadOnlyList<string> source
    )
    {
        var slides = new List<Slide>();
        var rest = charts;
        var half = room.Body.Halves(Gap);
        if (
            words.Paragraphs.Count > 0
            && FitsHalf(charts[0])
            && fit.Height(words.Paragraphs, half.Left.Width, SizeBeside) <= half.Left.Height
        )
        {
            slides.Add(
                new Slide
                {
                    Title = words.Title,
                    Parts =
                    [
                        new SlideItem.Words(half.Left, words.Paragraphs, SizeBeside),
                        .. Drawn(charts[0], half.Right, HeightOfSummaries(half.Right, charts[0])),
                    ],
                    Notes = [.. SpeakerNotes.Of(charts[0], withFigures: true), .. source],
                    Anchors = [.. words.Anchors, charts[0].Id],
                }
            );
            rest = [.. charts.Skip(1)];
        }
        else if (words.Paragraphs.Count > 0)
        {
            slides.AddRange(new WordSlides(room, fit).Of(words, source));
        }

        Slide[] alone = [.. Groups(rest).SelectMany(group => Alone(title, group, source))];
        return
        [
            .. slides,
            .. alone.Select(
                (slide, i) =>
                    slide.Title == title ? slide with { Title = SlideTitles.Numbered(title, i, alone.Length) } : slide
            ),
        ];
    }

    private IEnumerable<Slide> Alone(string title, IReadOnlyList<ChartContent> charts, IReadOnlyList<string> source)
    {
        var notes = charts.SelectMany(chart => SpeakerNotes.Of(chart, withFigures: true));
        var fits = SpeakerNotes.Fit([.. notes, .. source], fit);
        var half = room.Body.Halves(Gap);
        var below = HeightOfSummaries(half.Left, [.. charts]);
        yield return new Slide
        {
            Title = title,
            Parts =
                charts.Count == 1
                    ? [.. Drawn(charts[0], room.Body, HeightOfSummaries(room.Body, charts[0]))]
                    : [.. Drawn(charts[0], half.Left, below), .. Drawn(charts[1], half.Right, below)],
            Notes = [.. charts.SelectMany(chart => SpeakerNotes.Of(chart, withFigures: fits)), .. source],
            Anchors = [.. charts.Select(chart => chart.Id)],
        };
        foreach (var chart in fits ? [] : charts)
        {
            foreach (var slide in tables.Of(ChartTable.Down(chart), [], source, []))
            {
                yield return slide;
            }
        }
    }

    /// <summary>Two charts that read well in half the width stand side by side.</summary>
    private List<IReadOnlyList<ChartContent>> Groups(IReadOnlyList<ChartContent> charts)
    {
        var groups = new List<IReadOnlyList<ChartContent>>();
        foreach (var chart in charts)
        {
            if (
                groups.Count > 0
                && groups[^1] is [var first]
                && FitsHalf(first)
                && FitsHalf(chart)
                && NotesFit(first, chart)
            )
            {
                groups[^1] = [first, chart];
            }
            else
            {
                groups.Add([chart]);
            }
        }

        return groups;
    }

    private static bool FitsHalf(ChartContent chart) =>
        Axes.AreMonths(chart) || chart.Categories.Count <= MostNamesInHalf;

    private bool NotesFit(params ChartContent[] charts) =>
        SpeakerNotes.Fit(charts.SelectMany(chart => SpeakerNotes.Of(chart, withFigures: true)), fit);

    private IEnumerable<SlideItem> Drawn(ChartContent chart, Frame frame, double height)
    {
        if (!NativeChart.HasFigures(chart))
        {
            yield return Words(frame, $"There is no figure to draw for {chart.Title}.");
            yield break;
        }

        if (height > frame.Height * MostSummary)
        {
            yield return new SlideItem.Chart(frame, chart);
            yield break;
        }

        const double Between = 6;
        yield return new SlideItem.Chart(frame.WithHeight(frame.Height - height - Between), chart);
        yield return Words(frame.Below(frame.Height - height - Between, Between), chart.Summary);
    }

    /// <summary>Charts side by side end at one height.</summary>
    private double HeightOfSummaries(Frame frame, params ChartContent[] charts) =>
        charts.Max(chart => fit.Height(new SlideParagraph(chart.Summary), frame.Width, SizeOfSummary));

    private static SlideItem.Words Words(Frame frame, string text) =>
        new(frame, [new SlideParagraph(text)], SizeOfSummary);
}
