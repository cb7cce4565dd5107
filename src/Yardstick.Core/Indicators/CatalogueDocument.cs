using System.Globalization;
using System.Text;

namespace Yardstick.Core.Indicators;

/// <summary>The catalogue as a document for people, <c>docs/indicator-catalogue.md</c>: made from the definitions, never written by hand.</summary>
public static class CatalogueDocument
{
    /// <summary>Markdown with line feeds; the same catalogue always gives the same text.</summary>
    public static string Write(IndicatorCatalogue catalogue)
    {
        var text = new StringBuilder();
        text.Append("# Indicator catalogue\n\n")
            .Append("Made from `definitions/` by `definitions catalogue`; a test fails when it is out of date. ")
            .Append(
                CultureInfo.InvariantCulture,
                $"{catalogue.All.Count} indicators in {catalogue.Sections.Count} sections.\n\n"
            )
            .Append("| section | indicators |\n|---|---|\n");
        foreach (var section in catalogue.Sections)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| [{section.Name}](#{section.Folder}) | {section.Indicators.Count} |\n"
            );
        }

        foreach (var section in catalogue.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n<a id=\"{section.Folder}\"></a>\n\n## {section.Name}\n");
            foreach (var indicator in section.Indicators)
            {
                Write(text, catalogue.FindEntry(indicator.Key)!);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, CatalogueEntry entry)
    {
        var indicator = entry.Indicator;
        text.Append(CultureInfo.InvariantCulture, $"\n### {indicator.Title}\n\n`{indicator.Key}` · ")
            .Append(CultureInfo.InvariantCulture, $"{indicator.Unit.ToWords()} · {indicator.TimeBasis.ToWords()} · ")
            .Append(CultureInfo.InvariantCulture, $"{indicator.Polarity.ToWords()} · version {entry.Version.Number} ")
            .Append(CultureInfo.InvariantCulture, $"from {entry.Version.ValidFrom:yyyy-MM-dd}\n\n")
            .Append(CultureInfo.InvariantCulture, $"{OneLine(indicator.Definition)}\n\n");
        Line(text, "Numerator", indicator.Numerator);
        Line(text, "Denominator", indicator.Denominator);
        Line(text, "Why it is watched", indicator.Outcome);
        Line(text, "Source", indicator.Source);
        Line(text, "Calculated", Calculation(indicator.Calculation));
        Line(text, "Supplied by hand", indicator.SuppliedBy);
        Line(text, "National measure", NationalMeasure(indicator.NationalMeasure));
        Line(text, "Tolerance", Tolerance(indicator.Tolerance));
        Line(text, "Printed as", string.Join("; ", indicator.Aliases.Select(alias => $"“{alias}”")));
    }

    private static void Line(StringBuilder text, string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {label}: {OneLine(value)}\n");
        }
    }

    private static string Calculation(IndicatorCalculation calculation) =>
        calculation switch
        {
            IndicatorCalculation.Sql sql => $"from case data by `{sql.File}`",
            IndicatorCalculation.Derived derived =>
                $"{derived.Rule} of {string.Join(" and ", derived.Inputs.Select(key => $"`{key}`"))}",
            IndicatorCalculation.NotAvailable not => $"not available: {not.Reason}",
            _ => throw new ArgumentOutOfRangeException(
                nameof(calculation),
                calculation,
                "An unknown way to calculate."
            ),
        };

    private static string? NationalMeasure(NationalMeasure? measure) =>
        measure?.Scale switch
        {
            null => null,
            BenchmarkScale.AnnualDividedByTwelve => $"`{measure.Measure}`, a twelfth of the yearly value",
            _ => $"`{measure.Measure}`",
        };

    private static string? Tolerance(RagTolerance? tolerance) =>
        tolerance?.Type switch
        {
            null => null,
            ToleranceType.Relative => string.Create(
                CultureInfo.InvariantCulture,
                $"amber when missed by up to {tolerance.Value}% of the target"
            ),
            ToleranceType.Points => string.Create(
                CultureInfo.InvariantCulture,
                $"amber when missed by up to {tolerance.Value} percentage points"
            ),
            _ => string.Create(CultureInfo.InvariantCulture, $"amber when missed by up to {tolerance.Value}"),
        };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
