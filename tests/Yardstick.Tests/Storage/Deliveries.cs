using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Storage;

/// <summary>Published deliveries for tests: any that can be, and small ones with given values.</summary>
internal static class Deliveries
{
    private static readonly Gen<string> Text = Gen.Elements(
        "",
        "Visits",
        "Percentage of children visited",
        "86% (265/307)",
        "it's \"quoted\", with, commas; and\na new line",
        "naïve – £5 • 🟢 ↑",
        "@name $name -- no comment"
    );

    private static readonly Gen<string?> OptionalText = Gen.OneOf(
        Gen.Constant<string?>(null),
        Text.Select(text => (string?)text)
    );

    private static readonly Gen<decimal?> Figure = Gen.OneOf(
        Gen.Constant<decimal?>(null),
        Gen.Choose(-5, 2_000_000).Select(number => (decimal?)number),
        Gen.Elements<decimal?>(86.3m, 0.0000000000000001m, 999_999_999_999.5m, 86.31921824104235m)
    );

    private static readonly Gen<CellPlace> Place =
        from file in Text
        from sheet in OptionalText
        from line in Gen.Choose(1, 50_000_000)
        from column in Gen.Choose(1, 300)
        select new CellPlace(file, sheet, line, column);

    private static readonly Gen<PublishedValue> Value =
        from month in Gen.Choose(0, 200)
        from printed in Text
        from state in Gen.Elements(Enum.GetValues<PublishedValueState>())
        from value in Figure
        from numerator in Figure
        from denominator in Figure
        from place in Place
        select new PublishedValue
        {
            Month = new Month(2017, 4).AddMonths(month),
            Printed = printed,
            State = state,
            Value = value,
            Numerator = numerator,
            Denominator = denominator,
            Place = place,
        };

    private static readonly Gen<PublishedCell> Cell =
        from role in Gen.Elements(Enum.GetValues<CellRole>())
        from header in Text
        from printed in Text
        from value in Figure
        from place in Place
        select new PublishedCell
        {
            Role = role,
            Header = header,
            Printed = printed,
            Value = value,
            Place = place,
        };

    private static readonly Gen<PublishedRow> Row =
        from place in Place
        from reference in OptionalText
        from title in Text
        from indicator in OptionalText
        from values in Value.ListOf(3)
        from cells in Cell.ListOf(2)
        select new PublishedRow
        {
            Number = 1,
            Place = place,
            Reference = reference,
            PrintedTitle = title,
            Indicator = indicator,
            Values = values,
            Cells = cells,
        };

    private static readonly Gen<PublishedTeamRow> TeamRow =
        from team in Text
        from isTotal in Gen.Elements(true, false)
        from numerator in Figure
        from denominator in Figure
        from printed in OptionalText
        from percentage in Figure
        from places in Place.ListOf(3)
        select new PublishedTeamRow
        {
            Number = 1,
            Team = team,
            IsTotal = isTotal,
            Numerator = numerator,
            Denominator = denominator,
            PrintedPercentage = printed,
            Percentage = percentage,
            NumeratorPlace = places[0],
            DenominatorPlace = places[1],
            PercentagePlace = places[2],
        };

    private static readonly Gen<PublishedTable> Table =
        from file in Text
        from sheet in OptionalText
        from title in Text
        from kind in Gen.Elements(Enum.GetValues<PublishedTableKind>().Except([PublishedTableKind.Caseloads]).ToArray())
        from texts in OptionalText.ListOf(3)
        from rows in Row.ListOf(2)
        from teams in TeamRow.ListOf(2)
        select new PublishedTable
        {
            Number = 1,
            File = file,
            Sheet = sheet,
            Title = title,
            Kind = kind,
            Audience = texts[0],
            IndicatorTitle = texts[1],
            Indicator = texts[2],
            Rows = [.. rows.Select((row, i) => row with { Number = i + 1 })],
            TeamRows = [.. teams.Select((team, i) => team with { Number = i + 1 })],
        };

    private static readonly Gen<PublishedText> Paragraph =
        from section in Text
        from text in Text
        from place in Place
        select new PublishedText
        {
            Section = section,
            Text = text,
            Place = place,
        };

