using Yardstick.Core.Assessments;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Web.Pages;

/// <summary>The twelve-month figures in one sentence.</summary>
internal static class TwelveMonthsText
{
    public static string Of(Assessment figure)
    {
        if (figure.TwelveMonths is not Judgement<TwelveMonthFigures>.Made { Verdict: var year, Why: var why })
        {
            return Why.Of(figure.TwelveMonths);
        }

        var pooled = year.PooledRatio is { } ratio ? $", all twelve taken together {Text(ratio)}" : "";
        return $"Mean {Text(year.Mean)}, maximum {Text(year.Maximum)}, minimum {Text(year.Minimum)}{pooled}: {why}.";

        string Text(decimal value) =>
            FigureText.Of(decimal.Round(value, 1, MidpointRounding.AwayFromZero), figure.Unit());
    }
}
