using Yardstick.Core.Assessments;
using Yardstick.Core.Commentaries.States;
using Yardstick.Core.Observations.Quality;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>
/// Which measured figures are shown but not judged: those that a person marked as under review, and those whose data quality was red when the
/// month was frozen (contracts: judgement).
/// </summary>
public sealed class WithheldFigures(Product product, Database database)
{
    private const string Red = "data quality is red";

    private readonly IndicatorStates _states = new(database, product.Catalogue, TimeProvider.System);
    private readonly FrozenGrades _grades = new(database);

    /// <summary>Why the figure of an indicator and month is marked and not judged; a person's mark, which promises an answer, comes first.</summary>
    public Func<string, Month, Withholding?> Of(string authority)
    {
        var marked = _states.Withholdings(authority);
        var red = new Lazy<Dictionary<(string, Month), IndicatorQuality>>(() =>
            _grades
                .OfWhole(authority)
                .Where(grade => grade.Grade is QualityGrade.Red)
                .ToDictionary(grade => (grade.Indicator, Month.Of(grade.PeriodEnd)))
        );
        return (indicator, month) =>
            marked(indicator, month)
            ?? (red.Value.TryGetValue((indicator, month), out var grade) ? Withheld(grade) : null);
    }

    /// <summary>Without numbers: the words stand in public versions too, where small ones are protected.</summary>
    private static Withholding Withheld(IndicatorQuality grade) =>
        new("data quality red", Red)
        {
            Clause = $"is not judged: {Red}, {grade.Reason ?? "because findings doubt too many of its cases"}",
        };
}
