using Yardstick.Core.Assessments;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Tests.Editions.Publishing;

/// <summary>Editions of July 2023 without a frozen month behind them, and who takes their steps.</summary>
internal static class SomeEditions
{
    public static readonly EditionActor Ann = new("ann@council.example", "analyst");
    public static readonly EditionActor Dirk = new("dirk@council.example", "director");
    public static readonly EditionActor Sue = new("sue@council.example", "scrutiny-officer");

    public static ComposedEdition Saying(string words, string? openly = "Openly.")
    {
        var delivery = Measured.Product.Value.Measured.Of(
            Measured.Month([Measured.Percentage("cpp_visit_10wd_pct", Measured.July, 57, 62)])
        );
        return new ComposedEdition
        {
            Inputs = Inputs(),
            Restricted = Report(words),
            RestrictedFigures = delivery,
            Verdict = new PublicVerdict(openly is not null, openly is null ? ["Not proved."] : []),
            Public = openly is null ? null : Report(openly),
            PublicFigures = openly is null ? null : delivery,
        };
    }

    public static EditionInputs Inputs() =>
        new()
        {
            AuthorityCode = Measured.Council,
            AuthorityName = "Anytown",
            Month = Measured.July,
            Layout = Measured.Product.Value.UsualLayout,
            Months = [new FrozenMonthUsed(Measured.July, "E1", "0a", "0b")],
            Targets = [],
            PublicTargets = [],
            Texts = [],
            Actions = [],
            Withheld = [new WithheldFigure("cla_n", Measured.July, new Withholding("under review", "why"))],
            Definitions = [new DefinitionUsed("cpp_visit_10wd_pct", "Visits", 1, "0c")],
            Headlines = [],
            ToExplain = [],
            Caseloads = [],
            Earlier = new EarlierEditions([], []),
            ProductHash = "0d",
        };

    public static Report Report(string words) =>
        new()
        {
            Title = "Report",
            Subtitle = "",
            Authority = "Anytown",
            Name = "panel-report-2023-07",
            Date = new DateOnly(2023, 8, 4),
            Footer = "",
            Contact = "",
            Sections = [new ReportSection("a", "A", [new Block.Paragraph(words)])],
        };
}
