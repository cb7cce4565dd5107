using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Imports;

/// <summary>What is only ugly imports, with findings that say what looks wrong.</summary>
public sealed class UglyDeliveryTests
{
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

    [CulturedFact(["de-DE"])]
    public void Figures_are_read_alike_whatever_the_machines_culture()
    {
        using var delivery = Delivery.OfTable("Indicator,May-23,Jun-23,avg12\nVisits,92.5%,\"1,289\",8.5\n");

        Assert.Equal([92.5m, 1289m], delivery.Read().Row().Figures());
    }
}
