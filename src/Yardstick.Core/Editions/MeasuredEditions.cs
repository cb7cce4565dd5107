using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions;

/// <summary>
/// A measured month as an edition, so that everything that judges, checks and arranges published figures does the same with figures from case
/// records: a table for each section, a row for each indicator with its months, and a table of teams for each percentage. Pure.
/// </summary>
/// <param name="sections">The sections of the report, in order; what they do not name follows by the sections of the catalogue.</param>
public sealed class MeasuredEditions(IndicatorCatalogue catalogue, IReadOnlyList<EditionSection> sections)
{
    /// <summary>For whom the figures are: teams and small numbers are shown as they are.</summary>
    public const string Audience = "analysts and managers of the council";

    /// <summary>Months of a scorecard: those among them that are not frozen are said to be missing.</summary>
    private const int ScorecardMonths = 13;

    /// <summary>The name of the edition of a month, unique within an authority.</summary>
    public static string NameOf(Month month) => $"{month.ToWords()}, measured";

    public PublishedDelivery Of(MeasuredMonth measured)
    {
        var byIndicator = measured.Authority.ToLookup(row => row.Indicator, StringComparer.Ordinal);
        var teams = measured.Teams.ToLookup(row => row.Indicator, StringComparer.Ordinal);
        var months = Months(measured);
        var rows = new MeasuredRows(measured, months);
        List<PublishedTable> tables = [];
        Dictionary<string, string> notMeasured = new(StringComparer.Ordinal);
        foreach (var section in AllSections())
        {
            List<PublishedRow> printed = [];
            foreach (var indicator in section.Indicators.Select(catalogue.Find).OfType<Indicator>())
            {
                if (WhyNot(indicator.Key) is { } reason)
                {
                    notMeasured.TryAdd(indicator.Key, reason);
                }
                else
                {
                    printed.Add(rows.Of(indicator, printed.Count + 1, [.. byIndicator[indicator.Key]]));
                }
            }

            if (printed.Count > 0)
            {
                tables.Add(
                    Table(tables.Count + 1, section.Title, PublishedTableKind.Indicators) with
                    {
                        Rows = printed,
                    }
                );
            }
        }

        foreach (
            var indicator in catalogue.All.Where(each =>
                each.Unit == IndicatorUnit.Percentage && !measured.NotReported.ContainsKey(each.Key)
            )
        )
        {
            if (
                MeasuredTeams.Rows(indicator, measured, [.. byIndicator[indicator.Key]], [.. teams[indicator.Key]]) is
                { } of
            )
            {
                tables.Add(
                    Table(tables.Count + 1, indicator.Title, PublishedTableKind.Teams) with
                    {
                        IndicatorTitle = indicator.Title,
                        Indicator = indicator.Key,
                        TeamRows = of,
                    }
                );
            }
        }

        return new PublishedDelivery
        {
            Edition = EditionOf(measured),
            Tables = tables,
            Texts = [],
            Findings = [],
            NotMeasured = notMeasured,
        };

        string? WhyNot(string key) =>
            measured.NotReported.GetValueOrDefault(key) ?? MeasuredRows.WhyNever([.. byIndicator[key]]);
    }

    /// <summary>The edition without its figures.</summary>
    public static PublishedEdition EditionOf(MeasuredMonth measured) =>
        new()
        {
            AuthorityCode = measured.AuthorityCode,
            AuthorityName = measured.AuthorityName,
            Name = NameOf(measured.Month),
            PublishedOn = measured.From.FrozenOn,
            DataTo = measured.Month.LastDay,
            Audience = Audience,
            Rounding = DisplayRounding.Round,
            Measured = measured.From,
        };

    private IEnumerable<EditionSection> AllSections()
    {
        var named = sections.SelectMany(section => section.Indicators).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. sections,
            .. catalogue.Sections.Select(section => new EditionSection(
                section.Name,
                [.. section.Indicators.Select(indicator => indicator.Key).Where(key => !named.Contains(key))]
            )),
        ];
    }

    /// <summary>From the first frozen month, or the first of the scorecard where that is earlier, to the one reported.</summary>
    private static IReadOnlyList<Month> Months(MeasuredMonth measured)
    {
        var first =
            measured.Authority.Count == 0 ? measured.Month : measured.Authority.Min(row => Month.Of(row.PeriodEnd));
        return Month.RunEnding(measured.Month, Math.Max(measured.Month.MonthsSince(first) + 1, ScorecardMonths));
    }

    private static PublishedTable Table(int number, string title, PublishedTableKind kind) =>
        new()
        {
            Number = number,
            File = "",
            Title = title,
            Kind = kind,
        };
}
