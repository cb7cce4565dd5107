using Yardstick.Core.Indicators;
using Yardstick.Core.Storage;
using Yardstick.Core.Supplied;
using Yardstick.Tests.Reference;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Supplied;

/// <summary>Anytown's participation team supplies its figures on 10 July 2023.</summary>
internal static class SuppliedSample
{
    public const string Neet = "neet_nk_1617_pct";
    public const string Families = "families_attached_qtr";
    public const string Alex = "alex@anytown.example";
    public const string Sam = "sam@anytown.example";

    public static readonly FixedClock TenthOfJuly = new(new DateTimeOffset(2023, 7, 10, 12, 0, 0, TimeSpan.Zero));

    private static readonly IndicatorCatalogue Catalogue = IndicatorCatalogue.Load(
        ProductFolders.BesideProgram().Definitions,
        ReferenceSample.Data.Measures.Names
    );

    public static SuppliedFigures In(TestStore store, TimeProvider? clock = null) =>
        new(store.Database, Catalogue, clock ?? TenthOfJuly);

    /// <summary>Twelve of 300 young people in June 2023, with the cells given otherwise.</summary>
    public static SuppliedRow Row(params (string Column, string Text)[] otherwise)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [SuppliedRow.Indicator] = Neet,
            [SuppliedRow.Period] = "2023-06",
            [SuppliedRow.Numerator] = "12",
            [SuppliedRow.Denominator] = "300",
            [SuppliedRow.Source] = "NCCIS return of 3 July 2023",
            [SuppliedRow.Supplier] = "the participation team",
        };
        foreach (var (column, text) in otherwise)
        {
            cells[column] = text;
        }

        return new SuppliedRow(cells);
    }

    /// <summary>Supplied by Alex, approved by Sam.</summary>
    public static long Approved(TestStore store, SuppliedRow row, TimeProvider? clock = null)
    {
        var number = In(store, clock).Supply(Anytown.Code, [row], Alex).Single();
        In(store, clock).Approve(Anytown.Code, number, Sam);
        return number;
    }
}
