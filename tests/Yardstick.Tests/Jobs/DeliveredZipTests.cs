using System.IO.Compression;
using Yardstick.Core.Extracts;
using Yardstick.Core.Jobs;

namespace Yardstick.Tests.Jobs;

public sealed class DeliveredZipTests : IDisposable
{
    private static readonly ZipLimits Small = new(MostFiles: 3, MostBytes: ZipLimits.Megabyte);
    private readonly string _folder = Directory.CreateTempSubdirectory("yardstick-zip-").FullName;

    private string Target => Path.Combine(_folder, "in");

    [Fact]
    public void Files_and_the_files_of_one_folder_are_unpacked_as_they_are()
    {
        DeliveredZip.Unpack(Zip(("manifest.csv", "a\n"), ("852/ssd_person.csv", "b\n")), Target, Small);

        Assert.Equal("a\n", File.ReadAllText(Path.Combine(Target, "manifest.csv")));
        Assert.Equal("b\n", File.ReadAllText(Path.Combine(Target, "852", "ssd_person.csv")));
    }

    [Theory]
    [InlineData("../evil.csv")]
    [InlineData("a/../../evil.csv")]
    [InlineData("/etc/evil.csv")]
    [InlineData("..\\evil.csv")]
    [InlineData("C:\\evil.csv")]
    [InlineData("a/b/c.csv")]
    [InlineData("a//b.csv")]
    [InlineData(".hidden.csv")]
    public void A_name_that_is_no_plain_file_name_is_refused_and_nothing_is_left(string name)
    {
        var refused = Assert.Throws<UnreadableSource>(() =>
            DeliveredZip.Unpack(Zip(("manifest.csv", "a"), (name, "x")), Target, Small)
        );

        Assert.Contains("no plain file name", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_file_that_is_no_CSV_is_refused() =>
        Assert.Equal(
            "The zip holds 'run.exe', which is no CSV file: leave it out.",
            Assert.Throws<UnreadableSource>(() => DeliveredZip.Unpack(Zip(("run.exe", "x")), Target, Small)).Message
        );

    [Fact]
    public void A_zip_that_unpacks_to_more_than_is_allowed_is_refused_before_it_is_all_written()
    {
        // Two megabytes of noughts are two kilobytes packed.
        var bomb = Zip(("manifest.csv", "a"), ("ssd_person.csv", new string('0', 2 << 20)));
        Assert.True(bomb.Length < 10_000);

        var refused = Assert.Throws<UnreadableSource>(() => DeliveredZip.Unpack(bomb, Target, Small));

        Assert.StartsWith("The zip unpacks to more than 1 MB", refused.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public void Too_many_files_are_refused() =>
        Assert.StartsWith(
            "The zip holds 4 files and may hold 3",
            Assert
                .Throws<UnreadableSource>(() =>
                    DeliveredZip.Unpack(Zip(("a.csv", ""), ("b.csv", ""), ("c.csv", ""), ("d.csv", "")), Target, Small)
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void One_name_twice_in_any_case_is_refused() =>
        Assert.Contains(
            "twice",
            Assert
                .Throws<UnreadableSource>(() => DeliveredZip.Unpack(Zip(("a.csv", "1"), ("A.csv", "2")), Target, Small))
                .Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("")]
    [InlineData("authority_code,authority_name\n852,Anytown\n")]
    public void What_is_no_zip_is_refused(string text)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Contains(
            "no zip that can be opened",
            Assert.Throws<UnreadableSource>(() => DeliveredZip.Unpack(stream, Target, Small)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_empty_zip_is_refused() =>
        Assert.StartsWith(
            "The zip is empty",
            Assert.Throws<UnreadableSource>(() => DeliveredZip.Unpack(Zip(), Target, Small)).Message,
            StringComparison.Ordinal
        );

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static MemoryStream Zip(params (string Name, string Text)[] files)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        stream.Position = 0;
        return stream;
    }
}
