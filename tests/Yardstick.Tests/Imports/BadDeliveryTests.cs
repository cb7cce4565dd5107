using System.Globalization;
using System.IO.Compression;
using System.Text;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;
using Yardstick.Tests.Extracts;

namespace Yardstick.Tests.Imports;

/// <summary>What cannot be read says so in one sentence; what is only ugly imports with findings.</summary>
public sealed class BadDeliveryTests
{
    [Fact]
    public void An_empty_folder_is_refused()
    {
        using var delivery = new Delivery();

        Assert.Equal(
            $"{Path.GetFileName(delivery.Folder.Path)} is an empty folder: put the tables into it as CSV files or a workbook, with an edition.csv.",
            delivery.Refusal()
        );
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused()
    {
        using var delivery = new Delivery();
        var path = delivery.Folder.PathOf("missing");

        var error = Assert.Throws<UnreadableSource>(() => delivery.ReadFile("missing"));

        Assert.Equal($"{path} does not exist: check the path.", error.Message);
    }

    [Theory]
    [InlineData(
        "Indicator;May-23;Jun-23\nContacts;1828;1910\n",
        "visits.csv is separated by semicolons instead of commas: save it as 'CSV UTF-8 (comma delimited)'."
    )]
    [InlineData(
        "Indicator,Value\nContacts,1828\n",
        "visits.csv has no row of months: head each month's column with its month, such as Jun-23 or 01/06/2023."
    )]
    [InlineData(
        "Indicator,31/01/2023,31/02/2023\nContacts,1828,1910\n",
        "visits.csv:1:3 holds '31/02/2023', which is no date of the calendar: correct it (day/month/year), and import again."
    )]
    [InlineData(
        "Indicator,May-23,Jun-23\nContacts,#REF!,1910\n",
        "visits.csv:2:2 holds the formula error #REF!: correct the formula or clear the cell, and import again."
    )]
    [InlineData(
        "Indicator,May-23,Jun-23\nContacts,#N/A,#DIV/0!\nReferrals,1,#N/A\n",
        "visits.csv:2:2 holds the formula error #N/A (and 2 more cells do): correct the formula or clear the cell, and import again."
    )]
    public void A_table_that_cannot_be_known_refuses_the_delivery(string csv, string message)
    {
        using var delivery = Delivery.OfTable(csv);

        Assert.Equal(message, delivery.Refusal());
    }

    [Fact]
    public void A_table_in_UTF_16_refuses_the_delivery()
    {
        using var delivery = Delivery.OfTable("");
        delivery.Folder.Write("visits.csv", "Indicator,May-23,Jun-23\nContacts,1828,1910\n", Encoding.Unicode);

        Assert.Equal("visits.csv is UTF-16 text: save it as 'CSV UTF-8 (comma delimited)'.", delivery.Refusal());
    }

    [Fact]
    public void A_formula_error_in_a_workbook_is_named_by_sheet_and_cell()
    {
        using var delivery = new Delivery();
        var workbook = new WorkbookBuilder();
        workbook.Sheet("Visits").Row("Indicator", "May-23", "Jun-23").Row("In time", "92%", "#DIV/0!");

        var error = Assert.Throws<UnreadableSource>(() => delivery.Read(workbook));

        Assert.Equal(
            "book.xlsx!Visits!C2 holds the formula error #DIV/0!: correct the formula or clear the cell, and import again.",
            error.Message
        );
    }

    [Fact]
    public void A_bomb_in_the_form_of_a_workbook_is_refused()
    {
        using var delivery = new Delivery();
        using (var archive = ZipFile.Open(delivery.Folder.PathOf("book.xlsx"), ZipArchiveMode.Create))
        {
            archive.CreateEntry("[Content_Types].xml");
            using var bomb = archive.CreateEntry("xl/workbook.xml").Open();
            for (var i = 0; i < 40; i++)
            {
                bomb.Write(new byte[1 << 20]);
            }
        }

        var error = Assert.Throws<UnreadableSource>(() => delivery.ReadFile("book.xlsx"));

        Assert.StartsWith(
            "book.xlsx unpacks to far more than a workbook of tables does",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_workbook_without_an_edition_names_the_options_that_give_it()
    {
        using var delivery = new Delivery();
        var workbook = new WorkbookBuilder();
        workbook.Sheet("Visits").Row("Indicator", "May-23", "Jun-23").Row("In time", "92%", "90%");
        workbook.Save(delivery.Folder.PathOf("book.xlsx"));

        var error = Assert.Throws<UnreadableSource>(() =>
            delivery.ReadFile("book.xlsx", Delivery.Options with { Name = null, PublishedOn = null })
        );

        Assert.Equal(
            "book.xlsx does not say which edition it is: give --edition, --published-on, or put an edition.csv beside its tables.",
            error.Message
        );
    }

    [Theory]
    [InlineData(
        "852,Southampton,June,31/02/2023,2023-06-30,panel,round",
        "edition.csv:2:4 holds '31/02/2023', which is no date of the calendar: write published_on as 2023-06-30."
    )]
    [InlineData(
        "852,Southampton,June,2023-07-12,end of June,panel,round",
        "edition.csv:2:5 holds 'end of June', which is no date of the calendar: write data_to as 2023-06-30."
    )]
    [InlineData(
        "85,Southampton,June,2023-07-12,2023-06-30,panel,round",
        "'85' is no authority code: give the three digits of the DfE's list, for example 852."
    )]
    [InlineData(
        "852,Southampton,June,2023-07-12,2023-06-30,panel,floor",
        "edition.csv:2:7 holds 'floor': write rounding as round or truncate."
    )]
    [InlineData(
        "852,Southampton,,2023-07-12,2023-06-30,panel,round",
        " does not say which edition it is: give --edition, or put an edition.csv beside its tables."
    )]
    public void An_edition_that_says_something_wrong_is_refused(string row, string message)
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23\nContacts,1828,1910\n");
        delivery.Folder.Write(
            "edition.csv",
            $"authority_code,authority_name,edition,published_on,data_to,audience,rounding\n{row}\n"
        );

        Assert.EndsWith(message, delivery.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_months_beside_a_good_one_is_refused_alone()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23\nContacts,1828,1910\n");
        delivery.Folder.Write("workforce.csv", "Measure,Value\nVacancies,12\nSickness,3\n");

        var reading = delivery.Read();

        Assert.Equal("visits.csv", reading.Table().File);
        Assert.Equal(
            "workforce.csv has no row of months: head each month's column with its month, such as Jun-23 or 01/06/2023.",
            reading.Finding("no-row-of-months").Message
        );
        Assert.Equal(6, reading.Summary.Cells.SetAside);
        Assert.Equal(3, reading.Summary.Rows.SetAside);
    }

    [Fact]
    public void A_month_out_of_order_is_read_by_its_heading_and_said()
    {
        using var delivery = Delivery.OfTable("Indicator,Apr-23,Jun-23,May-23\nContacts,1544,1910,1828\n");

        var reading = delivery.Read();

        Assert.Equal(1828, reading.Row().ValueFor(new Core.Periods.Month(2023, 5))?.Value);
        Assert.Equal(
            "May 2023 at visits.csv:1:4 stands behind June 2023: the values were read by their headings; check that the heading is right.",
            reading.Finding("month-out-of-order").Message
        );
    }

    [Fact]
    public void A_month_that_is_missing_is_said_and_not_filled_in()
    {
        using var delivery = Delivery.OfTable("Indicator,Apr-23,Jun-23\nContacts,1544,1910\n");

        Assert.Equal(
            "May 2023 is missing before June 2023 at visits.csv:1:3: nothing was filled in.",
            delivery.Read().Finding("month-missing").Message
        );
    }

    [Fact]
    public void Of_a_repeated_month_the_first_column_counts()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23,June 2023\nContacts,1828,1910,1804\n");

        var reading = delivery.Read();

        Assert.Equal([1828m, 1910m], reading.Row().Figures());
        Assert.Equal((7, 1), (reading.Summary.Cells.Accepted, reading.Summary.Cells.SetAside));
        Assert.Equal(
            "'June 2023' at visits.csv:1:4 heads a second column of that month: the first one counts and this one was set aside; correct the heading.",
            reading.Finding("month-repeated").Message
        );
    }

    [Fact]
    public void Rows_with_the_same_title_are_both_kept_and_said()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23\nContacts,1828,1910\nContacts,1828,1948\n");

        var reading = delivery.Read();

        Assert.Equal(2, reading.Table().Rows.Count);
        Assert.Equal(
            "'Contacts' at visits.csv:3:1 stands at visits.csv:2:1 already: both rows are kept; check which one is meant.",
            reading.Finding("title-repeated").Message
        );
    }

    [Fact]
    public void A_value_that_is_no_number_is_set_aside_with_its_place()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23\nContacts,1828,about 1900\n");

        var reading = delivery.Read();

        Assert.Equal(PublishedValueState.Unreadable, reading.Row().Values[1].State);
        Assert.Equal(
            "visits.csv:2:3 ('about 1900') holds no number, no percentage and no known word: correct the cell.",
            reading.Finding("value-unreadable").Message
        );
    }

