using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Imports;

/// <summary>A path is known for what it is before it is read.</summary>
public sealed class SourceDetectorTests
{
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
}
