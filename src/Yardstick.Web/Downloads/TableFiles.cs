using System.Text;
using Yardstick.Core;
using Yardstick.Core.Checks;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Supplied;
using Yardstick.Core.Reports.Tables;
using Yardstick.Rendering.Csv;
using Yardstick.Rendering.Excel;
using Yardstick.Web.Figures;
using Yardstick.Web.Pages.Sections;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Downloads;

/// <summary>Stable addresses at which spreadsheets find single tables as CSV.</summary>
internal static class TableFiles
{
    public static void MapTableFiles(this WebApplication site)
    {
        site.MapGet("/sections/{anchor}.csv", Section).Requires(Permission.ReadPublished);
        site.MapGet("/indicators/{key}.csv", Indicator).Requires(Permission.ReadPublished);
        site.MapGet("/checker.csv", Findings).Requires(Permission.ReadPublished);
        site.MapGet("/supplied/template.{format}", Template).Requires(Permission.SupplyFigures);
    }

    private static IResult Section(string anchor, ChosenEdition chosen, Product product) =>
        chosen.Edition is { } edition
        && SectionPage
            .AllOf(edition, product.UsualLayout)
            .FirstOrDefault(page => page.Section.Anchor == anchor)
            ?.Scorecard
            is { } scorecard
            ? Csv(scorecard, $"{anchor}-{edition.Edition.Month}")
            : Results.NotFound();

    private static IResult Indicator(string key, ChosenEdition chosen, Product product) =>
        product.Catalogue.FindEntry(key) is { } entry
        && new IndicatorFigures(entry, chosen) is { Shown: not null } figures
            ? Csv(figures.History(entry.Indicator.Key), entry.Indicator.Key)
            : Results.NotFound();

    private static IResult Findings(ChosenEdition chosen)
    {
        var editions = chosen.Named is null ? chosen.Beside : [chosen.Edition!];
        var findings = editions.SelectMany(edition => edition.Findings);
        using var text = new StringWriter();
        CheckFindingsCsv.Write(text, findings);
        return File(text.ToString(), "findings");
    }

    /// <summary>An empty file of supplied figures.</summary>
    private static IResult Template(string format, Product product, TimeProvider clock) =>
        format switch
        {
            "csv" => File(SuppliedTemplate.Csv(product.Catalogue), SuppliedTemplate.FileName),
            "xlsx" => Results.File(
                ExcelReport.Draw(
                    SuppliedTemplate.Of(product.Catalogue, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))
                ),
                ReportFormats.Find(format)!.MediaType,
                $"{SuppliedTemplate.FileName}.xlsx"
            ),
            _ => Results.NotFound(),
        };

    private static IResult Csv(TableContent table, string name) =>
        File(
            CsvReport.Draw(new ReportSection(name, table.Caption, [new Block.Table(table with { Notes = [] })])),
            name
        );

    private static IResult File(string text, string name) =>
        Results.File(Encoding.UTF8.GetBytes(text), "text/csv; charset=utf-8", $"{name}.csv");
}
