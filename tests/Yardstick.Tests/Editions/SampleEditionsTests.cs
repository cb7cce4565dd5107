using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Yardstick.Cli;
using Yardstick.Cli.Commands;
using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Scrutiny.Packs;
using Yardstick.Rendering.Html;

namespace Yardstick.Tests.Editions;

/// <summary>The invented council with its editions and its panel, and what one command makes of them.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class SampleEditionsTests(SampleWithEditions sample) : IClassFixture<SampleWithEditions>
{
    private static readonly Month June = new(2023, 6);

    [Fact]
    public void The_month_before_the_newest_is_published_and_every_figure_that_had_to_be_is_explained_or_waived()
    {
        using var store = sample.Open();
        var making = sample.MakingOn(store);

        var edition = making.Newest(SampleCouncil.Code, June, "panel-report")!;

        Assert.Equal(EditionState.Published, edition.State);
        Assert.NotNull(edition.PublicHash);
        Assert.Empty(making.Gate(edition).Missing);
        Assert.NotEmpty(making.Store.Inputs(edition.EditionId).Texts);
        Assert.Equal(
            [
                ("analyst", EditionStep.Compose),
                ("analyst", EditionStep.Submit),
                ("director", EditionStep.Approve),
                ("scrutiny-officer", EditionStep.Publish),
            ],
            making.Store.Events(edition.EditionId).Select(each => (each.Role, each.Step))
        );
    }

    [Fact]
    public void The_newest_month_waits_in_review_with_at_most_one_figure_to_be_explained()
    {
        using var store = sample.Open();
        var making = sample.MakingOn(store);

        var edition = making.Newest(SampleCouncil.Code, June.Next, "panel-report")!;

        Assert.Equal(EditionState.InReview, edition.State);
        Assert.InRange(making.Gate(edition).Missing.Count, 0, 1);
    }

    [Fact]
    public void Two_services_have_approved_statements_one_of_them_public_and_a_third_is_writing_its_own()
    {
        using var store = sample.Open();
        var making = sample.MakingOn(store);
        var edition = making.Newest(SampleCouncil.Code, June, "panel-report")!;

        Assert.Equal(
            [("Care", false), ("Safeguarding", true)],
            making
                .Store.Inputs(edition.EditionId)
                .Positions!.Select(position => (position.Service, position.IsForPublication))
        );
        Assert.Contains(
            new PositionStore(store).Of(SampleCouncil.Code),
            statement => statement is { Approved: null, Current: not null }
        );
        var (restricted, open) = (
            HtmlReport.Draw(making.Printed(edition, EditionAudience.Restricted)),
            HtmlReport.Draw(making.Printed(edition, EditionAudience.Public))
        );
        Assert.All(
            [restricted, open],
            text => Assert.Contains("Children know their social worker", text, StringComparison.Ordinal)
        );
        Assert.Contains("near their school", restricted, StringComparison.Ordinal);
        Assert.DoesNotContain("near their school", open, StringComparison.Ordinal);
        Assert.Contains(PublicPositions.OwnFigure, open, StringComparison.Ordinal);
    }

    [Fact]
    public void The_work_around_the_figures_is_printed_where_it_belongs()
    {
        using var store = sample.Open();
        var making = sample.MakingOn(store);
        var panel = making.Newest(SampleCouncil.Code, June, "panel-report")!;
        var dataset = making.Newest(SampleCouncil.Code, June, "monthly-dataset")!;

        Assert.Equal(EditionState.Approved, dataset.State);
        Assert.Contains(
            "supplied by hand by the participation team (participation records of the invented council)",
            Text(making, dataset, EditionAudience.Restricted),
            StringComparison.Ordinal
        );
        string[] inDetail = ["Team manager, safeguarding", "See the child this week", "The last who left care"];
        var restricted = Text(making, panel, EditionAudience.Restricted);
        var open = Text(making, panel, EditionAudience.Public);
        Assert.All(inDetail, words => Assert.Contains(words, restricted, StringComparison.Ordinal));
        Assert.All(inDetail, words => Assert.DoesNotContain(words, open, StringComparison.Ordinal));
        Assert.Contains("Audits by service", open, StringComparison.Ordinal);
        Assert.All(
            [restricted, open],
            text =>
                Assert.All(
                    [
                        "Leadership overview",
                        "Visits to children on plans",
                        "UPDATE, 1 July 2023: ",
                        "Development timetable",
                        "Children in care who name an adult whom they trust",
                    ],
                    words => Assert.Contains(words, text, StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void Trackers_are_printed_in_counts_in_the_restricted_version_and_nowhere_in_the_public_one()
    {
        using var store = sample.Open();
        var editions = sample.MakingOn(store).Store;
        var edition = sample.MakingOn(store).Newest(SampleCouncil.Code, June, "panel-report")!;

        var restricted = editions.Read(edition.EditionId, EditionAudience.Restricted);
        var open = editions.Read(edition.EditionId, EditionAudience.Public);

        var section = Assert.Single(restricted.Sections, each => each.Title == "Trackers");
        Assert.Equal(
            ["trackers", "trackers-panels", "trackers-decisions"],
            section.Blocks.OfType<Block.Table>().Select(table => table.Content.Id)
        );
        Assert.DoesNotContain(open.Sections, each => each.Title == "Trackers");
        Assert.DoesNotContain(
            "cla_visit_over_6wk_n",
            Encoding.UTF8.GetString(CanonicalJson.Write(open)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_there_is_not_made_again()
    {
        using var store = sample.Open();
        var before = new EditionStore(store).All();

        sample.AddTo(store);

        Assert.Equal(before, new EditionStore(store).All());
    }

    [Fact]
    public void The_pack_of_the_meeting_before_holds_the_edition_and_the_next_one_revisits_its_reds()
    {
        using var store = sample.Open();
        var records = sample.RecordsOn(store);
        var papers = new MeetingPapers(Measured.Product.Value, store, records);
        var (held, next) = (
            records.MeetingWith(SampleCouncil.Code, June)!,
            records.MeetingWith(SampleCouncil.Code, June.Next)!
        );

        Assert.Contains(
            papers.Pack(held, PackVersion.Public).Sections,
            section => section.Title.EndsWith("appendix: Definitions", StringComparison.Ordinal)
        );
        Assert.Matches(
            @"(No figure was|1 figure was|\d+ figures were) red in the report of the last meeting\.",
            HtmlReport.Draw(papers.Pack(next, PackVersion.Public))
        );
    }

    [Fact]
    public async Task One_command_writes_editions_and_pack_and_a_second_run_writes_the_same_bytes()
    {
        var first = await MadeAsync();
        var second = await MadeAsync();

        Assert.Equal(first, second);
        var pack = first.Keys.Where(name => name.StartsWith("pack-", StringComparison.Ordinal)).ToList();
        Assert.Contains(pack, name => name.EndsWith("-public.docx", StringComparison.Ordinal));
        Assert.Contains(pack, name => name.EndsWith("-full.html", StringComparison.Ordinal));
        Assert.All(
            ["html", "xlsx", "pptx", "docx"],
            format => Assert.Contains($"one-page-note-2023-06-public.{format}", first.Keys)
        );
    }

    private static string Text(EditionMaking making, EditionRecord edition, EditionAudience audience) =>
        Encoding.UTF8.GetString(CanonicalJson.Write(making.Store.Read(edition.EditionId, audience)));

    /// <returns>SHA-256 of each file by its name.</returns>
    private async Task<SortedDictionary<string, string>> MadeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("yardstick-made-");
        try
        {
            Assert.Equal(
                ExitCode.Done,
                await CommandRun.Of(
                    new RootCommand { EditionsCommand.Create() },
                    [
                        .. new[] { "editions", "make", "--month", "2023-06", "--layout", "one-page-note" },
                        .. new[]
                        {
                            "--format",
                            "html,xlsx,pptx,docx,csv",
                            "--data",
                            sample.Folder,
                            "--out",
                            folder.FullName,
                        },
                    ]
                )
            );
            return new(
                folder
                    .GetFiles("*", SearchOption.AllDirectories)
                    .ToDictionary(
                        file => Path.GetRelativePath(folder.FullName, file.FullName),
                        file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.FullName)))
                    ),
                StringComparer.Ordinal
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
