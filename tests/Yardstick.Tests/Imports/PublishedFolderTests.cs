using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Imports;

public sealed class PublishedFolderTests
{
    [Fact]
    public void States_of_cells_are_not_numbers_and_never_zero()
    {
        using var delivery = Delivery.OfTable(
            "Indicator,Jan-23,Feb-23,Mar-23,Apr-23,May-23,Jun-23\nContacts,,-,N/A,TBC,UNDER REVIEW,0\n"
        );

        var values = delivery.Read().Row().Values;

        Assert.Equal(
            [
                PublishedValueState.Blank,
                PublishedValueState.NotAvailable,
                PublishedValueState.NotAvailable,
                PublishedValueState.ToBeConfirmed,
                PublishedValueState.UnderReview,
                PublishedValueState.Known,
            ],
            values.Select(value => value.State)
        );
        Assert.Equal([null, null, null, null, null, 0m], values.Select(value => value.Value));
    }

    [Fact]
    public void A_number_that_the_council_held_back_is_not_available_and_said()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23\nAdoptions,<5,7\n");

        var reading = delivery.Read();

        Assert.Equal(PublishedValueState.NotAvailable, reading.Row().Values[0].State);
        Assert.Equal(
            "visits.csv:2:2 ('<5') holds a mark for a number that the council held back: it is kept as not available.",
            reading.Finding("value-suppressed").Message
        );
    }

    [Fact]
    public void A_yearly_target_in_thousands_is_a_number()
    {
        using var delivery = Delivery.OfTable(
            "Indicator,May-23,Jun-23,Target\nContacts,1828,1910,<17K\nIFA,28%,29%,<36%\n"
        );

        var targets = delivery.Read().Table().Rows.Select(row => row.Cell(CellRole.Target)).ToList();

        Assert.Equal([("<17K", 17000m), ("<36%", 36m)], targets.Select(cell => (cell!.Printed, cell.Value!.Value)));
    }

    [Fact]
    public void Triangles_in_a_column_headed_DoT_are_the_wanted_direction()
    {
        using var delivery = Delivery.OfTable(
            "Indicator,May-23,Jun-23,DoT\nIn time,92%,90%,▲\nRe-referrals,25%,35%,▼\n"
        );

        var reading = delivery.Read();

        Assert.All(reading.Table().Rows, row => Assert.Null(row.Cell(CellRole.Direction)));
        Assert.Equal([1m, -1m], reading.Table().Rows.Select(row => row.Cell(CellRole.WantedDirection)?.Value));
        Assert.Equal(
            "The triangles in column 'DoT' (first at visits.csv:2:4) were read as the wanted direction, not as movement.",
            reading.Finding("triangle-is-wanted-direction").Message
        );
    }

    [Fact]
    public void An_arrow_in_a_column_headed_Trend_is_movement()
    {
        using var delivery = Delivery.OfTable(
            "Indicator,May-23,Jun-23,Trend\nContacts,1828,1910,↑\nReferrals,301,285,-16\n"
        );

        Assert.Equal([1m, -16m], delivery.Read().Table().Rows.Select(row => row.Cell(CellRole.Trend)?.Value));
    }

    [Fact]
    public void A_direction_that_is_no_direction_is_kept_as_printed_and_said()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23,Direction of travel\nIn time,92%,90%,7\n");

        var reading = delivery.Read();

        Assert.Equal(
            ("7", null),
            (reading.Row().Cell(CellRole.Direction)?.Printed, reading.Row().Cell(CellRole.Direction)?.Value)
        );
        Assert.Equal(
            "Column 'Direction of travel' holds '7' at visits.csv:2:4, which is no known judgement: the cell is kept as printed and judges nothing.",
            reading.Finding("judgement-unreadable").Message
        );
    }

    [Fact]
    public void A_direction_in_words_that_may_mean_either_is_not_guessed()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23,Direction of travel\nRe-referrals,25%,35%,Up\n");

        var reading = delivery.Read();

        Assert.Null(reading.Row().Cell(CellRole.Direction)?.Value);
        Assert.Equal("Up", reading.Finding("judgement-unreadable").Value);
    }

    [Fact]
    public void Months_from_the_newest_to_the_oldest_are_said_once()
    {
        using var delivery = Delivery.OfTable("Indicator,Jun-23,May-23,Apr-23\nContacts,1910,1828,1544\n");

        var reading = delivery.Read();

        Assert.Equal(1544, reading.Row().ValueFor(new Month(2023, 4))?.Value);
        Assert.Equal(
            "The months at visits.csv:1:2 run from the newest to the oldest: the values were read by their headings.",
            reading.Finding("months-newest-first").Message
        );
        Assert.DoesNotContain(reading.Delivery.Findings, finding => finding.Rule == "month-out-of-order");
    }

    [Fact]
    public void Percentages_printed_as_fractions_are_said_and_not_changed()
    {
        using var delivery = Delivery.OfTable(
            "Indicator,May-23,Jun-23\nPercentage of visits in time,0.92,0.9\nPercentage of plans reviewed,1%,0.9%\n"
        );

        var reading = delivery.Read();

        Assert.Equal([0.92m, 0.9m], reading.Table().Rows[0].Figures());
        Assert.Equal(
            "'Percentage of visits in time' at visits.csv:2:1 prints fractions instead of percentages, and was read as printed: give its cells a percentage format.",
            reading.Finding("percentage-printed-as-fraction").Message
        );
    }

    [Fact]
    public void Prose_is_read_by_section_with_its_lines()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23\nContacts,1828,1910\n");
        delivery.Folder.Write(
            "analysis.md",
            "# Analysis\n\n## Demand\nContacts rose to 1,910.\nReferrals fell.\n- Fewer assessments, which\n  were quicker.\n"
        );

        var texts = delivery.Read().Delivery.Texts;

        Assert.Equal(
            ["Contacts rose to 1,910.", "Referrals fell.", "Fewer assessments, which were quicker."],
            texts.Select(text => text.Text)
        );
        Assert.All(texts, text => Assert.Equal("Demand", text.Section));
        Assert.Equal(
            ["analysis.md:4:1", "analysis.md:5:1", "analysis.md:6:3"],
            texts.Select(text => text.Place.ToString())
        );
    }

    [Fact]
    public void Tables_of_other_kinds_are_known_by_their_headings_and_kept_by_title()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23\nContacts,1828,1910\n");
        delivery.Folder.Write("acronyms.csv", "acronym,meaning,explanation\nCLA,Children looked after,\n");
        delivery.Folder.Write(
            "caseloads_north.csv",
            "allocations,qualifying_status,allocated_team\n23,SW,North 1\n21,SW,North 1\n"
        );

        var reading = delivery.Read();

        Assert.Equal(
            [
                ("Acronyms", PublishedTableKind.Glossary),
                ("Caseloads north", PublishedTableKind.Caseloads),
                ("Visits", PublishedTableKind.Indicators),
            ],
            reading.Delivery.Tables.Select(table => (table.Title, table.Kind))
        );
        // Worker-level rows are counted and never kept.
        Assert.Equal(14, reading.Summary.Cells.Ignored);
        Assert.Equal(
            [
                "'Acronyms' is a table of another kind (Glossary): its title is kept, its rows (1) are not figures and were not read.",
                "'Caseloads north' is a table of another kind (Caseloads): its title is kept, its rows (2) are not figures and were not read.",
            ],
            reading
                .Delivery.Findings.Where(finding => finding.Rule == "table-kept-by-title")
                .Select(finding => finding.Message)
        );
    }

    [Fact]
    public void A_table_keeps_the_audience_that_the_list_gives_it()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23\nContacts,1828,1910\n");
        delivery.Folder.Write(
            "tables.csv",
            "file,title,kind,indicator,audience\nvisits.csv,Demand,indicators,,corporate parenting board\n"
        );

        Assert.Equal("corporate parenting board", delivery.Read().Table().Audience);
    }

    [Fact]
    public void A_path_is_known_for_what_it_is()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23\nContacts,1828,1910\n");
        var folder = delivery.Folder;
        var extract = Directory.CreateDirectory(folder.PathOf("extract")).FullName;
        File.WriteAllText(Path.Combine(extract, "manifest.csv"), "authority_code\n301\n");
        var pictures = Directory.CreateDirectory(folder.PathOf("pictures")).FullName;
        File.WriteAllText(Path.Combine(pictures, "chart.png"), "x");
        folder.Write("pack.pdf", "%PDF-1.7");

        Assert.Equal(
            new DetectedSource.Published(PublishedForm.CsvFile, NamesEdition: false),
            SourceDetector.Detect(folder.PathOf("visits.csv"))
        );
        Assert.Equal(new DetectedSource.Extract(), SourceDetector.Detect(extract));
        Assert.Equal(
            new DetectedSource.Unknown(
                "pictures holds no CSV file and no workbook: deliver published tables as CSV or Excel, or an extract with its manifest.csv."
            ),
            SourceDetector.Detect(pictures)
        );
        Assert.Equal(
            new DetectedSource.Unknown(
                "pack.pdf is a PDF file, whatever its name says: deliver the tables as CSV or as a workbook."
            ),
            SourceDetector.Detect(folder.PathOf("pack.pdf"))
        );
    }

    [Fact]
    public void A_folder_of_published_tables_is_told_from_a_folder_of_extracts()
    {
        using var published = Delivery.OfTable("Indicator,May-23,Jun-23\nContacts,1828,1910\n");
        using var extracts = new Delivery();
        File.WriteAllText(
            Path.Combine(Directory.CreateDirectory(extracts.Folder.PathOf("852")).FullName, "manifest.csv"),
            "x\n"
        );

        Assert.Equal(
            new DetectedSource.Published(PublishedForm.Folder, NamesEdition: true),
            SourceDetector.Detect(published.Folder.Path)
        );
        Assert.Equal(new DetectedSource.Extract(), SourceDetector.Detect(extracts.Folder.Path));
    }

    [Fact]
    public void Every_cell_of_any_table_is_accounted_for()
    {
        var cell = Gen.Elements(
            "",
            "",
            "5",
            "45%",
            "-",
            "TBC",
            "86% (265/307)",
            "nonsense",
            "↑",
            "Numerator",
            "Contacts",
            "Jun-23",
            "●"
        );
        var body = Gen.ArrayOf(Gen.ArrayOf(cell, 6), 8);

        Prop.ForAll(
                body.ToArbitrary(),
                rows =>
                {
                    var lines = rows.Select(row => string.Join(',', row));
                    using var delivery = Delivery.OfTable(
                        "Indicator,May-23,Jun-23,June 2023,RAG,Direction of travel\nContacts,1,2,3,G,↑\n"
                            + string.Join('\n', lines)
                    );

                    var summary = delivery.Read().Summary;

                    return summary.Cells.Read == 12 + rows.Sum(row => row.Count(text => text.Length > 0));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }
}
