using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Briefs;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Tests.Assessments;
using Yardstick.Tests.Reports.Statements;

namespace Yardstick.Tests.Reports.Briefs;

public sealed class DirectorsBriefTests
{
    private static readonly DateOnly Today = new(2023, 7, 20);

    private static readonly PanelMeeting Meeting = new("852", new(2023, 5, 18), new(2023, 4, 30), "agenda");

    [Fact]
    public void Headlines_show_what_the_panel_saw_last_month_and_now()
    {
        var table = Blocks([Named("visits", "97%", "96%", "80%")], Meeting).OfType<Block.Table>().Single().Content;

        Assert.Equal(
            ["Figure", "Panel Apr\u201123", "May\u201123", "Jun\u201123", "Target", "Rating"],
            table.Columns.Select(column => column.Header)
        );
        Assert.Equal(
            ["97%", "96%", "80%", "at least 95%", "Red"],
            table.Rows.Single().Cells.Skip(1).Select(cell => cell.Text)
        );
    }

    [Fact]
    public void It_lists_five_that_need_attention_and_counts_the_others()
    {
        var figures = Enumerable.Range(1, 7).Select(number => Named($"red_{number}", "60%", "60%", "60%")).ToArray();

        var blocks = Blocks(figures, Meeting);

        Assert.Equal(5, blocks.OfType<Block.BulletList>().First().Items.Count);
        Assert.Equal("Needs attention (5 of 7 are listed)", blocks.OfType<Block.Heading>().First().Text);
    }

    [Fact]
    public void Actions_due_are_listed_with_role_and_days_and_are_no_part_of_what_needs_attention()
    {
        var blocks = Blocks(
            [Named("visits", "97%", "96%", "96%")],
            Meeting,
            new DuePromise("Audit ten plans", "head of safeguarding", new(2023, 7, 17)),
            new DuePromise("Report on vacancies", "head of workforce", Today)
        );

        Assert.Equal(
            [
                "Audit ten plans – head of safeguarding, 3 days overdue.",
                "Report on vacancies – head of workforce, due today.",
            ],
            blocks.OfType<Block.BulletList>().First().Items.Select(Text)
        );
        Assert.Contains("No figure is red or amber, and none shows a sign of real change.", Texts(blocks));
    }

    [Fact]
    public void Every_part_says_so_when_it_has_nothing_to_say()
    {
        var texts = Texts(Blocks([], meeting: null));

        Assert.Equal(
            [
                "None of the headline figures is in this edition.",
                "No figure is red or amber, and none shows a sign of real change.",
                "No action is due or overdue.",
                "No figure is better than in the month before.",
                "Every figure is rated against a target or judged against its own history.",
            ],
            texts
        );
    }

    private static IReadOnlyList<Block> Blocks(
        Assessment[] figures,
        PanelMeeting? meeting,
        params DuePromise[] promises
    ) =>
        new DirectorsBrief(ProductStatements.Writer.Phrases).Compose(
            new BriefMaterial
            {
                Overview = Overview.Of(figures, ProductStatements.Writer, []).With(promises, Today),
                Headlines = ["visits"],
                Meeting = meeting,
            }
        );

    private static IEnumerable<string> Texts(IEnumerable<Block> blocks) =>
        blocks.OfType<Block.Paragraph>().Select(paragraph => Text(paragraph.Spans));

    private static string Text(IReadOnlyList<Span> spans) => string.Concat(spans.Select(span => span.Text));

    private static Assessment Named(string key, params string[] printed) =>
        Judged.Against("95%", Catalogue.Indicator(key, Polarity.Higher), printed);
}
