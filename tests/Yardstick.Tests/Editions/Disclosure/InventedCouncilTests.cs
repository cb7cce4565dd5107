using Yardstick.Core;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Editions.Disclosure;

/// <summary>The months of an invented council, published one after the other.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class InventedCouncilTests
{
    [Fact]
    public void Each_month_is_proved_with_those_before_it_public_and_what_the_definitions_relate_is_so()
    {
        using var store = SmallCouncil.Frozen.Copy();
        var product = Measured.Product.Value;
        var months = new FrozenEditions(product, store.Database);
        var council = Assert.Single(months.Councils());
        var context = Publication.Context;
        foreach (var month in council.Months.Select(frozen => frozen.Month))
        {
            var restricted = months.Read(council, month);
            Assert.Empty(Contradictions(restricted, product.Relations));

            var safe = DisclosureControl.Protect(restricted, context);

            foreach (var count in safe.Proof.Exposed)
            {
                TestContext.Current.SendDiagnosticMessage($"{month}: {count.Figure}, {count.Range}");
            }

            Assert.True(safe.Proof.Holds);
            Assert.NotEmpty(safe.Proof.Suppressed);
            Assert.False(
                DisclosureControl.Prove(restricted, DisclosureControl.SuppressSmall(restricted, context), context).Holds
            );
            context = context with
            {
                Earlier = [.. context.Earlier, new EarlierEdition(month.ToWords(), restricted, safe.Public)],
            };
        }
    }

    /// <summary>Names of one count that have two values: then a definition says too much.</summary>
    private static IEnumerable<string> Contradictions(PublishedDelivery delivery, FigureRelations relations)
    {
        var rows = delivery
            .Tables.SelectMany(table => table.Rows)
            .Where(row => row.Indicator is not null)
            .DistinctBy(row => row.Indicator)
            .ToDictionary(row => row.Indicator!, StringComparer.Ordinal);
        return from same in relations.Same
            from month in rows.Values.SelectMany(row => row.Values.Select(value => value.Month)).Distinct()
            let one = Count(same.Key, month)
            let other = Count(same.Value, month)
            where one is not null && other is not null && one != other
            select $"{same.Key} {one}, {same.Value} {other}, {month}";

        decimal? Count(QuantityName name, Month month) =>
            rows.GetValueOrDefault(name.Indicator)?.ValueFor(month) is { } value
                ? name.Part switch
                {
                    CountPart.Numerator => value.Numerator,
                    CountPart.Denominator => value.Denominator,
                    _ => value.Denominator - value.Numerator,
                }
                : null;
    }
}
