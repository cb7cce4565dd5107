using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Statements.Rules;

/// <summary>
/// Percentages and rates beside the statistical neighbours and England: <c>above the statistical neighbours (21%) and England (21%), which is
/// worse</c>. Counts are not compared: authorities differ in size.
/// </summary>
public sealed class BesideOthers : IStatementRule
{
    public Statement? Say(StatementSubject subject)
    {
        var assessment = subject.Assessment;
        if (!assessment.IsComparable() || assessment.Number() is not { } value)
        {
            return null;
        }

        var others = new[]
        {
            (Name: "the statistical neighbours", With: assessment.StatisticalNeighbours),
            (Name: "England", With: assessment.England),
        }
            .Where(other => other.With is not null)
            .Select(other => (other.Name, With: other.With!, Side: value.CompareTo(Shown(other.With!))))
            .ToList();
        if (others.Count == 0)
        {
            return null;
        }

        var polarity = assessment.Polarity();
        var clauses = others
            .GroupBy(other => other.Side)
            .Select(side =>
                $"{Side(side.Key)} {string.Join(" and ", side.Select(other => $"{other.Name} ({FigureText.Of(other.With.Displayed, assessment.Unit())})"))}"
                + Judged(side.Key, polarity)
            );
        var worse = others.Exists(other => Judged(other.Side, polarity).EndsWith("worse", StringComparison.Ordinal));
        return new Statement(nameof(BesideOthers), string.Join(", ", clauses), Weight: worse ? 48 : 32);
    }

    private static decimal Shown(Comparator comparator) =>
        DisplayedFigure.Number(comparator.Displayed) ?? comparator.Value;

    private static string Side(int side) =>
        side switch
        {
            > 0 => "above",
            < 0 => "below",
            _ => "the same as",
        };

    private static string Judged(int side, Polarity polarity) =>
        (side, polarity) switch
        {
            (> 0, Polarity.Higher) or (< 0, Polarity.Lower) => ", which is better",
            (> 0, Polarity.Lower) or (< 0, Polarity.Higher) => ", which is worse",
            _ => "",
        };
}
