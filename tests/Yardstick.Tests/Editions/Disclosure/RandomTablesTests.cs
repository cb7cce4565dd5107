using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Editions.Disclosure;

/// <summary>Small team tables of all kinds, each compared with every way in which its hidden rows can be filled.</summary>
public sealed class RandomTablesTests
{
    private const string Visits = "cpp_visit_10wd_pct";
    private static readonly DisclosureContext Context = Publication.Context;
    private static readonly Config Quietly = Config.QuickThrowOnFailure.WithQuietOnSuccess(true);

    /// <summary>Rows of up to 7 cases, with a mark for those that somebody hides.</summary>
    private static readonly Arbitrary<Row[]> Tables = (
        from length in Gen.Choose(2, 3)
        from rows in Gen.ArrayOf(
            from denominator in Gen.Choose(1, 7)
            from numerator in Gen.Choose(0, denominator)
            from isHidden in Gen.Elements(true, true, false)
            select new Row(numerator, denominator, isHidden),
            length
        )
        select rows
    ).ToArbitrary();

    [Fact]
    public void The_range_of_a_hidden_count_is_what_all_fillings_of_the_table_give() =>
        Prop.ForAll(
                Tables,
                rows =>
                {
                    var paper = Paper(rows);
                    var hidden = Hide(paper, at => rows[at].IsHidden);

                    var proof = DisclosureControl.Prove(paper, hidden, Context);
                    var fillings = Fillings(rows, hidden).ToList();

                    Assert.Equal(rows.Count(row => row.IsHidden), proof.Suppressed.Count);
                    Assert.All(
                        proof.Suppressed,
                        figure =>
                            Assert.All(
                                figure.Ranges,
                                range =>
                                {
                                    Assert.True(range.IsExact);
                                    Assert.Equal(
                                        fillings
                                            .Select(filling => Count(range.Count, filling[At(figure)]))
                                            .Aggregate((long.MaxValue, long.MinValue), Extend),
                                        (range.Least, range.Most)
                                    );
                                }
                            )
                    );
                }
            )
            .Check(Quietly.WithMaxTest(100));

    [Fact]
    public void What_is_protected_leaves_every_hidden_count_open_and_changes_nothing_that_it_shows() =>
        Prop.ForAll(
                Tables,
                rows =>
                {
                    var paper = Paper(rows);

                    var safe = DisclosureControl.Protect(paper, Context);

                    Assert.True(safe.Proof.Holds);
                    var (before, after) = (paper.Tables[1].TeamRows, safe.Public.Tables[1].TeamRows);
                    Assert.All(
                        before.Zip(after),
                        pair => Assert.True(pair.Second.IsSuppressed || pair.First == pair.Second)
                    );
                    if (!after[^1].IsSuppressed)
                    {
                        AssertOpen(rows, safe.Public, safe.Proof);
                    }
                }
            )
            .Check(Quietly.WithMaxTest(100));

    /// <summary>By enumeration, without asking the search that chose what to hide.</summary>
    private static void AssertOpen(Row[] rows, PublishedDelivery @public, DisclosureProof proof)
    {
        var fillings = Fillings(rows, @public).ToList();
        foreach (var figure in proof.Suppressed)
        {
            foreach (var range in figure.Ranges)
            {
                var (least, most) = fillings
                    .Select(filling => Count(range.Count, filling[At(figure)]))
                    .Aggregate((long.MaxValue, long.MinValue), Extend);
                Assert.True(
                    most - Math.Max(least, 1) + 1 >= 5,
                    $"{range.Count} of row {At(figure)}: {least} to {most}"
                );
            }
        }
    }

    private static PublishedDelivery Paper(Row[] rows) =>
        new Publication()
            .Teams(Visits, [.. rows.Select((row, at) => ($"{at}", (long)row.Numerator, (long)row.Denominator))])
            .Delivery();

    private static PublishedDelivery Hide(PublishedDelivery paper, Func<int, bool> isHidden) =>
        paper with
        {
            Tables =
            [
                paper.Tables[0],
                paper.Tables[1] with
                {
                    TeamRows =
                    [
                        .. paper
                            .Tables[1]
                            .TeamRows.Select(
                                (row, at) =>
                                    row.IsTotal || !isHidden(at)
                                        ? row
                                        : row with
                                        {
                                            Numerator = null,
                                            Denominator = null,
                                            Percentage = null,
                                            IsSuppressed = true,
                                        }
                            ),
                    ],
                },
            ],
        };

    /// <summary>Every table that a reader must think possible: shown rows as they are, hidden ones so that the total comes out.</summary>
    private static IEnumerable<Row[]> Fillings(Row[] rows, PublishedDelivery @public)
    {
        var isHidden = @public.Tables[1].TeamRows.Take(rows.Length).Select(row => row.IsSuppressed).ToArray();
        var (numerator, denominator) = (rows.Sum(row => row.Numerator), rows.Sum(row => row.Denominator));
        return Fill(0, numerator, denominator);

        IEnumerable<Row[]> Fill(int at, int numerators, int denominators)
        {
            if (at == rows.Length)
            {
                return numerators == 0 && denominators == 0
                    ?
                    [
                        [],
                    ]
                    : [];
            }

            if (numerators < 0 || denominators < 0)
            {
                return [];
            }

            return isHidden[at]
                ? from d in Enumerable.Range(0, denominators + 1)
                from n in Enumerable.Range(0, Math.Min(d, numerators) + 1)
                from rest in Fill(at + 1, numerators - n, denominators - d)
                select (Row[])[new Row(n, d, IsHidden: true), .. rest]
                : from rest in Fill(at + 1, numerators - rows[at].Numerator, denominators - rows[at].Denominator)
                select (Row[])[rows[at], .. rest];
        }
    }

    private static int At(SuppressedFigure figure) => int.Parse(figure.Name.Area, Publication.Invariant);

    private static long Count(string words, Row row) =>
        words switch
        {
            "how many in all" => row.Denominator,
            "how many did not" => row.Denominator - row.Numerator,
            _ => row.Numerator,
        };

    private static (long, long) Extend((long Least, long Most) range, long count) =>
        (Math.Min(range.Least, count), Math.Max(range.Most, count));

    internal sealed record Row(int Numerator, int Denominator, bool IsHidden);
}
