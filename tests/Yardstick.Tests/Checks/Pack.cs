using System.Globalization;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Checks;

/// <summary>
/// Builds a published delivery as a reader would write it down: <c>new Pack("2023-06").Table("Care").Row("cla_n", "505 517 518")</c>.
/// The last value is the reported month's; <c>-</c> is not available, <c>86%=265/307</c> prints its counts.
/// </summary>
internal sealed class Pack(string month, string name = "the pack", string authority = "852")
{
    private readonly List<PublishedTable> _tables = [];
    private readonly List<PublishedText> _texts = [];

    public Month Month { get; } = Month.Parse(month);

    public DisplayRounding Rounding { get; init; } = DisplayRounding.Round;

    public Pack Table(string title, string? audience = null)
    {
        _tables.Add(
            new PublishedTable
            {
                Number = _tables.Count + 1,
                File = $"{title}.csv",
                Title = title,
                Kind = PublishedTableKind.Indicators,
                Audience = audience,
            }
        );
        return this;
    }

    /// <param name="indicator">A key of the catalogue; a printed title that is not mapped when it holds a space.</param>
    public Pack Row(string indicator, string values, params (CellRole Role, string Printed)[] cells)
    {
        var table = _tables[^1];
        var line = table.Rows.Count + 2;
        var printed = values.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var row = new PublishedRow
        {
            Number = line - 1,
            Place = new CellPlace(table.File, null, line, 1),
            PrintedTitle = indicator,
            Indicator = indicator.Contains(' ', StringComparison.Ordinal) ? null : indicator,
            Values =
            [
                .. printed.Select(
                    (value, i) =>
                        Value(
                            value,
                            Month.AddMonths(i - printed.Length + 1),
                            new CellPlace(table.File, null, line, i + 2)
                        )
                ),
            ],
            Cells =
            [
                .. cells.Select(
                    (cell, i) =>
                        new PublishedCell
                        {
                            Role = cell.Role,
                            Header = cell.Role.ToString(),
                            Printed = cell.Printed,
                            Value = Meant(cell.Printed),
                            Place = new CellPlace(table.File, null, line, printed.Length + 2 + i),
                        }
                ),
            ],
        };
        _tables[^1] = table with { Rows = [.. table.Rows, row] };
        return this;
    }

    /// <summary>A team table; the last row is its total. Each row: team, denominator, numerator, printed percentage.</summary>
    public Pack Teams(
        string indicator,
        params (string Team, decimal? Denominator, decimal? Numerator, string Percentage)[] teams
    )
    {
        Table("Teams");
        var table = _tables[^1];
        _tables[^1] = table with
        {
            Kind = PublishedTableKind.Teams,
            Indicator = indicator,
            TeamRows =
            [
                .. teams.Select(
                    (team, i) =>
                        new PublishedTeamRow
                        {
                            Number = i + 1,
                            Team = team.Team,
                            IsTotal = i == teams.Length - 1,
                            Denominator = team.Denominator,
                            Numerator = team.Numerator,
                            PrintedPercentage = team.Percentage,
                            Percentage = Number(team.Percentage),
                            DenominatorPlace = new CellPlace(table.File, null, i + 2, 2),
                            NumeratorPlace = new CellPlace(table.File, null, i + 2, 3),
                            PercentagePlace = new CellPlace(table.File, null, i + 2, 4),
                        }
                ),
            ],
        };
        return this;
    }

    public Pack Text(string section, string text)
    {
        _texts.Add(
            new PublishedText
            {
                Section = section,
                Text = text,
                Place = new CellPlace("analysis.md", null, _texts.Count + 1, 1),
            }
        );
        return this;
    }

    public PublishedDelivery Build() =>
        new()
        {
            Edition = new PublishedEdition
            {
                AuthorityCode = authority,
                AuthorityName = "Anytown",
                Name = name,
                PublishedOn = Month.LastDay.AddDays(20),
                DataTo = Month.LastDay,
                Audience = "scrutiny panel",
                Rounding = Rounding,
            },
            Tables = _tables,
            Texts = _texts,
            Findings = [],
        };

    private static PublishedValue Value(string printed, Month month, CellPlace place)
    {
        var parts = printed.Split('=', '/');
        return new PublishedValue
        {
            Month = month,
            Printed = parts[0],
            State = Number(parts[0]) is null ? PublishedValueState.NotAvailable : PublishedValueState.Known,
            Value = Number(parts[0]),
            Numerator = parts.Length == 3 ? Number(parts[1]) : null,
            Denominator = parts.Length == 3 ? Number(parts[2]) : null,
            Place = place,
        };
    }

    private static decimal? Meant(string printed) =>
        printed switch
        {
            "↑" or "green" => 1,
            "→" or "amber" => 0,
            "↓" or "red" => -1,
            _ => Number(printed),
        };

    private static decimal? Number(string printed) =>
        decimal.TryParse(printed.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
