using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Assessments;

/// <summary>Writes assessments as the open table of the command line and the data addresses (contracts: assess).</summary>
public static class AssessmentsCsv
{
    private static readonly string[] Header =
    [
        "indicator",
        "printed_title",
        "period_end",
        "edition",
        "displayed",
        "previous",
        "change_on_month_pct",
        "change_on_year_pct",
        "mean_12",
        "max_12",
        "min_12",
        "target",
        "rag",
        "direction",
        "trend",
        "variation",
        "assurance",
        "sn",
        "region",
        "england",
        "audience",
        "place",
    ];

    /// <summary>UTF-8 text with a header line; one line for each assessment, in their order.</summary>
    public static void Write(TextWriter writer, IEnumerable<Assessment> assessments)
    {
        using var csv = new CsvWriter(
            writer,
            new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" },
            leaveOpen: true
        );
        WriteLine(csv, Header);
        foreach (var assessment in assessments)
        {
            WriteLine(csv, Fields(assessment));
        }
    }

    private static void WriteLine(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }

    private static IEnumerable<string> Fields(Assessment assessment)
    {
        var twelve = (assessment.TwelveMonths as Judgement<TwelveMonthFigures>.Made)?.Verdict;
        return
        [
            assessment.Indicator?.Key ?? "",
            assessment.PrintedTitle,
            assessment.Month.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            assessment.Edition,
            assessment.Displayed,
            assessment.Previous?.Displayed ?? "",
            Change(assessment.ChangeOnMonth),
            Change(assessment.ChangeOnYear),
            AsDisplayed(assessment, twelve?.Mean),
            AsDisplayed(assessment, twelve?.Maximum),
            AsDisplayed(assessment, twelve?.Minimum),
            TargetText.Write(assessment.Target, UnitOf(assessment)),
            Word(assessment.Rag, "none"),
            Word(assessment.Direction, "none"),
            Number(assessment.Trend),
            Word(assessment.Variation, "not-judged"),
            Word(assessment.Assurance, "not-judged"),
            assessment.StatisticalNeighbours?.Displayed ?? "",
            assessment.Region?.Displayed ?? "",
            assessment.England?.Displayed ?? "",
            assessment.Audience,
            assessment.Place.ToString(),
        ];
    }

    /// <summary>A change that cannot be made is <c>n/a</c>, as the papers print it.</summary>
    private static string Change(Judgement<decimal> change) =>
        change is Judgement<decimal>.Made made ? Number(made.Verdict) : "n/a";

    private static string Word<T>(Judgement<T> judgement, string notMade)
        where T : struct, Enum =>
        judgement is Judgement<T>.Made made ? Enum.GetName(made.Verdict)!.ToLowerInvariant() : notMade;

    /// <summary>Rounded once, as the edition rounds, to the decimals of the printed figure; a plain number.</summary>
    private static string AsDisplayed(Assessment assessment, decimal? value) =>
        Number(
            value is { } unrounded
                ? DisplayedFigure.Round(unrounded, DecimalsOf(assessment), assessment.Rounding)
                : null
        );

    private static int DecimalsOf(Assessment assessment) =>
        Math.Max(
            assessment.Indicator?.Decimals ?? 0,
            DisplayedFigure.Number(assessment.Displayed) is { } printed ? printed.Scale : 0
        );

    /// <summary>An unmapped row says by its sign whether its target is a percentage.</summary>
    private static IndicatorUnit UnitOf(Assessment assessment) =>
        assessment.Indicator?.Unit
        ?? (assessment.Displayed.EndsWith('%') ? IndicatorUnit.Percentage : IndicatorUnit.Count);

    private static string Number(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";
}
