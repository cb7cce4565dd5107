using Yardstick.Core.Commentaries.Texts;
using Yardstick.Tests.Editions;

namespace Yardstick.Tests.Commentaries;

/// <summary>Visits: June 61 of 65, July 57 of 62 (North 35 of 40, South 22 of 22); four-weekly visits in July: 60 of 62.</summary>
internal static class SomeFigures
{
    public static CommentaryFigures July { get; } = Judge();

    private static CommentaryFigures Judge()
    {
        var (month, visits) = (Measured.July, SomePeople.Visits);
        var product = Measured.Product.Value;
        var delivery = product.Measured.Of(
            Measured.Month(
                [
                    Measured.Percentage(visits, month.Previous, 61, 65),
                    Measured.Percentage(visits, month, 57, 62),
                    Measured.Percentage("cpp_visit_4wk_pct", month, 60, 62),
                ],
                [
                    Measured.Percentage(visits, month, 35, 40, "T1", "team"),
                    Measured.Percentage(visits, month, 22, 22, "T2", "team"),
                ]
            )
        );
        return new CommentaryFigures(
            delivery,
            product.AssessorFor([delivery]).Assess(month, delivery.Edition.Name, [delivery])
        );
    }
}
