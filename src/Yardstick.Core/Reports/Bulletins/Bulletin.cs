using Yardstick.Core.Assessments;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Bulletins;

/// <summary>
/// The month on one page for members between meetings: what changed, what is off track, what is promised, when the panel meets next. Each part has a
/// greatest length and says how much it leaves out. Pure.
/// </summary>
public static class Bulletin
{
    /// <summary>Chosen so that the bulletin fills one side at twelve points, long titles included.</summary>
    private const int MostChanges = 4;
    private const int MostOffTrack = 6;
    private const int MostPromises = 4;

    public static Report Compose(BulletinMaterial material) =>
        new()
        {
            Title = $"Bulletin for members, {material.Month.ToWords()}",
            Subtitle = $"From “{material.Title}”, published {DateText.Of(material.PublishedOn)}.",
            Authority = material.Authority,
            Name = $"bulletin-{material.Month}",
            Date = material.PublishedOn,
            Footer = $"{material.Authority} · bulletin for members · {material.Month.ToWords()}",
            Contact = material.Contact,
            Sections =
            [
                new ReportSection("what-changed", "What changed", [.. Changed(material)]),
                new ReportSection("off-track", "What is off track", [.. OffTrack(material)]),
                new ReportSection("promised", "What is promised", [.. Promised(material)]),
                new ReportSection("next-meeting", "Next meeting", [.. Meeting(material)]),
            ],
        };

    private static IEnumerable<Block> Changed(BulletinMaterial material)
    {
        var overview = material.Overview;
        yield return new Block.Paragraph(Since(overview, material));
        List<SpokenFigure> signs =
        [
            .. overview
                .NeedsAttention.Where(line => line.Why is Attention.GettingWorse or Attention.Changed)
                .Select(line => line.Figure)
                .OfType<SpokenFigure>(),
            .. overview.GotBetter.Where(figure => figure.Assessment.Variation.Is(Variation.Improving)),
        ];
        foreach (
            var block in Listed(
                signs,
                MostChanges,
                "No figure shows a sign of real change against its own history.",
                figure =>
                    [
                        new Span(TitleOf(figure.Assessment), Strong: true),
                        new Span($" – {Shown(figure.Assessment)}, {SignOf(figure.Assessment)}."),
                    ]
            )
        )
        {
            yield return block;
        }
    }

    private static string Since(Overview overview, BulletinMaterial material)
    {
        var before = material.Month.Previous;
        var since = overview.Since(before);
        return $"Compared with {before.ToWords()}, {Count(since.Better)} better, {Count(since.Worse)} worse and {Count(since.Same)} the same. "
            + "Most figures move a little from month to month without cause; those below changed by more than that.";
    }

    private static string Count(int figures) =>
        figures == 1 ? "1 figure is" : $"{FigureText.Of(figures, unit: null)} figures are";

    private static IEnumerable<Block> OffTrack(BulletinMaterial material) =>
        Listed(
            [
                .. material.Overview.NeedsAttention.Where(line =>
                    line.Figure is { } figure && figure.Assessment.Rag.Is(Rag.Red)
                ),
            ],
            MostOffTrack,
            "No figure clearly misses its target.",
            line =>
            {
                var assessment = line.Figure!.Assessment;
                return
                [
                    new Span(line.What, Strong: true),
                    new Span(
                        $" – {line.HowMuch}; target {TargetWords.Of(assessment.Target!, assessment.Unit())}; red {Lasting.Of(assessment, Attention.Red).InWords()}."
                    ),
                ];
            }
        );

    private static IEnumerable<Block> Promised(BulletinMaterial material) =>
        Listed(
            [
                .. material
                    .Commentaries.SelectMany(text => text.Actions)
                    .DistinctBy(action => action.Id)
                    .OrderBy(action => action.DueOn)
                    .ThenBy(action => action.Id, StringComparer.Ordinal),
            ],
            MostPromises,
            "The edition prints no open promise.",
            action =>
                [
                    new Span(action.Wording, Strong: true),
                    new Span($" – {action.OwnerRole}, by {DateText.Of(action.DueOn)}."),
                ]
        );

    private static IEnumerable<Block> Meeting(BulletinMaterial material)
    {
        yield return new Block.Paragraph(
            material.Meeting is { } meeting
                ? $"{meeting.Panel}: {DateText.Of(meeting.MeetsOn)}{(meeting.Where is { } where ? $", {where}" : "")}."
                : "No day has been set for the next meeting yet."
        );
        yield return new Block.Paragraph([
            new Span("The whole edition: "),
            new Span(material.Title, Link: material.Address),
        ]);
        yield return new Block.Paragraph($"Questions: {material.Contact}.");
    }

    private static IEnumerable<Block> Listed<T>(List<T> all, int most, string none, Func<T, IReadOnlyList<Span>> item)
    {
        if (all.Count == 0)
        {
            yield return new Block.Paragraph(none);
            yield break;
        }

        yield return new Block.BulletList([.. all.Take(most).Select(item)]);
        if (all.Count > most)
        {
            yield return new Block.Paragraph(
                $"The first {most} of {FigureText.Of(all.Count, unit: null)} are listed; the edition has all."
            );
        }
    }

    private static string TitleOf(Assessment assessment) => assessment.Indicator?.Title ?? assessment.PrintedTitle;

    private static string Shown(Assessment assessment) => FigureText.WithCounts(assessment.Latest(), assessment.Unit());

    private static string SignOf(Assessment assessment) =>
        assessment.Variation.Is(Variation.Improving) ? "a real change for the better"
        : assessment.Variation.Is(Variation.Concerning) ? "a real change for the worse"
        : "a real change";
}
