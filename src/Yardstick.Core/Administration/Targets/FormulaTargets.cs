using System.Globalization;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Administration.Targets;

/// <summary>Works out targets that are formulas: rate × population aged 0 to 17 ÷ 10,000, and ÷ 12 for a month.</summary>
/// <param name="national">Comparisons of an authority; null for those with the neighbours in force.</param>
public sealed class FormulaTargets(
    ReferenceData reference,
    IndicatorCatalogue catalogue,
    PopulationsOfAuthority populations,
    Func<string, NationalLookup>? national = null
)
{
    private const int RateOf = 10_000;
    private const int MonthsOfYear = 12;

    /// <summary>Printed in the place of a target that cannot be worked out; it judges nothing.</summary>
    private const string Open = "TBC";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] Operators = [">=", "<=", "<", ">"];

    /// <summary>What a formula comes to on a day, rounded to a whole number, with its inputs in words.</summary>
    /// <returns>The target with text and inputs; <c>TBC</c> and why when an input is not known.</returns>
    public SetTarget Work(SetTarget target, DateOnly day)
    {
        var formula = target.Formula!;
        var (rate, rateWords) = RateOn(target.AuthorityCode, formula, day);
        var population = populations.InForce(target.AuthorityCode, day);
        if (rate is not { } known || population is not { } people)
        {
            return target with
            {
                Text = Open,
                Inputs = rate is null
                    ? rateWords
                    : string.Create(English, $"no population aged 0 to 17 is known for {day:d MMMM yyyy}"),
            };
        }

        var exact = known * people.Children / RateOf / (formula.IsMonthly ? MonthsOfYear : 1);
        var whole = Math.Round(exact, MidpointRounding.AwayFromZero);
        return target with
        {
            Text = string.Create(CultureInfo.InvariantCulture, $"{target.Text}{whole:0}"),
            Inputs = string.Create(
                English,
                $"rate of {known:#,0.##} per 10,000 ({rateWords}) × {people.Children:N0} children ({people.Source}) ÷ 10,000{(formula.IsMonthly ? " ÷ 12" : "")} = {exact:#,0.##}, rounded to {whole:N0}"
            ),
        };
    }

    /// <returns>The operator, which is the text of a formula.</returns>
    /// <exception cref="AdministrationRefused">The formula cannot be a target of the indicator.</exception>
    internal string Checked(TargetFormula formula, string text, Indicator indicator)
    {
        if (indicator.Unit is not IndicatorUnit.Count)
        {
            throw new AdministrationRefused(
                "A formula gives a count of children, and this indicator is none: write a number."
            );
        }

        if (formula is { RateFrom: RateSource.Stated, Rate: not (> 0 and < RateOf) })
        {
            throw new AdministrationRefused("Write the rate per 10,000 children, as 639.");
        }

        if (
            formula.RateFrom is not RateSource.Stated
            && catalogue.Find(formula.RateIndicator ?? "")
                is not { NationalMeasure: not null, Unit: IndicatorUnit.RatePer10000 }
        )
        {
            throw new AdministrationRefused(
                "Choose an indicator that has national figures, from which the rate is taken."
            );
        }

        return Operators.Contains(text.Trim())
            ? text.Trim()
            : throw new AdministrationRefused(
                $"Choose which side of the number is good: {string.Join(", ", Operators)}."
            );
    }

    private (decimal? Rate, string Words) RateOn(string authority, TargetFormula formula, DateOnly day)
    {
        if (formula.RateFrom is RateSource.Stated)
        {
            return (formula.Rate, "as stated");
        }

        if (
            catalogue.Find(formula.RateIndicator ?? "") is not { } indicator
            || (national ?? reference.NationalStatistics.For)(authority)(indicator, day) is not { } comparison
        )
        {
            return (null, "no national figure is known for the rate");
        }

        var (rate, of) = formula.RateFrom switch
        {
            RateSource.Neighbours => (
                comparison.NeighbourMean,
                $"mean of {comparison.NeighboursKnown} statistical neighbours, {comparison.NeighbourModel} model"
            ),
            RateSource.Region => (comparison.Region, comparison.RegionName),
            _ => (comparison.England, "England"),
        };
        return rate is null
            ? (null, $"no rate is known ({of}, {comparison.PeriodInWords})")
            : (rate, $"{of}, {comparison.PeriodInWords}");
    }
}
