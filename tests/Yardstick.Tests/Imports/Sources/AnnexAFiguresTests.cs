using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Sources;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Imports.Sources;

/// <summary>What figures a workbook of one day gives, and what it does not pretend to.</summary>
public sealed class AnnexAFiguresTests : IClassFixture<AnnexAStore>
{
    private readonly FigureDefinitions _definitions;
    private readonly Measurement _measurement;
    private readonly MeasuredExtract _extract;
    private readonly Database _database;

    public AnnexAFiguresTests(AnnexAStore store)
    {
        _database = store.Store.Database;
        _definitions = FigureDefinitions.Load(store.Product.Folders);
        _measurement = _definitions.In(store.Store.Database);
        _extract = MeasuredExtract.All(store.Store.Database).Single();
    }

    [Fact]
    public void Figures_of_its_own_month_end_are_counted_from_its_rows()
    {
        // A and B are on a plan, C's ended in February; A was visited 5 working days before, B 15. Two contacts of March.
        Assert.Equal("2/", Of("cpp_n", new Month(2026, 3)));
        Assert.Equal("1/2", Of("cpp_visit_10wd_pct", new Month(2026, 3)));
        Assert.Equal("2/2", Of("cpp_visit_15wd_pct", new Month(2026, 3)));
        Assert.Equal("2/", Of("contacts_n", new Month(2026, 3)));
    }

    [Theory]
    [InlineData("cpp_n")]
    [InlineData("cpp_visit_10wd_pct")]
    [InlineData("contacts_n")]
    public void No_month_before_it_is_made_up(string key)
    {
        Assert.Equal("Annex A workbook shows how things stood on 31 March 2026 alone", Of(key, new Month(2026, 2)));
    }

    [Theory]
    [InlineData(
        "cpp_18m_n",
        "Annex A workbook: it does not hold the plans that ended more than six months before, so that repeats and the length of a continued plan are not known"
    )]
    [InlineData("cla_n", "the extract lacks ssd_cla_episodes")]
    public void What_it_cannot_say_says_why(string key, string reason) =>
        Assert.Equal(reason, Of(key, new Month(2026, 3)));

    [Fact]
    public void Stock_is_measured_on_its_day_and_on_no_other()
    {
        var wanted = _definitions.Indicators.Where(each => each.Key is "cpp_n").ToList();

        Assert.Equal(2, Authority(_measurement.MeasureOn(_extract, wanted, AnnexAWorkbook.AsAt)).Numerator);
        Assert.Equal(
            ObservationStatus.NotAvailable,
            Authority(_measurement.MeasureOn(_extract, wanted, AnnexAWorkbook.AsAt.AddDays(-1))).Status
        );
    }

    [Fact]
    public void The_children_behind_a_figure_are_listed_for_its_day_alone()
    {
        var wanted = _definitions.Indicators.Where(each => each.Key is "cpp_n").ToList();

        var members = _measurement.Members(_extract, wanted, [new Month(2026, 2), new Month(2026, 3)]).ToList();

        Assert.Equal(["A", "B"], members.Select(member => member.PersonId));
        Assert.Equal(["Team North", "Team South"], members.Select(member => member.AreaId));
    }

    [Fact]
    public void The_matrix_says_what_each_source_can_and_what_one_more_table_would_unlock()
    {
        var abilities = new SourceAbilities(_definitions.Indicators, _definitions.Views, _definitions.Sources);
        var matrix = SourceMatrix.Of(_database, _extract, abilities, _definitions.Indicators);

        var row = matrix.Rows.Single(each => each.Indicator.Key == "cpp_n");
        Assert.Equal(AbilityKind.Snapshot, row.Together.Kind);
        Assert.Equal([AbilityKind.Snapshot], row.BySource.Select(each => each.Kind));
        Assert.Contains("cla_n", matrix.Unlocks.Single(each => each.Table == "ssd_cla_episodes").Indicators);
        Assert.DoesNotContain(matrix.Rows, each => each.Together.Kind is AbilityKind.Full or AbilityKind.Yearly);
    }

    private string? Of(string key, Month month)
    {
        var row = Authority(
            _measurement.Measure(_extract, [.. _definitions.Indicators.Where(each => each.Key == key)], [month])
        );
        return row.Status is ObservationStatus.NotAvailable
            ? row.Reason
            : FormattableString.Invariant($"{row.Numerator:0.##}/{row.Denominator:0.##}");
    }

    private static Observation Authority(IEnumerable<Observation> rows) =>
        rows.Single(row => row.AreaLevel == "authority");
}