    [Fact]
    public void Figures_without_a_title_are_set_aside()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23\n,1828,1910\nReferrals,301,285\n");

        var reading = delivery.Read();

        Assert.Equal("Referrals", reading.Row().PrintedTitle);
        Assert.Equal(
            "The row at visits.csv:2:2 has figures and no title, and was set aside: give it the title of its indicator.",
            reading.Finding("row-without-title").Message
        );
        Assert.Equal((1, 2), (reading.Summary.Rows.SetAside, reading.Summary.Cells.SetAside));
    }

    [Fact]
    public void A_title_that_the_catalogue_does_not_know_is_kept_unmapped()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23\nContacts,1828,1910\nSmiles,3,4\n");
        delivery.Titles["Contacts"] = "contacts_n";

        var reading = delivery.Read();

        Assert.Equal(["contacts_n", null], reading.Table().Rows.Select(row => row.Indicator));
        Assert.Equal("Smiles", reading.Finding("title-unmapped").Value);
        Assert.Equal((1, 1), (reading.Summary.Mapped, reading.Summary.Unmapped));
    }

    [Fact]
    public void A_file_of_the_list_that_is_missing_and_one_that_is_not_listed_are_said()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23\nContacts,1828,1910\n");
        delivery.Folder.Write("tables.csv", "file,title,kind,indicator,audience\ndemand.csv,Demand,indicators,,\n");

        var reading = delivery.Read();

        Assert.Equal(
            "demand.csv is listed and is not in the folder: add the file, or take its line out.",
            reading.Finding("file-missing").Message
        );
        Assert.Equal(
            "visits.csv is not in tables.csv and was read by its headings: list it, or take it out.",
            reading.Finding("file-not-listed").Message
        );
    }

    [Fact]
    public void An_option_that_the_edition_contradicts_is_not_used_and_said()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23\nContacts,1828,1910\n");

        var reading = delivery.ReadFile("", new EditionOptions { DataTo = new DateOnly(2023, 5, 31) });

        Assert.Equal(new DateOnly(2023, 6, 30), reading.Delivery.Edition.DataTo);
        Assert.Equal(
            "--data-to '2023-05-31' was not used, because edition.csv says '2023-06-30': correct the one that is wrong.",
            reading.Finding("option-ignored").Message
        );
    }

    [Fact]
    public void Messages_are_the_same_whatever_the_machines_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23,avg12\nVisits,92.5%,\"1,289\",8.5\n");

            Assert.Equal([92.5m, 1289m], delivery.Read().Row().Figures());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
