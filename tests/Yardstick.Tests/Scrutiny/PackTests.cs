using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Packs;
using Yardstick.Rendering.Csv;
using Yardstick.Rendering.Excel;
using Yardstick.Rendering.Html;
using Yardstick.Rendering.Pdf;
using Yardstick.Rendering.Word;
using Yardstick.Tests.Editions.ReadBack;
using Yardstick.Tests.Rendering;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Scrutiny;

public sealed class PackTests
{
    [Fact]
    public void A_pack_holds_each_item_in_order_with_its_appended_report()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var pack = PackComposer.Compose(new SomePack(store.Database).Material, PackVersion.Public);

        Assert.Equal("pack-childrens-panel-2023-09-28-public", pack.Name);
        Assert.Equal(new DateOnly(2023, 9, 20), pack.Date);
        Assert.Equal(
            [
                "The meeting",
                "Contents",
                "Agenda",
                "Item 1: Apologies and changes of membership",
                "Item 2: Disclosure of personal and pecuniary interests",
                "Item 3: Declarations of scrutiny interest",
                "Item 4: Declaration of party whip",
                "Item 5: Statement from the chair",
                "Item 6: Minutes of the previous meeting",
                "Item 7: Public speakers",
                "Item 8: Performance of August",
                "Item 8, appendix: Visits",
                "Item 9: Figures that were red at the last meeting",
                "Item 10: Questions by members",
                "Item 11: Monitoring of recommendations",
                "Item 12: Exclusion of the press and public",
                "Item 13: A review",
                "Files that belong to these papers",
            ],
            pack.Sections.Select(section => section.Title)
        );
        var appendix = pack.Sections.Single(section => section.Anchor == "item-8-visits");
        Assert.Equal("#item-8-visits-table", appendix.Blocks.OfType<Block.Paragraph>().Single().Spans[0].Link);
        Assert.Equal("item-8-visits-table", appendix.Blocks.OfType<Block.Table>().Single().Content.Id);
    }

    [Fact]
    public void A_report_form_is_a_paper_of_its_own_with_every_heading_in_its_contents_and_no_fault_in_word()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var material = new SomePack(store.Database).Material;

        var form = CoveringReport.Compose(material, material.Agenda.Items.Single(item => item.Number == 8));

        Assert.Equal(
            ReportForm.Fields.Select(field => field.Heading).Distinct().Skip(2),
            form.Sections.Skip(2).Select(section => section.Title)
        );
        Assert.Equal(
            [
                "Decision-maker",
                "Subject",
                "Date of decision",
                "Report of",
                "Executive director (title)",
                "Author (title)",
            ],
            form.Sections[0].Blocks.OfType<Block.Table>().Single().Content.Rows.Select(row => row.Cells[0].Text)
        );
        using var word = WordprocessingDocument.Open(new MemoryStream(DocxReport.Draw(form)), isEditable: false);
        Assert.Empty(CouncilFiles.Faults(word));
    }

    [Fact]
    public void The_form_of_an_exempt_item_says_so_and_an_item_without_a_report_has_none()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var material = new SomePack(store.Database).Material;

        var exempt = CoveringReport.Compose(material, material.Agenda.Items.Single(item => item.IsExempt));

        Assert.StartsWith(
            "Not for publication.",
            exempt.Sections[0].Blocks.OfType<Block.Inset>().Single().Text,
            StringComparison.Ordinal
        );
        Assert.Throws<ScrutinyRefused>(() => CoveringReport.Compose(material, material.Agenda.Items[0]));
    }

    [Fact]
    public void A_report_form_prints_every_heading_and_numbers_its_paragraphs()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var pack = PackComposer.Compose(new SomePack(store.Database).Material, PackVersion.Public);
        var form = pack.Sections.Single(section => section.Anchor == "item-8").Blocks;

        Assert.Equal(
            ReportForm.Fields.Select(field => field.Heading).Distinct(),
            form.OfType<Block.Heading>().Select(heading => heading.Text)
        );
        var paragraphs = form.OfType<Block.Paragraph>().Select(each => each.Spans[0].Text).ToList();
        Assert.Contains("(ii) That it notes.", paragraphs);
        Assert.Contains("3. The figures are appended.", paragraphs);
    }

    [Fact]
    public void The_reds_of_the_last_meeting_are_revisited_as_the_two_reports_print_them()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var pack = PackComposer.Compose(new SomePack(store.Database).Material, PackVersion.Public);

        Assert.Equal(
            ["Visits in time", "70% (Jun-23)", "86% (Aug-23)", "90% or more", "Amber", "Better: amber now"],
            RedRevisited(pack)
        );
    }

    [Fact]
    public void The_reds_of_the_last_meeting_are_listed_before_the_report_of_this_one_is_published()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var material = new SomePack(store.Database).Material;
        var now = material.Agenda.Items.First(item => item.EditionId is not null && !item.IsExempt).EditionId;
        var pack = PackComposer.Compose(
            material with
            {
                EditionOf = (id, version) => id == now ? null : material.EditionOf(id, version),
            },
            PackVersion.Public
        );

        Assert.Equal(
            ["Visits in time", "70% (Jun-23)", "–", "90% or more", "–", "Not published yet"],
            RedRevisited(pack)
        );
    }

    /// <summary>The one row of the page of last meeting's reds.</summary>
    private static IEnumerable<string> RedRevisited(Report pack) =>
        pack
            .Sections.Single(section => section.Anchor == "item-9")
            .Blocks.OfType<Block.Table>()
            .Single()
            .Content.Rows.Single()
            .Cells.Select(cell => cell.Text);

    [Fact]
    public async Task Nothing_of_an_exempt_item_is_in_any_public_file_and_all_of_it_is_in_the_full_one()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var some = new SomePack(store.Database);

        foreach (var text in await TextsAsync(PackComposer.Compose(some.Material, PackVersion.Public)))
        {
            Assert.DoesNotContain("SECRET", text, StringComparison.OrdinalIgnoreCase);
        }

        var full = string.Concat(await TextsAsync(PackComposer.Compose(some.Material, PackVersion.Full)));
        Assert.All(
            SomePack.ExemptTexts.Where(text => text != "SECRETRESOLUTION"),
            text => Assert.Contains(text, full, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_public_pdf_has_bookmarks_and_page_numbers_and_nothing_of_an_exempt_item()
    {
        Tool.Need("chromium", "chromium");
        using var store = TestStore.On(Engine.DuckDb);
        using var folder = new TemporaryFolder();
        var pack = PackComposer.Compose(new SomePack(store.Database).Material, PackVersion.Public);
        var cancellation = TestContext.Current.CancellationToken;
        var pdf = (await new PdfReport().DrawAsync(pack, cancellation)).Single();
        await File.WriteAllBytesAsync(folder.File("pack.pdf"), pdf.Content, cancellation);

        var text = await Tool.RunAsync("pdftotext", "poppler-utils", folder.File("pack.pdf"), "-");

        Assert.DoesNotContain("SECRET", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("This document is not for publication", text, StringComparison.Ordinal);
        Assert.Matches(@"Page 2 of \d+", text);
        PdfStructure.Check(
            pdf.Content.ToArray(),
            await Tool.RunAsync("pdfinfo", "poppler-utils", "-struct-text", folder.File("pack.pdf")),
            pack
        );
    }

    [Fact]
    public async Task The_public_placeholder_names_both_legal_references()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var pack = PackComposer.Compose(new SomePack(store.Database).Material, PackVersion.Public);

        var html = (await TextsAsync(pack))[0];
        Assert.Contains("paragraph 2 of Part 1 of Schedule 12A", html, StringComparison.Ordinal);
        Assert.Contains("rule 10.4 of the access to information rules", html, StringComparison.Ordinal);
        Assert.Contains("This document is not for publication", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_papers_give_the_same_bytes()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var some = new SomePack(store.Database);

        Assert.Equal(
            await TextsAsync(PackComposer.Compose(some.Material, PackVersion.Full)),
            await TextsAsync(PackComposer.Compose(some.Material, PackVersion.Full))
        );
    }

    [Fact]
    public void Public_minutes_hide_resolutions_and_recommendations_of_exempt_items()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var some = new SomePack(store.Database);
        var held = some.Records.Held.Record("1001", some.Meeting.MeetingId, SomePanel.Quorate, SomePanel.By);
        var closed = some.Material.Agenda.Items.Single(item => item.IsExempt);
        some.Records.Agendas.Write(held, closed.Position, AgendaField.Resolutions, ["SECRETRESOLUTION"], SomePanel.By);
        some.Records.Agendas.Write(held, 1, AgendaField.Resolutions, ["Apologies were noted."], SomePanel.By);
        var material = some.Records.Material(held, "Anytown", SomePack.Edition);

        var minutes = HtmlReport.Draw(some.Records.Minutes(material, PackVersion.Public));

        Assert.Contains("draft minutes", minutes, StringComparison.Ordinal);
        Assert.Contains("2 councillors attended; the quorum is 2.", minutes, StringComparison.Ordinal);
        Assert.Contains("Apologies were noted.", minutes, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", minutes, StringComparison.Ordinal);
        Assert.Contains(
            "SECRETRESOLUTION",
            HtmlReport.Draw(some.Records.Minutes(material, PackVersion.Full)),
            StringComparison.Ordinal
        );
    }

    /// <summary>HTML first, then CSV, then the text parts of the workbook.</summary>
    private static async Task<IReadOnlyList<string>> TextsAsync(Report pack)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var csv = await new CsvReport().DrawAsync(pack, cancellation);
        var excel = await new ExcelReport().DrawAsync(pack, cancellation);
        return
        [
            HtmlReport.Draw(pack),
            .. csv.Select(file => file.Name + Encoding.UTF8.GetString(file.Content.Span)),
            .. excel.SelectMany(file => Parts(file.Content)),
        ];
    }

    private static IEnumerable<string> Parts(ReadOnlyMemory<byte> workbook)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(workbook.ToArray()));
        return
        [
            .. zip.Entries.Select(entry =>
            {
                using var reader = new StreamReader(entry.Open());
                return reader.ReadToEnd();
            }),
        ];
    }
}
