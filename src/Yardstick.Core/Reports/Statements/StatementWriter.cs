using Yardstick.Core.Assessments;
using Yardstick.Core.Checks;
using Yardstick.Core.Reports.Statements.Rules;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Statements;

/// <summary>Puts figures into words by rules: what each rule says is supported by the printed figures, or it says nothing.</summary>
public sealed class StatementWriter(Phrases phrases, IReadOnlyList<StockAndFlow> flows, IReadOnlyList<Step> steps)
{
    /// <summary>More clauses than this make a sentence that nobody reads to its end.</summary>
    private const int ClausesAtMost = 5;

    /// <summary>Beside a change of rating: a reader must not miss that a figure is in doubt.</summary>
    private const int WeightOfDoubt = 85;

    /// <summary>In reading order.</summary>
    private static readonly IReadOnlyList<IStatementRule> Rules =
    [
        new ChangeOnMonth(),
        new OwnVariation(),
        new GapToTarget(),
        new ChangeOfBand(),
        new HighestOrLowest(),
        new MonthsRunning(),
        new ChangeOnYear(),
        new BesideOthers(),
        new Restated(),
        new TwelveMonthRange(),
    ];

    private readonly IReadOnlyList<IRelationRule> _relationRules =
    [
        new StartsAndEnds(flows, phrases),
        new StepToStep(steps),
    ];

    public Phrases Phrases { get; } = phrases;

    /// <param name="folder">The <c>definitions</c> folder.</param>
    /// <param name="flows">What the checker holds against the figures also explains them.</param>
    /// <exception cref="Indicators.DefinitionsInvalid">The phrases or steps cannot be used.</exception>
    public static StatementWriter Load(
        string folder,
        IReadOnlySet<string> indicatorKeys,
        IReadOnlyList<StockAndFlow> flows
    ) => new(Phrases.Load(folder, indicatorKeys), flows, Steps.Load(folder, indicatorKeys));

    /// <summary>All that one figure supports, in reading order; no statements when its month is not known.</summary>
    /// <param name="earlier">Assessments of earlier editions, newest edition first; restatements are found among them.</param>
    public SpokenFigure Speak(Assessment assessment, IReadOnlyList<Assessment> earlier)
    {
        var phrase = Phrases.For(assessment);
        var subject = new StatementSubject(assessment, phrase, SameFigure(assessment, earlier));
        return new SpokenFigure(
            assessment,
            phrase.AsSubject,
            assessment.Number() is null ? []
                : assessment.Withheld is { } withheld
                    // What cannot be trusted is not interpreted: neither its movement nor its distance from the target.
                    ? [new Statement(nameof(Withholding), withheld.Clause, WeightOfDoubt)]
                : [.. Rules.Select(rule => rule.Say(subject)).OfType<Statement>()]
        );
    }

    /// <summary>The figures of a section with the weightiest statements, those first; each with its weightiest clauses.</summary>
    public IReadOnlyList<SpokenFigure> MostImportant(
        IEnumerable<Assessment> section,
        IReadOnlyList<Assessment> earlier,
        int count
    ) =>
        [
            .. section
                .Select(assessment => Speak(assessment, earlier))
                .Where(figure => figure.Statements.Count > 0)
                .OrderByDescending(figure => figure.Weight)
                .ThenByDescending(figure => figure.Statements.Sum(statement => statement.Weight))
                .Take(count)
                .Select(Shortened),
        ];

    /// <summary>Whole sentences on how the figures of a section explain one another.</summary>
    public IReadOnlyList<string> Relate(IReadOnlyCollection<string> section, IReadOnlyList<Assessment> all) =>
        [.. _relationRules.SelectMany(rule => rule.Say(section, all))];

    /// <summary>The figure's row in each earlier edition; where one prints several, the one with the same title or none.</summary>
    private static IReadOnlyList<Assessment> SameFigure(Assessment assessment, IReadOnlyList<Assessment> earlier) =>
        assessment.Indicator is not { } indicator
            ? []
            :
            [
                .. earlier
                    .Where(other =>
                        other.Edition != assessment.Edition
                        && other.Audience == assessment.Audience
                        && other.Is(indicator.Key)
                    )
                    .GroupBy(other => other.Edition)
                    .Select(edition =>
                        edition.Count() == 1
                            ? edition.First()
                            : edition.FirstOrDefault(other => other.PrintedTitle == assessment.PrintedTitle)
                    )
                    .OfType<Assessment>(),
            ];

    private static SpokenFigure Shortened(SpokenFigure figure)
    {
        // Without the change on the month the sentence would have no verb.
        var kept = figure
            .Statements.OrderByDescending(statement => statement.Rule == nameof(ChangeOnMonth))
            .ThenByDescending(statement => statement.Weight)
            .Take(ClausesAtMost)
            .ToHashSet();
        return figure with { Statements = [.. figure.Statements.Where(kept.Contains)] };
    }
}
