using System.Data.Common;
using System.Globalization;
using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Observations.Quality;

/// <summary>
/// Tests the data-quality rules that look at figures (91 to 98) after measuring: whether stock and flow, parts and whole, teams and authority
/// fit, and whether a figure can be and was to be expected. Nothing is stored.
/// </summary>
public sealed class FigureRules(
    Database database,
    IndicatorCatalogue catalogue,
    CaseDataViews views,
    IReadOnlyList<Rule> rules,
    IReadOnlyList<DateOnly> bankHolidays,
    Populations populations
)
{
    private const string Table = "observations";
    private const string Folder = "Observations/Quality/";

    private readonly IReadOnlyList<Rule> _rules =
    [
        .. rules.Where(rule => rule.Runs == RuleMoment.Measuring && rule.Sql is not null),
    ];

    /// <summary>Findings in the columns of an extract's findings: the record is the indicator with its month, the team the area.</summary>
    /// <param name="observations">Of the extract's authority, a run of months; flows are tested where both months are there.</param>
    public IReadOnlyList<ExtractFinding> Check(MeasuredExtract extract, IReadOnlyList<Observation> observations)
    {
        using var connection = database.OpenConnection();
        using var transaction = connection.BeginTransaction();
        var found = Run(transaction, observations, InForce(extract, observations));
        transaction.Rollback();
        return [.. found.Select(finding => Finding(extract, finding))];
    }

    /// <summary>Tests the figures of any authorities on the connection of a transaction that nothing of it outlives.</summary>
    public IReadOnlyList<FigureFinding> Run(
        DbTransaction transaction,
        IReadOnlyList<Observation> observations,
        IReadOnlyList<PopulationInForce> inForce
    )
    {
        var connection = transaction.Connection!;
        using var session = MeasuringSession.On(
            connection,
            observations
                .Select(row => row.AuthorityCode)
                .Concat(inForce.Select(row => row.AuthorityCode))
                .Distinct(StringComparer.Ordinal),
            observations.Select(row => row.PeriodEnd).Concat(inForce.Select(row => row.PeriodEnd)).Distinct(),
            bankHolidays
        );
        connection.Execute(SqlFile.Text(Folder + "figure_session.sql"));
        Fill(transaction, observations, inForce);
        var measured = observations.Select(row => row.Indicator).ToHashSet(StringComparer.Ordinal);
        var testable = _rules.Where(rule => rule.Figures.Count == 0 || rule.Figures.Any(measured.Contains)).ToList();
        session.Build(views.NeededBy(testable.Select(rule => rule.Sql!)));
        return
        [
            .. testable.SelectMany(rule =>
                connection
                    .Query<FigureFinding>(FigureSql.Findings(rule.Sql!))
                    .Select(finding => finding with { Rule = rule.Number })
            ),
        ];
    }

    private void Fill(
        DbTransaction transaction,
        IReadOnlyList<Observation> observations,
        IReadOnlyList<PopulationInForce> inForce
    )
    {
        database.Append(
            transaction,
            "observation",
            [
                "authority_code",
                "indicator",
                "unit",
                "time_basis",
                "period_end",
                "area_level",
                "area_id",
                "numerator",
                "denominator",
                "value",
                "status",
            ],
            observations.Select(IReadOnlyList<object?> (row) => Values(row))
        );
        database.Append(
            transaction,
            "population_in_force",
            ["authority_code", "period_end", "reference_date", "newer_date", "source"],
            inForce.Select(
                IReadOnlyList<object?> (row) =>
                    [row.AuthorityCode, row.PeriodEnd, row.ReferenceDate, row.NewerDate, row.Source]
            )
        );
    }

    private object?[] Values(Observation row)
    {
        var indicator = catalogue.Find(row.Indicator);
        return
        [
            row.AuthorityCode,
            row.Indicator,
            indicator?.Unit.ToWords() ?? "",
            indicator?.TimeBasis.ToWords() ?? "",
            row.PeriodEnd,
            row.AreaLevel,
            row.AreaId,
            Rounded(row.Numerator, 4),
            Rounded(row.Denominator, 4),
            Rounded(row.Value, 6),
            ObservationStatusWord.Of(row.Status),
        ];
    }

    private static decimal? Rounded(decimal? number, int places) =>
        number is { } known ? decimal.Round(known, places, MidpointRounding.AwayFromZero) : null;

    private List<PopulationInForce> InForce(MeasuredExtract extract, IReadOnlyList<Observation> observations)
    {
        var own = Delivered(extract);
        return
        [
            .. observations
                .Select(row => row.PeriodEnd)
                .Distinct()
                .Order()
                .Select(day =>
                {
                    var published = populations.InForce(extract.AuthorityCode, day);
                    DateOnly? midYear = published is null ? null : new DateOnly(published.MidYear, 6, 30);
                    var delivered = own.LastOrDefault(row => row.ValidFrom <= day);
                    return delivered == default
                        ? new PopulationInForce(extract.AuthorityCode, day, midYear, null, published?.Source)
                        : new PopulationInForce(
                            extract.AuthorityCode,
                            day,
                            delivered.ValidFrom,
                            midYear > delivered.ValidFrom ? midYear : null,
                            delivered.Source
                        );
                }),
        ];
    }

    private List<(DateOnly ValidFrom, string? Source)> Delivered(MeasuredExtract extract)
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection.Query<(DateOnly, string?)>(
                SqlFile.Text(Folder + "extract_population_source_list.sql"),
                new { extract.AuthorityCode }
            ),
        ];
    }

    private ExtractFinding Finding(MeasuredExtract extract, FigureFinding finding)
    {
        var rule = _rules.First(each => each.Number == finding.Rule);
        return new ExtractFinding
        {
            Severity = rule.Severity,
            Rule = rule.Code,
            Table = Table,
            File = Table + ".csv",
            Value = finding.Value,
            RecordId = string.Create(
                CultureInfo.InvariantCulture,
                $"{finding.Indicator} {finding.PeriodEnd:yyyy-MM-dd}"
            ),
            TeamId = finding.AreaId,
            FirstSeen = extract.ExtractDate,
            Status = FindingState.New,
            Message = $"{finding.Found}: {rule.Remedy}.",
        };
    }
}
