using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Briefs;

/// <summary>
/// The month on one A4 side for a director: headline figures, what needs attention, actions due, what improved, what is not judged. Each part has
/// a greatest length and says how much it leaves out. Pure.
/// </summary>
public sealed class DirectorsBrief(Phrases phrases)
{
    /// <summary>Chosen so that the brief fills one side at twelve points, long titles included.</summary>
    private const int MostHeadlines = 7;
    private const int MostAttention = 5;
    private const int MostActions = 3;
    private const int MostImproved = 2;
    private const int MostReasons = 1;
    private const int LongestAction = 90;

    public IReadOnlyList<Block> Compose(BriefMaterial material) =>
        [
            .. Headlines(material),
            .. Attention(material),
            .. Actions(material),
            .. Improved(material),
            new Block.Heading(2, "Not judged", "not-judged"),
            NotJudged(material),
        ];

    private IEnumerable<Block> Headlines(BriefMaterial material)
    {
        var table = HeadlineTable.Build("headlines", material, phrases, MostHeadlines);
        yield return table.Rows.Count == 0
            ? new Block.Paragraph("None of the headline figures is in this edition.")
            : new Block.Table(table);
        if (material.Overview.Month is { } month)
        {
            yield return new Block.Paragraph(
                SinceWords.Of($"Since {month.Previous.ToWords()}", material.Overview.Since(month.Previous))
                    + " "
                    + (
                        material.Meeting is { } met
                            ? SinceWords.Of(
                                $"Since the panel met on {DateText.Of(met.MetOn)} (figures of {met.Month.ToWords()})",
                                material.Overview.Since(met.Month)
                            )
                            : "No earlier meeting of the panel is known."
                    )
            );
        }
    }

    private IEnumerable<Block> Attention(BriefMaterial material) =>
        Part(
            "Needs attention",
            "attention",
            "No figure is red or amber, and none shows a sign of real change.",
            [.. material.Overview.NeedsAttention.Where(line => line.Figure is not null)],
            MostAttention,
            line =>
                [
                    HeadlineTable.Name(line.Figure!.Assessment, material, phrases),
                    new Span($" – {line.HowMuch}, {AttentionWords.InSentence(line.Why)}; {line.Since}."),
                ]
        );

    private static IEnumerable<Block> Actions(BriefMaterial material) =>
        Part(
            "Actions due or overdue",
            "actions",
            "No action is due or overdue.",
            [.. material.Overview.NeedsAttention.Where(line => line.Promise is not null)],
            MostActions,
            line =>
                [
                    new Span(Shortened(line.What), Strong: true, line.Promise!.Address),
                    new Span($" – {line.Promise.OwnerRole}, {line.HowMuch}."),
                ]
        );

    private IEnumerable<Block> Improved(BriefMaterial material) =>
        Part(
            "Improved since last month",
            "improved",
            "No figure is better than in the month before.",
            material.Overview.GotBetter,
            MostImproved,
            figure =>
                [
                    HeadlineTable.Name(figure.Assessment, material, phrases),
                    new Span($" – {Comparison.With(figure.Assessment, figure.Assessment.Month.Previous).InWords()}."),
                ]
        );

    /// <summary>A heading that says how many are left out, and the first of the list.</summary>
    private static IEnumerable<Block> Part<T>(
        string title,
        string anchor,
        string none,
        IReadOnlyList<T> all,
        int most,
        Func<T, IReadOnlyList<Span>> item
    )
    {
        var heading =
            all.Count > most ? $"{title} ({most} of {FigureText.Of(all.Count, unit: null)} are listed)" : title;
        return
        [
            new Block.Heading(2, heading, anchor),
            all.Count == 0 ? new Block.Paragraph(none) : new Block.BulletList([.. all.Take(most).Select(item)]),
        ];
    }

    private static string Shortened(string wording) =>
        wording.Length <= LongestAction ? wording : wording[..(LongestAction - 1)].TrimEnd() + "…";

    private static Block.Paragraph NotJudged(BriefMaterial material)
    {
        var overview = material.Overview;
        var reasons = overview.NotJudgedByReason;
        return new Block.Paragraph(
            overview.NotJudged.Count == 0
                ? "Every figure is rated against a target or judged against its own history."
                : $"{FigureText.Of(overview.NotJudged.Count, unit: null)} of {FigureText.Of(overview.Figures.Count, unit: null)} figures are neither rated nor judged against their own history. Most often: "
                    + string.Join(
                        "; ",
                        reasons.Take(MostReasons).Select(reason => $"{reason.Reason} ({reason.Figures.Count})")
                    )
                    + "."
        );
    }
}
