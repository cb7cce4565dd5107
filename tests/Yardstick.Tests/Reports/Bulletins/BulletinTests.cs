using Yardstick.Core.Assessments;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Bulletins;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Tests.Reports.Statements;

namespace Yardstick.Tests.Reports.Bulletins;

/// <summary>The month on one page, between meetings.</summary>
public sealed class BulletinTests
{
    [Fact]
    public void It_says_what_changed_what_is_off_track_what_is_promised_and_when_the_panel_meets_next()
    {
        var report = Bulletin.Compose(Material(Judged.Against(">=95%", Judged.Visits, "84%", "86%")));

        Assert.Equal(
            ["What changed", "What is off track", "What is promised", "Next meeting"],
            report.Sections.Select(section => section.Title)
        );
        Assert.Equal(
            "Children visited – 86%; target at least 95%; red since May 2023 at least, the first month known.",
            Text(report, "off-track")
        );
        Assert.Equal("The edition prints no open promise.", Text(report, "promised"));
        Assert.StartsWith("The scrutiny panel: 20 July 2023.", Text(report, "next-meeting"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_compares_with_the_month_before_and_warns_of_chance()
    {
        var report = Bulletin.Compose(Material(Judged.Figure(Judged.Visits, "84%", "86%")));

        Assert.StartsWith(
            "Compared with May 2023, 1 figure is better, 0 figures are worse and 0 figures are the same. Most figures move a little",
            Text(report, "what-changed"),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "No figure shows a sign of real change against its own history.",
            Text(report, "what-changed"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_promise_is_a_role_and_a_day()
    {
        var promise = new AgreedAction
        {
            AuthorityCode = "852",
            Id = "1",
            Kind = ActionKind.Action,
            Wording = "Visit on Fridays too",
            OwnerRole = "head of service",
            DueOn = new DateOnly(2023, 9, 1),
            Standing = ActionStanding.Open,
            Origin = "commentary, June 2023",
            OpenedAt = new DateTime(2023, 7, 1, 0, 0, 0, DateTimeKind.Utc),
            OpenedBy = "somebody",
        };
        var report = Bulletin.Compose(
            Material(Judged.Figure(Judged.Visits, "86%")) with
            {
                // The same promise serves two texts and stands once.
                Commentaries = [new(["a"], "", [promise]), new(["b"], "", [promise])],
            }
        );

        Assert.Equal("Visit on Fridays too – head of service, by 1 September 2023.", Text(report, "promised"));
        Assert.DoesNotContain("somebody", Text(report, "promised"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_meeting_it_says_so()
    {
        var report = Bulletin.Compose(Material(Judged.Figure(Judged.Visits, "86%")) with { Meeting = null });

        Assert.StartsWith(
            "No day has been set for the next meeting yet.",
            Text(report, "next-meeting"),
            StringComparison.Ordinal
        );
    }

    private static BulletinMaterial Material(Assessment assessment) =>
        new()
        {
            Authority = "A council",
            Title = "June report",
            Address = "/published/852/june-report",
            Month = assessment.Month,
            PublishedOn = new DateOnly(2023, 7, 12),
            Contact = "Performance lead",
            Overview = Overview.Of([assessment], ProductStatements.Writer, []),
            Commentaries = Array.Empty<PrintedCommentary>(),
            Meeting = new NextMeeting("The scrutiny panel", new DateOnly(2023, 7, 20), Where: null),
        };

    private static string Text(Report report, string section) =>
        string.Join(
            " ",
            report
                .Sections.Single(each => each.Anchor == section)
                .Blocks.SelectMany(block =>
                    block switch
                    {
                        Block.Paragraph paragraph => [paragraph.Spans],
                        Block.BulletList list => list.Items,
                        _ => Array.Empty<IReadOnlyList<Span>>(),
                    }
                )
                .Select(spans => string.Concat(spans.Select(span => span.Text)))
        );
}
