using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Office;
using Yardstick.Rendering.Writing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>Puts the planned slides of a report into a presentation.</summary>
internal sealed class DeckWriter(Deck deck, Report report)
{
    private const double LargestOpeningTitle = 36;

    /// <summary>Smallest number that a slide may have in the list of slides.</summary>
    private const uint FirstSlideId = 256;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private readonly TextFit _fit = new(deck.Room.Stretch);

    public void Write()
    {
        var plan = DeckPlan.Of(report, deck.Room);
        AddOpening();
        SlidePart[] parts = [.. plan.Slides.Select((_, i) => deck.Presentation.AddNewPart<SlidePart>(IdOf(i + 1)))];
        foreach (var (part, slide) in parts.Zip(plan.Slides))
        {
            Write(part, slide, anchor => plan.SlideOfAnchor.TryGetValue(anchor, out var i) ? parts[i] : null);
        }

        var list = new P.SlideIdList();
        foreach (var i in Enumerable.Range(0, parts.Length + 1))
        {
            list.Append(new P.SlideId { Id = FirstSlideId + (uint)i, RelationshipId = IdOf(i) });
        }

        deck.Presentation.Presentation.SlideIdList = list;
    }

    private void AddOpening()
    {
        var part = deck.Presentation.AddNewPart<SlidePart>(IdOf(0));
        part.AddPart(deck.Opening.Part, "rId1");
        var xml = new SlideXml(report, deck.Opening, _fit, _ => null);
        part.Write(xml.DrawOpening(LargestOpeningTitle, report.Date.ToString("d MMMM yyyy", English)));
        AddNotes(part, [$"{report.Footer}.", $"Questions about this report: {report.Contact}."]);
    }

    private void Write(SlidePart part, Slide slide, Func<string, SlidePart?> find)
    {
        var layout = slide.Parts.Any(each => each is SlideItem.Words) ? deck.Content : deck.TitleOnly;
        part.AddPart(layout.Part, "rId1");
        var charts = new List<string>();
        foreach (var chart in slide.Parts.OfType<SlideItem.Chart>())
        {
            var style = ChartStyle.For(deck.Typeface, chart.Frame.Width, chart.Frame.Height);
            charts.Add($"rIdChart{charts.Count + 1}");
            NativeChart.Fill(part.AddNewPart<ChartPart>(charts[^1]), chart.Content, report, style);
        }

        var links = new SlideLinks(part, find);
        part.Write(new SlideXml(report, layout, _fit, links.Of).Draw(slide, deck.Room.TitleSize, charts));
        AddNotes(part, slide.Notes);
    }

    private void AddNotes(SlidePart slide, IReadOnlyList<string> notes)
    {
        var part = slide.AddNewPart<NotesSlidePart>("rIdNotes");
        part.AddPart(deck.NotesMaster, "rId1");
        part.AddPart(slide, "rId2");
        part.Write(NotesXml.Draw(notes, new TextXml(report.Language, _ => null)));
    }

    private static string IdOf(int slide) => $"rIdSlide{slide.ToString(CultureInfo.InvariantCulture)}";
}
