using Yardstick.Core;
using Yardstick.Core.Editions;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Editions;

/// <summary>Frozen figures of an invented council for tests: July 2023, with the months before it.</summary>
internal static class Measured
{
    public const string Council = "1001";

    public static readonly Month July = new(2023, 7);

    public static readonly Lazy<Product> Product = new(() => Core.Product.Load());

    public static MeasuredMonth Month(
        IReadOnlyList<Observation> authority,
        IReadOnlyList<Observation>? teams = null,
        string code = Council
    ) =>
        new()
        {
            AuthorityCode = code,
            AuthorityName = "Anytown",
            Month = July,
            From = new MeasuredFrom($"{code}-2023-07-31-0a1b2c3d", new DateOnly(2023, 7, 31), new DateOnly(2023, 8, 4)),
            Targets = Product.Value.Reference.Targets,
            Authority = authority,
            Teams = teams ?? [],
            TeamNames = new Dictionary<string, string> { ["T1"] = "North", ["T2"] = "South" },
        };

    public static Observation Percentage(
        string indicator,
        Month month,
        decimal numerator,
        decimal denominator,
        string area = "A0",
        string level = "authority"
    ) =>
        new()
        {
            AuthorityCode = Council,
            Indicator = indicator,
            PeriodEnd = month.LastDay,
            AreaLevel = level,
            AreaId = area,
            Numerator = numerator,
            Denominator = denominator,
            Value = denominator == 0 ? null : numerator * 100 / denominator,
            Status = denominator == 0 ? ObservationStatus.NoCases : ObservationStatus.Ok,
        };

    public static Observation Count(string indicator, Month month, decimal count) =>
        Percentage(indicator, month, count, 1) with
        {
            Denominator = null,
            Value = count,
        };

    public static Observation NotAvailable(string indicator, Month month, string reason) =>
        new()
        {
            AuthorityCode = Council,
            Indicator = indicator,
            PeriodEnd = month.LastDay,
            AreaLevel = "authority",
            AreaId = Council,
            Status = ObservationStatus.NotAvailable,
            Reason = reason,
        };

    public static PublishedRow Row(this PublishedDelivery delivery, string indicator) =>
        delivery.Tables.SelectMany(table => table.Rows).Single(row => row.Indicator == indicator);
}