    private static readonly Gen<ImportFinding> Finding =
        from severity in Gen.Elements(Enum.GetValues<FindingSeverity>())
        from rule in Text
        from value in Text
        from message in Text
        from place in Place
        select new ImportFinding
        {
            Severity = severity,
            Rule = rule,
            Value = value,
            Message = message,
            Place = place,
        };

    /// <summary>Any delivery of a few editions, so that some replace others.</summary>
    public static Gen<PublishedDelivery> Any { get; } =
        from name in Gen.Elements("June 2023", "October 2022", "it's an edition")
        from published in Gen.Choose(0, 3000)
        from audience in Text
        from rounding in Gen.Elements(Enum.GetValues<DisplayRounding>())
        from tables in Gen.Choose(0, 3).SelectMany(count => Table.ListOf(count))
        from texts in Gen.Choose(0, 2).SelectMany(count => Paragraph.ListOf(count))
        from findings in Gen.Choose(0, 2).SelectMany(count => Finding.ListOf(count))
        select new PublishedDelivery
        {
            Edition = Edition(name) with
            {
                PublishedOn = new DateOnly(2018, 1, 1).AddDays(published),
                Audience = audience,
                Rounding = rounding,
            },
            Tables = [.. tables.Select((table, i) => table with { Number = i + 1 })],
            Texts = texts,
            Findings = findings,
        };

    /// <summary>One table with one unmapped row, whose values stand from <c>visits.csv:2:2</c> on.</summary>
    public static PublishedDelivery WithValues(string edition, params decimal[] values) =>
        new()
        {
            Edition = Edition(edition),
            Tables =
            [
                new PublishedTable
                {
                    Number = 1,
                    File = "visits.csv",
                    Title = "Visits",
                    Kind = PublishedTableKind.Indicators,
                    Rows =
                    [
                        new PublishedRow
                        {
                            Number = 1,
                            Place = new CellPlace("visits.csv", null, 2, 1),
                            PrintedTitle = "Children visited",
                            Values =
                            [
                                .. values.Select(
                                    (value, i) =>
                                        new PublishedValue
                                        {
                                            Month = new Month(2023, 6).AddMonths(-i),
                                            Printed = "as printed",
                                            State = PublishedValueState.Known,
                                            Value = value,
                                            Place = new CellPlace("visits.csv", null, 2, 2 + i),
                                        }
                                ),
                            ],
                            Cells = [],
                        },
                    ],
                },
            ],
            Texts = [],
            Findings = [],
        };

    /// <summary>Level by level, because records compare their lists by reference.</summary>
    public static void AssertEqual(PublishedDelivery expected, PublishedDelivery? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected.Edition, actual.Edition);
        Assert.Equal(expected.Tables.Select(Heading), actual.Tables.Select(Heading));
        Assert.Equal(Rows(expected).Select(Heading), Rows(actual).Select(Heading));
        Assert.Equal(Rows(expected).Select(row => row.Values), Rows(actual).Select(row => row.Values));
        Assert.Equal(Rows(expected).Select(row => row.Cells), Rows(actual).Select(row => row.Cells));
        Assert.Equal(expected.Tables.Select(table => table.TeamRows), actual.Tables.Select(table => table.TeamRows));
        Assert.Equal(expected.Texts, actual.Texts);
        Assert.Equal(expected.Findings, actual.Findings);
    }

    private static PublishedEdition Edition(string name) =>
        new()
        {
            AuthorityCode = "852",
            AuthorityName = "Southampton",
            Name = name,
            PublishedOn = new DateOnly(2023, 7, 12),
            DataTo = new DateOnly(2023, 6, 30),
            Audience = "scrutiny panel",
            Rounding = DisplayRounding.Round,
        };

    private static IEnumerable<PublishedRow> Rows(PublishedDelivery delivery) =>
        delivery.Tables.SelectMany(table => table.Rows);

    private static PublishedTable Heading(PublishedTable table) => table with { Rows = [], TeamRows = [] };

    private static PublishedRow Heading(PublishedRow row) => row with { Values = [], Cells = [] };
}
