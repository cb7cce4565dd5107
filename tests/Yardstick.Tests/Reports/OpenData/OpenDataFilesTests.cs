using System.Text.Json;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Tests.Assessments;
using Yardstick.Tests.Reference;

namespace Yardstick.Tests.Reports.OpenData;

/// <summary>The open-data files of editions, written from what everybody may see.</summary>
public sealed class OpenDataFilesTests
{
    [Fact]
    public void A_text_that_a_spreadsheet_would_take_for_a_formula_is_marked_as_text()
    {
        var csv = OpenDataText.ToCsv(
            ["a", "b"],
            [
                ["=1+1", -5m],
                ["@x", "plain"],
                ["+4", "-"],
                ["\tx", null],
            ]
        );

        Assert.Equal("a,b\n'=1+1,-5\n'@x,plain\n'+4,'-\n'\tx,\n", csv);
    }

    [CulturedFact(["de-DE", "en-GB"])]
    public void Numbers_and_days_are_written_alike_in_every_culture() =>
        Assert.Equal(
            "1.5,2023-06-30\n",
            OpenDataText
                .ToCsv(
                    [],
                    [
                        [1.50m, new DateOnly(2023, 6, 30)],
                    ]
                )
                .TrimStart('\n', '\r')
        );

    [Fact]
    public void A_council_that_national_statistics_do_not_know_has_no_codes_and_is_not_taken_for_another()
    {
        var paper = new Paper("June report", "2023-07-12", "2023-06") { AuthorityCode = "1001" };
        var long_ = Files(paper.Table(paper.Row(Judged.Contacts.Key, "Contacts", "12"))).LongCsv().Split('\n');

        Assert.StartsWith(
            "2023,June,Local authority,E92000001,England,z,z,1001,z,A council,contacts_n,",
            long_[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_long_table_has_each_figure_once_even_where_an_edition_prints_it_twice()
    {
        var paper = new Paper("June report", "2023-07-12", "2023-06");
        var twice = paper
            .Table(paper.Row(Judged.Contacts.Key, "Contacts", "12"))
            .Table(paper.Row(Judged.Contacts.Key, "All contacts", "13"));

        // A heading, one figure, and the end of the last line.
        Assert.Equal(3, Files(twice).LongCsv().Split('\n').Length);
        Assert.Equal(2, Files(twice).Series(Judged.Contacts.Key)!.Figures.Count);
    }

    [Fact]
    public void A_superseded_edition_names_its_successor_in_lists_and_feed()
    {
        var edition = SomeEdition.Of(new Paper("June report", "2023-07-12", "2023-06").Delivered()) with
        {
            SupersededBy = new Successor("june-report-2", "June report, corrected", new DateOnly(2023, 8, 1)),
        };

        using var list = JsonDocument.Parse(
            OpenDataText.ToJson(
                new OpenDataFiles([edition], [], ReferenceSample.Data.Geographies, "/open-data").EditionList()
            )
        );
        var entry = list.RootElement.GetProperty("editions")[0];
        var feed = EditionFeed.Of([edition], new Uri("https://figures.example/"));

        Assert.Equal("superseded", entry.GetProperty("status").GetString());
        Assert.Equal("/published/852/june-report-2", entry.GetProperty("superseded_by").GetString());
        Assert.Contains(
            "rel=\"successor-version\" type=\"text/html\" href=\"https://figures.example/published/852/june-report-2\"",
            feed,
            StringComparison.Ordinal
        );
        Assert.Contains("<updated>2023-08-01T00:00:00Z</updated>", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("/bulletin", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_of_the_feed_keeps_its_id_wherever_the_site_moves_to()
    {
        var edition = SomeEdition.Of(new Paper("June report", "2023-07-12", "2023-06").Delivered());

        var ids = new[]
        {
            EditionFeed.Of([edition], null),
            EditionFeed.Of([edition], new Uri("https://figures.example/")),
        }
            .Select(feed =>
                string.Join(' ', feed.Split('\n').Where(line => line.Contains("<id>", StringComparison.Ordinal)))
            )
            .ToList();

        Assert.Equal(ids[0], ids[1]);
        Assert.Contains("urn:uuid:", ids[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_editions_there_are_headings_and_a_feed_without_entries()
    {
        var files = new OpenDataFiles([], [], ReferenceSample.Data.Geographies, "/open-data");

        Assert.Single(files.LongCsv().TrimEnd().Split('\n'));
        Assert.Single(files.IndicatorListCsv().TrimEnd().Split('\n'));
        Assert.Null(files.SeriesCsv("contacts_n"));
        Assert.DoesNotContain("<entry>", EditionFeed.Of([], null), StringComparison.Ordinal);
    }

    private static OpenDataFiles Files(Paper paper)
    {
        var edition = SomeEdition.Of(paper.Delivered());
        var figures = new PublicFigures(key => key == Judged.Contacts.Key ? Judged.Contacts : null).Of(edition);
        return new OpenDataFiles([edition], figures, ReferenceSample.Data.Geographies, "/open-data");
    }
}
