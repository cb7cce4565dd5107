using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports;

/// <summary>A printed row, judged as the product judges it: months as printed, oldest first, the last one June 2023.</summary>
internal sealed record Judged
{
    public static readonly Month June2023 = new(2023, 6);

    public static readonly Indicator Visits = Catalogue.Indicator("cpp_visit_10wd_pct", Polarity.Higher) with
    {
        Title = "Children visited",
    };

    public static readonly Indicator Rereferrals = Catalogue.Indicator("rereferrals_pct", Polarity.Lower) with
    {
        Title = "Re-referrals",
    };

    public static readonly Indicator Contacts = Catalogue.Indicator(
        "contacts_n",
        Polarity.Neutral,
        IndicatorUnit.Count,
        TimeBasis.InMonth
    ) with
    {
        Title = "Contacts",
    };

    public required Indicator Indicator { get; init; }

    public string? Target { get; init; }

    public string Edition { get; init; } = "June report";

    public IReadOnlyList<(CellRole Role, string Printed)> Cells { get; init; } = [];

    public static Assessment Figure(Indicator indicator, params string[] printed) =>
        new Judged { Indicator = indicator }.Printed(printed);

    public static Assessment Against(string target, Indicator indicator, params string[] printed) =>
        new Judged { Indicator = indicator, Target = target }.Printed(printed);

    public Assessment Printed(params string[] printed)
    {
        var paper = new Paper(Edition, "2023-07-12", "2023-06");
        var row = paper.Row(Indicator.Key, Indicator.Title, printed);
        row = Target is null ? row : row.With(CellRole.Target, Target);
        row = Cells.Aggregate(row, (written, cell) => written.With(cell.Role, cell.Printed, cell.Role.ToString()));
        var assessor = new Assessor(key => key == Indicator.Key ? Indicator : null);
        return assessor.Assess(June2023, editionName: null, [paper.Table(row).Delivered()]).Single();
    }
}
