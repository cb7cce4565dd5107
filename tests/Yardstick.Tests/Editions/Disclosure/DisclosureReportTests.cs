using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Disclosure.Approval;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Tables;

namespace Yardstick.Tests.Editions.Disclosure;

public sealed class DisclosureReportTests
{
    private static readonly PublishedDelivery Paper = new Publication()
        .Count("cla_n", Publication.June, 104)
        .Count("cla_nonuasc_n", Publication.June, 100)
        .Count("cla_uasc_n", Publication.June, 4)
        .Delivery();

    [Fact]
    public void The_approver_reads_what_is_suppressed_why_and_what_a_reader_could_still_take_it_for()
    {
        var report = Of(DisclosureControl.Protect(Paper, Publication.Context).Proof);

        Assert.StartsWith("The public version may be published", Text(report, "result"), StringComparison.Ordinal);
        var rows = Table(report, "suppressed").Rows;
        Assert.Equal(
            [
                "Number of children looked after who are unaccompanied asylum-seeking children, June 2023",
                "Number of local children looked after at the end of the month, excluding unaccompanied asylum-seeking children, June 2023",
            ],
            rows.Select(row => row.Cells[0].Text).Order(StringComparer.Ordinal)
        );
        Assert.Contains(rows, row => row.Cells[1].Text == "Small" && row.Cells[2].Text == "how many: 0 to 104");
        Assert.Contains(rows, row => row.Cells[1].Text == "Would give a small figure away");
        Assert.All(rows, row => Assert.Contains("parts of cla_n", row.Cells[3].Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_proof_that_does_not_hold_names_each_count_and_what_gives_it_away()
    {
        var naive = DisclosureControl.SuppressSmall(Paper, Publication.Context);

        var report = Of(DisclosureControl.Prove(Paper, naive, Publication.Context));

        Assert.Equal("The public version must not be published: 1 count could be worked out.", Text(report, "result"));
        Assert.Equal("how many: exactly 4", Assert.Single(Table(report, "given-away").Rows).Cells[1].Text);
    }

    [Fact]
    public void A_team_table_of_the_public_version_shows_hidden_rows_as_hidden_and_reckons_nothing_from_the_total()
    {
        var paper = new Publication()
            .Teams("cpp_visit_10wd_pct", [("North", 24, 32), ("South", 20, 35), ("West", 2, 3), ("East", 30, 40)])
            .Delivery();
        var table = DisclosureControl.Protect(paper, Publication.Context).Public.Tables[1];

        var rows = TeamScorecard.Build("teams", table).Rows;

        Assert.Equal(5, rows.Count);
        Assert.Equal(["West", "c", "c", "c", "c"], rows[2].Cells.Select(cell => cell.Text));
        Assert.Equal(["Total", "110", "76", "69.1%"], rows[4].Cells.Take(4).Select(cell => cell.Text));
        Assert.DoesNotContain(rows, row => row.Cells[0].Text == "Unallocated");
        Assert.Equal(2, rows.Count(row => row.Cells[1].Text == "c"));
    }

    private static Report Of(DisclosureProof proof) =>
        DisclosureReport.Of(Paper.Edition, "Panel report", "the performance team", proof);

    private static TableContent Table(Report report, string id) =>
        report
            .Sections.SelectMany(section => section.Blocks)
            .OfType<Block.Table>()
            .Select(table => table.Content)
            .Single(table => table.Id == id);

    private static string Text(Report report, string section) =>
        report.Sections.Single(each => each.Anchor == section).Blocks.OfType<Block.Paragraph>().First().Spans[0].Text;
}
