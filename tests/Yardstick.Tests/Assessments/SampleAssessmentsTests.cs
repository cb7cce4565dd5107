using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;
using Yardstick.Tests.Reference;

namespace Yardstick.Tests.Assessments;

/// <summary>
/// The published sample from its files to its assessments, against the judgements that stand printed in the same rows. Every
/// exception is named here and explained in docs/decisions-on-judgement.md.
/// </summary>
public sealed class SampleAssessmentsTests
{
    private static readonly ProductFolders Product = ProductFolders.BesideProgram();

    private static readonly IndicatorCatalogue Shipped = IndicatorCatalogue.Load(
        Product.Definitions,
        ReferenceSample.Data.Measures.Names
    );

    private static readonly IReadOnlyList<PublishedDelivery> Sample = Read();

    [Fact]
    public void Every_printed_row_is_assessed_in_printed_order_and_mapped()
    {
        Assert.Equal([23, 8, 50, 14], Months.Select(month => Assess(month).Count));
        Assert.All(Months.SelectMany(Assess), assessment => Assert.NotNull(assessment.Indicator));
        Assert.Equal(
            Rows("2023-06").Select(row => row.PrintedTitle),
            Assess("2023-06").Select(assessment => assessment.PrintedTitle)
        );
    }

    [Fact]
    public void Printed_colours_agree_but_for_one()
    {
        var printed = Printed(CellRole.Rag);

        Assert.Equal(14, printed.Count(pair => pair.Month == "2023-06"));
        Assert.Equal(6, printed.Count(pair => pair.Month == "2023-07"));
        Assert.Equal(
            ["2023-07 cin_visit_cwd_pct"],
            printed.Where(pair => !pair.Assessed.Rag.Is((Rag)(int)(pair.Value + 1))).Select(pair => pair.Name)
        );
    }

    [Fact]
    public void Printed_directions_agree_but_for_one()
    {
        var printed = Printed(CellRole.Direction);

        Assert.Equal(28, printed.Count(pair => pair.Month == "2023-06"));
        Assert.Equal(6, printed.Count(pair => pair.Month == "2023-07"));
        Assert.Equal(
            ["2023-06 cla_3plus_pct"],
            printed
                .Where(pair => !pair.Assessed.Direction.Is((Direction)(int)(pair.Value + 1)))
                .Select(pair => pair.Name)
        );
    }

    [Fact]
    public void Printed_trends_agree_in_sign_or_number()
    {
        var printed = Printed(CellRole.Trend);

        Assert.Equal(16, printed.Count);
        // June prints arrows, July signed numbers.
        Assert.Empty(
            printed
                .Where(pair =>
                    pair.Month == "2023-06"
                        ? Math.Sign(pair.Assessed.Trend!.Value) != pair.Value
                        : pair.Assessed.Trend != pair.Value
                )
                .Select(pair => pair.Name)
        );
    }

    [Fact]
    public void Printed_changes_of_counts_and_rates_agree_but_for_one()
    {
        var printed = Printed(CellRole.ChangeOnMonth)
            .Where(pair => pair.Assessed.Indicator!.Unit != IndicatorUnit.Percentage)
            .ToList();

        Assert.Equal(10, printed.Count);
        Assert.Equal(
            ["2021-01 eh_assess_started_n"],
            printed.Where(pair => !pair.Assessed.ChangeOnMonth.Is(pair.Value)).Select(pair => pair.Name)
        );
    }

    [Fact]
    public void A_truncating_edition_is_shown_as_printed_and_changes_by_its_counts()
    {
        var visits = Assess("2022-10").Single(assessment => assessment.Indicator!.Key == "cpp_visit_10wd_pct");

        // 265 of 307 is 86.3% (displayed 86%), 321 of 347 was 92.5%: the change is -6.7%, -7.
        Assert.Equal(("86%", "92%"), (visits.Displayed, visits.Previous?.Displayed));
        Assert.True(visits.ChangeOnMonth.Is(-7));
        Assert.True(visits.Rag.Is(Rag.Red));
    }

    [Fact]
    public void June_2023_reaches_back_through_older_editions()
    {
        var contacts = Assess("2023-06").Single(assessment => assessment.Indicator!.Key == "contacts_n");

        Assert.Equal(new Month(2020, 8), contacts.History[0].Month);
        Assert.Equal("January 2021 monthly dataset", contacts.History[0].Edition);
        Assert.Equal(6 + 13, contacts.History.Count);
    }

    private static readonly string[] Months = ["2021-01", "2022-10", "2023-06", "2023-07"];

    /// <summary>Rows whose cell of that role holds a number, with what the product says of them.</summary>
    private static List<(string Month, string Name, decimal Value, Assessment Assessed)> Printed(CellRole role) =>
        [
            .. from month in Months
            from pair in Rows(month).Zip(Assess(month))
            let value = pair.First.Cell(role)?.Value
            where value is not null
            select (month, $"{month} {pair.First.Indicator}", value.Value, pair.Second),
        ];

    private static IEnumerable<PublishedRow> Rows(string month) =>
        Sample
            .Single(delivery => delivery.Edition.Month == Month.Parse(month))
            .Tables.Where(table => table.Kind == PublishedTableKind.Indicators)
            .SelectMany(table => table.Rows);

    private static IReadOnlyList<Assessment> Assess(string month) =>
        new Assessor(Shipped.Find).Assess(Month.Parse(month), null, Sample);

    private static IReadOnlyList<PublishedDelivery> Read()
    {
        var import = new PublishedImport(
            PublishedSpellings.Shipped,
            (_, printedTitle) => Shipped.FindByTitle(printedTitle)?.Key
        );
        return
        [
            .. Directory
                .EnumerateDirectories(Path.Combine(Product.Samples, "published"))
                .Order(StringComparer.Ordinal)
                .Select(folder => import.Read(folder, EditionOptions.None).Delivery),
        ];
    }
}
