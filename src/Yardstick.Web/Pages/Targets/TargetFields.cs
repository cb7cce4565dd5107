using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Yardstick.Core.Administration.Targets;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;

namespace Yardstick.Web.Pages.Targets;

/// <summary>The fields of the form that sets a target.</summary>
public sealed class TargetFields
{
    /// <summary><c>number</c> or <c>formula</c>.</summary>
    public string? Kind { get; set; } = "number";

    public string? Text { get; set; }

    public string? Operator { get; set; } = "<=";

    public RateSource RateFrom { get; set; }

    public string? Rate { get; set; }

    public string? RateIndicator { get; set; }

    public bool Monthly { get; set; }

    public TargetAudience Audience { get; set; }

    /// <summary>Empty for the indicator's own.</summary>
    public string? ToleranceType { get; set; }

    public string? ToleranceValue { get; set; }

    public string? Source { get; set; }

    public DateOnly? From { get; set; }

    /// <summary>The last day.</summary>
    public DateOnly? Until { get; set; }

    /// <returns>Null, with the reasons noted, when the fields do not say a target.</returns>
    public TargetToSet? Read(string authority, string indicator, ModelStateDictionary problems)
    {
        var tolerance = Tolerance(problems);
        var rate = Number(Kind == "formula" && RateFrom is RateSource.Stated ? Rate : null, nameof(Rate), problems);
        if (From is null)
        {
            problems.AddModelError(nameof(From), "Choose the first day of the target.");
        }

        return problems.IsValid
            ? new TargetToSet
            {
                AuthorityCode = authority,
                Indicator = indicator,
                Text = (Kind == "formula" ? Operator : Text) ?? "",
                Formula =
                    Kind == "formula"
                        ? new TargetFormula
                        {
                            RateFrom = RateFrom,
                            Rate = rate,
                            RateIndicator = RateFrom is RateSource.Stated ? null : RateIndicator,
                            IsMonthly = Monthly,
                        }
                        : null,
                Audience = Audience,
                Tolerance = tolerance,
                Source = Source ?? "",
                From = From!.Value,
                Until = Until,
            }
            : null;
    }

    private RagTolerance? Tolerance(ModelStateDictionary problems) =>
        Enum.TryParse<ToleranceType>(ToleranceType, out var type)
            ? Number(ToleranceValue ?? "", nameof(ToleranceValue), problems) is { } value
                ? new RagTolerance(type, value)
                : null
            : null;

    private static decimal? Number(string? text, string field, ModelStateDictionary problems)
    {
        if (text is null)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.GetCultureInfo("en-GB"), out var number))
        {
            return number;
        }

        problems.AddModelError(field, "Write it as a number, like 6 or 0.5.");
        return null;
    }
}
