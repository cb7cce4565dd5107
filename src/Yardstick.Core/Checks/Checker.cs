using Yardstick.Core.Checks.Rules;
using Yardstick.Core.Checks.Texts;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Checks;

/// <summary>
/// Lists every contradiction in a set of published tables and texts (derived-figures: the checker): within each edition, and between
/// the editions of one authority. Nothing is corrected; an analyst agrees or dismisses.
/// </summary>
public sealed class Checker
{
    private readonly IndicatorCatalogue _catalogue;
    private readonly IReadOnlyList<IEditionRule> _editionRules;
    private readonly RestatementRule _restatements = new();
    private readonly CopiedRunRule _copiedRuns;
    private readonly TextRule _texts;

    public Checker(IndicatorCatalogue catalogue, CheckDefinitions definitions)
    {
        var relations = definitions.Relations;
        _catalogue = catalogue;
        _editionRules =
        [
            new TwoValuesRule(),
            new RatioRule(relations.Percentages),
            new PartsRule(relations.Sums, relations.Shares, relations.Containments),
            new TeamTotalRule(),
            new StockFlowRule(relations.Flows),
            new RateRule(relations.Rates),
            new RagColourRule(),
            new DirectionRule(),
            new DateShownRule(),
            new TargetRule(),
            new OutlierRule(relations.Percentages),
            new PrintedChangeRule(),
            new TwelveMonthRule(),
        ];
        _copiedRuns = new CopiedRunRule(relations.EqualByNature);
        _texts = new TextRule(definitions.Vocabulary, _catalogue);
    }

    /// <summary>All findings, sorted by severity, rule, indicator, month and place.</summary>
    /// <param name="deliveries">Any number of editions, in any order, of one or more authorities.</param>
    public IReadOnlyList<CheckFinding> Check(IReadOnlyList<PublishedDelivery> deliveries) =>
        FindingOrder.Sorted(
            deliveries
                .GroupBy(delivery => delivery.Edition.AuthorityCode, StringComparer.Ordinal)
                .SelectMany(authority =>
                    CheckAuthority([
                        .. authority
                            .OrderBy(delivery => delivery.Edition.PublishedOn)
                            .Select(delivery => new CheckedEdition(delivery, _catalogue)),
                    ])
                )
        );

    /// <summary>
    /// What the figures of a month do not bear out in a text about some of its indicators, before it is approved. Numbers that stand nowhere in
    /// those figures are named too.
    /// </summary>
    /// <param name="indicators">Keys of the indicators that the text speaks of.</param>
    public IReadOnlyList<TextDoubt> CheckText(
        PublishedDelivery delivery,
        IReadOnlyCollection<string> indicators,
        string text
    ) => [.. _texts.Doubts(new CheckedEdition(delivery, _catalogue), indicators, text)];

    private IEnumerable<CheckFinding> CheckAuthority(IReadOnlyList<CheckedEdition> editions) =>
        editions
            .SelectMany(edition => _editionRules.SelectMany(rule => rule.Check(edition)))
            .Concat(_restatements.Check(editions))
            .Concat(
                // Measured figures cannot be copied from elsewhere: equal ones are equal by chance or by nature.
                _copiedRuns.Check([.. editions.Where(edition => edition.Edition.Measured is null)])
            )
            .Concat(_texts.Check(editions));
}
