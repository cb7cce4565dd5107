using System.Globalization;
using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Forecasts;
using Yardstick.Core.Reports.Forecasts;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Web.Pages.Indicators;

/// <summary>What a person typed to try, read from the address, and what is wrong with it.</summary>
public sealed class WhatIfForm
{
    /// <summary>More than any council counts in a year.</summary>
    private const decimal Largest = 10_000_000;

    private readonly List<(string Field, string Message)> _errors = [];

    public string? Rate { get; init; }

    public string? Cases { get; init; }

    public string? Goal { get; init; }

    /// <summary><c>at-least</c> or <c>at-most</c>.</summary>
    public string? GoalIs { get; init; }

    /// <summary>Field and sentence, in the order of the form.</summary>
    public IReadOnlyList<(string Field, string Message)> Errors => _errors;

    public bool IsTried => Rate is not null || Cases is not null || Goal is not null;

    public static WhatIfForm Of(IQueryCollection query) =>
        new()
        {
            Rate = Text(query, "rate"),
            Cases = Text(query, "cases"),
            Goal = Text(query, "goal"),
            GoalIs = Text(query, "goal-is"),
        };

    public string? ErrorOf(string field) => _errors.FirstOrDefault(error => error.Field == field).Message;

    public WhatIf Read(YearKind kind)
    {
        var isShare = kind == YearKind.Percentage;
        var rate = Number(
            "rate",
            Rate,
            isShare ? "The percentage from now on" : "The number a month",
            isShare ? 100 : Largest
        );
        var cases = isShare ? Number("cases", Cases, "The cases expected a month", Largest) : null;
        var goal = Number("goal", Goal, "The target of the year", isShare ? 100 : Largest);
        return new WhatIf(
            rate,
            cases is null ? null : decimal.Round(cases.Value),
            goal is { } value
                ? new Target.Bound(GoalIs == "at-least" ? TargetOperator.AtLeast : TargetOperator.AtMost, value)
                : null
        );
    }

    private decimal? Number(string field, string? text, string name, decimal largest)
    {
        if (text is null)
        {
            return null;
        }

        if (
            decimal.TryParse(text.TrimEnd('%', ' '), NumberStyles.Number, FigureText.English, out var number)
            && number >= 0
            && number <= largest
        )
        {
            return number;
        }

        _errors.Add(
            (
                field,
                $"{name} must be a number from 0 to {FigureText.Of(largest, unit: null)}, like {(largest == 100 ? "95" : "1,500")}"
            )
        );
        return null;
    }

    private static string? Text(IQueryCollection query, string field) =>
        query[field].FirstOrDefault()?.Trim() is { Length: > 0 and <= 30 } text ? text : null;
}
