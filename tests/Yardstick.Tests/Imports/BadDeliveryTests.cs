using System.IO.Compression;
using System.Text;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;
using Yardstick.Tests.Extracts;

namespace Yardstick.Tests.Imports;

/// <summary>What cannot be read says so in one sentence, and nothing of it is imported.</summary>
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
}
