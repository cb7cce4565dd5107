using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Composition;
using Yardstick.Tests.Reference;

namespace Yardstick.Tests.Reports.Composition;

public sealed class FirstUsesTests
{
    [Fact]
    public void An_acronym_is_explained_where_it_is_used_first_and_nowhere_else()
    {
        Assert.Equal(
            [
                "The CIN (Child in Need) plans and CPPs (Child Protection Plan) of June.",
                "CIN plans and CPP plans of July.",
            ],
            Said("The CIN plans and CPPs of June.", "CIN plans and CPP plans of July.")
        );
    }

    [Fact]
    public void What_is_written_out_already_is_left_as_it_is() =>
        Assert.Equal(
            ["Children in need (CIN) are many.", "CIN plans are few."],
            Said("Children in need (CIN) are many.", "CIN plans are few.")
        );

    [Fact]
    public void A_table_explains_below_and_keeps_its_cells()
    {
        var table = new TableContent
        {
            Id = "t",
            Caption = "Figures",
            Columns = [new TableColumn("Figure", HeadsRow: true)],
            Rows = [new TableRow([new TableCell("CIN plans")])],
            Notes = ["A note."],
        };

        var explained = Explain(new Block.Table(table), new Block.Paragraph("CIN again."));

        var content = ((Block.Table)explained[0]).Content;
        Assert.Equal(["A note.", "CIN: Child in Need."], content.Notes);
        Assert.Equal("CIN plans", content.Rows[0].Cells[0].Text);
        Assert.Equal("CIN again.", ((Block.Paragraph)explained[1]).Spans[0].Text);
    }

    private static IEnumerable<string> Said(params string[] texts) =>
        Explain([.. texts.Select(text => new Block.Paragraph(text))])
            .Select(block => ((Block.Paragraph)block).Spans[0].Text);

    private static IReadOnlyList<Block> Explain(params Block[] blocks) =>
        new FirstUses(ReferenceSample.Data.Glossary).Explain([new ReportSection("a", "A", blocks)])[0].Blocks;
}
