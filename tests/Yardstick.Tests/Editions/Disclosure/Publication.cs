using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Editions.Disclosure;

/// <summary>A delivery of a few figures, written as short as it can be read.</summary>
internal sealed class Publication
{
    public static readonly Month June = new(2023, 6);

    private static readonly CellPlace Place = new("test", Sheet: null, 0, 0);
    private readonly SortedDictionary<string, SortedDictionary<Month, PublishedValue>> _rows = new(
        StringComparer.Ordinal
    );
    private readonly List<PublishedTable> _tables = [];
    private Month _month = June;

    public static DisclosureContext Context =>
        new() { FindIndicator = Measured.Product.Value.Catalogue.Find, Relations = Measured.Product.Value.Relations };

    public Publication Of(Month month)
    {
        _month = month;
        return this;
    }

    public Publication Count(string indicator, Month month, long count) =>
        Value(indicator, month, count, count, denominator: null, count.ToString("N0", Invariant));

    public Publication Counts(string indicator, Month last, params long[] counts)
    {
        foreach (var (month, count) in Month.RunEnding(last, counts.Length).Zip(counts))
        {
            Count(indicator, month, count);
        }

        return this;
    }

    public Publication Share(string indicator, Month month, long numerator, long denominator)
    {
        var share = numerator * 100m / denominator;
        return Value(
            indicator,
            month,
            share,
            numerator,
            denominator,
            DisplayedFigure.Text(share, IndicatorUnit.Percentage)
        );
    }

    public Publication Rate(string indicator, Month month, long count, long population)
    {
        var rate = count * 10_000m / population;
        return Value(indicator, month, rate, count, population, DisplayedFigure.Text(rate, IndicatorUnit.RatePer10000));
    }

    /// <summary>A mean of so many cases.</summary>
    public Publication Weeks(string indicator, Month month, decimal mean, long cases) =>
        Value(indicator, month, mean, mean * cases, cases, DisplayedFigure.Text(mean, IndicatorUnit.Weeks, 1));

    /// <summary>A team table in the order given, with the total of its rows; rows named in <paramref name="left"/> stand for others.</summary>
    public Publication Teams(
        string indicator,
        IReadOnlyList<(string Team, long Numerator, long Denominator)> teams,
        params string[] left
    )
    {
        var parts = teams.Where(team => !left.Contains(team.Team)).ToList();
        var total = (
            Team: "Total",
            Numerator: parts.Sum(team => team.Numerator),
            Denominator: parts.Sum(team => team.Denominator)
        );
        _tables.Add(
            Table(PublishedTableKind.Teams) with
            {
                Indicator = indicator,
                IndicatorTitle = indicator,
                TeamRows = [.. teams.Append(total).Select((team, at) => Row(at + 1, team, isTotal: at == teams.Count))],
            }
        );
        return Share(indicator, _month, total.Numerator, total.Denominator);
    }

    public PublishedDelivery Delivery()
    {
        var table = Table(PublishedTableKind.Indicators) with
        {
            Rows =
            [
                .. _rows.Select(
                    (row, at) =>
                        new PublishedRow
                        {
                            Number = at + 1,
                            Place = Place,
                            PrintedTitle = row.Key,
                            Indicator = row.Key,
                            Values = [.. row.Value.Values],
                            Cells = [],
                        }
                ),
            ],
        };
        return new PublishedDelivery
        {
            Edition = new PublishedEdition
            {
                AuthorityCode = "1001",
                AuthorityName = "Anytown",
                Name = $"{_month.ToWords()}, measured",
                PublishedOn = _month.LastDay.AddDays(4),
                DataTo = _month.LastDay,
                Audience = "everybody",
                Rounding = DisplayRounding.Round,
            },
            Tables = [table, .. _tables],
            Texts = [],
            Findings = [],
        };
    }

    public static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private Publication Value(
        string indicator,
        Month month,
        decimal value,
        decimal numerator,
        decimal? denominator,
        string printed
    )
    {
        if (!_rows.TryGetValue(indicator, out var row))
        {
            _rows.Add(indicator, row = []);
        }

        row[month] = new PublishedValue
        {
            Month = month,
            Printed = printed,
            State = PublishedValueState.Known,
            Value = value,
            Numerator = numerator,
            Denominator = denominator,
            Place = Place,
        };
        return this;
    }

    private static PublishedTable Table(PublishedTableKind kind) =>
        new()
        {
            Number = 1,
            File = "",
            Title = "table",
            Kind = kind,
        };

    private static PublishedTeamRow Row(
        int number,
        (string Team, long Numerator, long Denominator) team,
        bool isTotal
    ) =>
        new()
        {
            Number = number,
            Team = team.Team,
            IsTotal = isTotal,
            Numerator = team.Numerator,
            Denominator = team.Denominator,
            Percentage = DisplayedFigure.Round(team.Numerator * 100m / team.Denominator, 1),
            PrintedPercentage = DisplayedFigure.Text(
                team.Numerator * 100m / team.Denominator,
                IndicatorUnit.Percentage,
                1
            ),
            NumeratorPlace = Place,
            DenominatorPlace = Place,
            PercentagePlace = Place,
        };
}
