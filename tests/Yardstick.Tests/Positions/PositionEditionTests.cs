using System.Text;
using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Periods;
using Yardstick.Core.Positions;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Rendering.Csv;
using Yardstick.Rendering.Excel;
using Yardstick.Rendering.Html;
using Yardstick.Rendering.PowerPoint;
using Yardstick.Rendering.Word;
using Yardstick.Tests.Commentaries;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;
using Yardstick.Tests.Supplied;
using static Yardstick.Tests.Editions.Publishing.SomeEditions;

namespace Yardstick.Tests.Positions;

/// <summary>
/// June 2023 of Anytown with three services. Help and protection has A and B on plans, one of them visited in time; Care has D; Fostering has
/// nobody. Anytown's participation figure, 12 of 300, belongs to no service.
/// </summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class PositionEditionTests : IDisposable
{
    private const string Visits = SomePeople.Visits;
    private static readonly Month June = new(2023, 6);
    private static readonly PreparedStore Frozen = new(Prepare);
    private readonly TestStore _store = Frozen.On(Engine.DuckDb);

    private static Product Product => Editions.Measured.Product.Value;

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_service_speaks_of_its_own_figures_where_it_has_any_and_else_of_the_whole_authoritys()
    {
        var month = new ServiceFigures(Product, _store.Database).In(Anytown.Code, June)!;

        Assert.Equal(["Care", "Fostering", "Help and protection"], month.Services.Select(service => service.Name));
        Assert.Equal(
            [
                ("1", "Care", "100%", "Care", "4%"),
                ("3", PositionFigures.WholeAuthority, "67%", PositionFigures.WholeAuthority, "4%"),
                ("2", "Help and protection", "50%", "Help and protection", "4%"),
            ],
            month.Services.Select(service =>
            {
                var figures = month.Of(service);
                return (
                    Displayed(figures, "cpp_n"),
                    figures.Whose("cpp_n"),
                    Displayed(figures, Visits),
                    figures.Whose(Visits),
                    Displayed(figures, SuppliedSample.Neet)
                );
            })
        );
        Assert.All(
            month.Services,
            service => Assert.Equal(PositionFigures.WholeAuthority, month.Of(service).Whose(SuppliedSample.Neet))
        );
    }

    [Fact]
    public async Task The_self_evaluation_holds_every_approved_statement_and_names_the_services_without_one()
    {
        var report = new SelfEvaluationOfMonth(Product, _store.Database).Compose(Anytown.Code, June);

        var text = Encoding.UTF8.GetString(CanonicalJson.Write(report));
        Assert.Contains("No approved statement: Fostering.", text, StringComparison.Ordinal);
        Assert.Contains("2 children on plans; of all young people 4% took no part.", text, StringComparison.Ordinal);
        Assert.Contains("1 child on a plan.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody yet.", text, StringComparison.Ordinal);
        var table = Assert.IsType<Block.Table>(
            report.Sections.Single(part => part.Title == "Help and protection").Blocks[0]
        );
        Assert.Contains(
            table.Content.Rows.Select(row => string.Join(" | ", row.Cells.Take(3).Select(cell => cell.Text))),
            row => row.EndsWith("| Help and protection | 2", StringComparison.Ordinal)
        );
        Assert.Contains("Help and protection", HtmlReport.Draw(report), StringComparison.Ordinal);
        Assert.All(
            [DocxReport.Draw(report), ExcelReport.Draw(report), PptxReport.Draw(report)],
            file => Assert.NotEmpty(file)
        );
        Assert.Contains(
            await new CsvReport().DrawAsync(report, TestContext.Current.CancellationToken),
            file => file.Name == "self-evaluation-2023-06-restricted-services.csv"
        );
    }

    [Fact]
    public void An_edition_holds_all_approved_statements_and_its_public_version_those_for_publication_without_own_figures()
    {
        var making = new EditionMaking(Product, _store.Database, SomePeople.Clock);

        var edition = making.Compose(Anytown.Code, June, Product.UsualLayout, Ann);

        var restricted = Text(making, edition, EditionAudience.Restricted);
        Assert.Contains(
            "2 children on plans; of all young people 4% took no part.",
            restricted,
            StringComparison.Ordinal
        );
        Assert.Contains("1 child on a plan.", restricted, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody yet.", restricted, StringComparison.Ordinal);
        var open = Text(making, edition, EditionAudience.Public);
        Assert.Contains(
            $"{PublicPositions.OwnFigure} children on plans; of all young people 4% took no part.",
            open,
            StringComparison.Ordinal
        );
        Assert.All(
            ["1 child on a plan.", "2 children on plans", "Care is short."],
            words => Assert.DoesNotContain(words, open, StringComparison.Ordinal)
        );
        Assert.True(making.Verify(edition).IsIdentical);
        Assert.Contains(
            making.OpenTexts(edition),
            found =>
                found.Sentence.StartsWith(
                    "The position statement of Help and protection says",
                    StringComparison.Ordinal
                )
        );
    }

    private static string Displayed(PositionFigures figures, string indicator) =>
        figures.Judged.Find(indicator)!.Displayed;

    private static string Text(EditionMaking making, EditionRecord edition, EditionAudience audience) =>
        Encoding.UTF8.GetString(CanonicalJson.Write(making.Store.Read(edition.EditionId, audience)));

    private static void Prepare(Database database)
    {
        using var extract = Anytown.June();
        extract
            .Write(
                "ssd_department.csv",
                "dept_team_id,dept_team_name,dept_team_parent_id",
                "R,Anytown,",
                "S,Help and protection,R",
                "S2,Care,R",
                "S3,Fostering,R",
                "T1,North,S",
                "T2,South,S2",
                "T3,Carers,S3"
            )
            .Write(
                "local_team.csv",
                "team_id,level,function,valid_from,valid_to",
                "R,authority,other,,",
                "S,service,other,,",
                "S2,service,other,,",
                "S3,service,other,,",
                "T1,team,safeguarding,,",
                "T2,team,safeguarding,,",
                "T3,team,fostering,,"
            );
        extract.Import(database);
        using var definitions = SomeDefinitions.Of("cpp_n", Visits, SuppliedSample.Neet);
        var supplied = new Core.Supplied.SuppliedFigures(database, Product.Catalogue, SomePeople.Clock);
        supplied.Approve(
            Anytown.Code,
            supplied.Supply(Anytown.Code, [SuppliedSample.Row()], SuppliedSample.Alex).Single(),
            SuppliedSample.Sam
        );
        new Freezing(database, definitions.Load(), SomePeople.Clock).Freeze(
            Anytown.Code,
            [June.Previous, June],
            by: "Jo"
        );
        Approve(
            database,
            "S",
            isForPublication: true,
            "{{cpp_n}} children on plans; of all young people {{neet_nk_1617_pct}} took no part.",
            "Only one child has waited."
        );
        Approve(database, "S2", isForPublication: false, "{{cpp_n}} child on a plan.", "Care is short.");
        var store = new PositionStore(database);
        new PositionWriting(database, store, new PositionCheck(store, Product.Checker), SomePeople.Clock).Save(
            store.Find(Anytown.Code, "S3", June),
            0,
            new PositionParts("Nobody yet.", "", "", ""),
            "Alex"
        );
    }

    private static void Approve(
        Database database,
        string service,
        bool isForPublication,
        string figures,
        string concerns
    )
    {
        var store = new PositionStore(database);
        var check = new PositionCheck(store, Product.Checker);
        var month = new ServiceFigures(Product, database).In(Anytown.Code, June)!;
        var own = month.Of(month.Find(service)!);
        var writing = new PositionWriting(database, store, check, SomePeople.Clock);
        var saved = writing.Save(
            store.Find(Anytown.Code, service, June),
            0,
            new PositionParts(figures, "Families know us.", concerns, "We recruit."),
            "Alex"
        );
        var submitted = writing.Submit(saved, saved.Number, own, "Alex");
        new PositionApproval(database, check, SomePeople.Clock).Approve(
            submitted,
            submitted.Number,
            own,
            isForPublication,
            "Sam"
        );
    }
}
