using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Returns;
using Yardstick.Core.Imports.Sources;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Returns;

/// <summary>What is wrong with an SSDA903 return ends in a finding or in one sentence.</summary>
public sealed class Ssda903DirtTests : IDisposable
{
    private readonly DeliveredReturn _return = new();

    [Fact]
    public void A_doubled_cut_off_or_nameless_return_is_refused_in_one_sentence()
    {
        const string row = "1,10/05/2024,S,V2,N1,U6,PR1,01/06/2024,E4A,,,,";
        Assert.Contains(
            "--authority",
            Refused(new ReturnOptions(), Ssda903Tests.Headings, row),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "repeats 1 of its 2 rows",
            Refused(Ssda903Tests.Anytown, Ssda903Tests.Headings, row, row),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "heading row a second time",
            Refused(Ssda903Tests.Anytown, Ssda903Tests.Headings, row, Ssda903Tests.Headings),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "cut off",
            Refused(Ssda903Tests.Anytown, Ssda903Tests.Headings, row, "2,10/05"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "return of 2025",
            Refused(Ssda903Tests.Anytown with { Year = 2024 }, Ssda903Tests.Headings, row),
            StringComparison.Ordinal
        );
        _return.Write("again.csv", Ssda903Tests.Headings, row);
        Assert.Contains(
            "episodes twice, in again.csv and episodes.csv",
            Refused(Ssda903Tests.Anytown, Ssda903Tests.Headings, row),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_zip_that_is_cut_off_and_xml_with_entities_are_refused()
    {
        File.WriteAllBytes(_return.PathOf("cut.zip"), [0x50, 0x4B, 0x03, 0x04, 1, 2, 3, 4, 5, 6]);
        _return.Write("bomb.xml", "<!DOCTYPE x [<!ENTITY a \"ha\">]><EXPSSDA903><CHILD>&a;</CHILD></EXPSSDA903>");

        _return.Write("short.xml", "<EXPSSDA903><CHILD>").Write("letter.xml", "<EXPSSDA903>&#1;</EXPSSDA903>");

        Assert.Contains("breaks off in line 2", Refused("short.xml"), StringComparison.Ordinal);
        Assert.Contains("in line 1 stands a character", Refused("letter.xml"), StringComparison.Ordinal);
        Assert.Contains("no whole zip", Refused("cut.zip"), StringComparison.Ordinal);
        Assert.Contains("declares a document type", Refused("bomb.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_that_no_return_has_and_another_encoding_are_findings()
    {
        const string xml =
            "<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><SCHOOL>Café</SCHOOL></HEADER><EPISODE><DECOM>10/05/2024</DECOM><COLOUR>red</COLOUR><COLOUR>blue</COLOUR></EPISODE></CHILD></EXPSSDA903>";
        File.WriteAllBytes(_return.PathOf("return.xml"), System.Text.Encoding.Latin1.GetBytes(xml));
        using var store = TestStore.On(Engine.DuckDb);
        using var spool = DeliveredReturn.Read(SourceKind.Ssda903, _return.PathOf("return.xml"), Ssda903Tests.Anytown);

        DeliveredReturn.Import(store.Database, spool);

        var findings = new ExtractFindingStore(store.Database).Read("852");
        Assert.Contains(findings, each => each is { Rule: "encoding", File: "return.xml" });
        Assert.Equal(
            ["COLOUR", "SCHOOL"],
            findings.Where(each => each.Rule is "ignored").Select(each => each.Column).Order()
        );
        Assert.Contains(
            findings,
            each =>
                each.Column is "COLOUR"
                && each.Message.Contains("ignored 2 times, first here", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_row_that_is_longer_than_any_is_set_aside_and_a_line_without_end_refuses_the_file()
    {
        const string row = "1,10/05/2024,S,V2,N1,U6,PR1,01/06/2024,E4A,,,,";
        using var store = TestStore.On(Engine.DuckDb);
        _return.Write(
            "episodes.csv",
            Ssda903Tests.Headings,
            row,
            $"2,10/05/2024,{new string('x', 16_000)},V2,N1,U6,PR1,,,,,,"
        );

        Import(store);

        Assert.Contains(
            new ExtractFindingStore(store.Database).Read("852"),
            each => each is { Rule: "misshapen", File: "episodes.csv", Line: 3 }
        );
        Assert.Contains(
            "a row of more than 4000000 characters, beginning in line 3",
            Refused(Ssda903Tests.Anytown, Ssda903Tests.Headings, row, new string('0', 4_100_000)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_without_its_heading_row_is_named()
    {
        Assert.Equal(
            $"{Path.GetFileName(_return.Path)} holds no episodes and no header of an SSDA903 return: deliver the CSV files with their heading rows.",
            Refused(Ssda903Tests.Anytown, "1;10/05/2024;S")
        );
        _return.Write("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "1,2,27/03/2012,WBRI,A123456789123,,");
        Assert.Contains(
            "; the first line of episodes.csv is that of no file of the return: deliver them with their heading row, separated by commas",
            Refused(Ssda903Tests.Anytown, "1;10/05/2024;S"),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _return.Dispose();

    private void Import(TestStore store)
    {
        using var spool = DeliveredReturn.Read(SourceKind.Ssda903, _return.Path, Ssda903Tests.Anytown);
        DeliveredReturn.Import(store.Database, spool);
    }

    private string Refused(ReturnOptions options, params string[] lines)
    {
        _return.Write("episodes.csv", lines);
        return Assert
            .Throws<UnreadableSource>(() => DeliveredReturn.Read(SourceKind.Ssda903, _return.Path, options))
            .Message;
    }

    private string Refused(string file) =>
        Assert
            .Throws<UnreadableSource>(() =>
                DeliveredReturn.Read(SourceKind.Ssda903, _return.PathOf(file), Ssda903Tests.Anytown)
            )
            .Message;
}
