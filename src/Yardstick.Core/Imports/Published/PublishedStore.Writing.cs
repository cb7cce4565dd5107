using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Yardstick.Core.Extracts;

namespace Yardstick.Core.Imports.Published;

/// <summary>A delivery as rows of the tables in <c>0001_published.sql</c>.</summary>
public sealed partial class PublishedStore
{
    /// <summary>The first figure that the columns cannot hold.</summary>
    private const decimal LargestFigure = 1_000_000_000_000m;
    private static readonly string[] Key = ["authority_code", "edition"];
    private static readonly string[] Place = ["place_file", "place_sheet", "place_line", "place_column"];

    private static IEnumerable<(string Table, string[] Columns, IEnumerable<object?[]> Rows)> Records(
        PublishedDelivery delivery
    )
    {
        object?[] key = [delivery.Edition.AuthorityCode, delivery.Edition.Name];
        (string, string[], IEnumerable<object?[]>) Of(string table, string[] columns, IEnumerable<object?[]> rows) =>
            (table, [.. Key, .. columns], rows.Select(row => (object?[])[.. key, .. row]));

        yield return Of("published_edition", EditionColumns, [EditionRow(delivery.Edition)]);
        yield return Of("published_table", TableColumns, delivery.Tables.Select(TableRow));
        yield return Of("published_row", [.. RowColumns, .. Place], delivery.Tables.SelectMany(IndicatorRows));
        yield return Of("published_value", [.. ValueColumns, .. Place], delivery.Tables.SelectMany(ValueRows));
        yield return Of("published_cell", [.. CellColumns, .. Place], delivery.Tables.SelectMany(CellRows));
        yield return Of("published_team_row", TeamColumns, delivery.Tables.SelectMany(TeamRows));
        yield return Of("published_text", ["text_number", "section", "text", .. Place], delivery.Texts.Select(TextRow));
        yield return Of("published_finding", [.. FindingColumns, .. Place], delivery.Findings.Select(FindingRow));
    }

    private static string[] EditionColumns => ["authority_name", "published_on", "data_to", "audience", "rounding"];

    private static object?[] EditionRow(PublishedEdition edition) =>
        [edition.AuthorityName, edition.PublishedOn, edition.DataTo, edition.Audience, edition.Rounding.ToString()];

    private static string[] TableColumns =>
        ["table_number", "file", "sheet", "title", "kind", "audience", "indicator_title", "indicator"];

    private static object?[] TableRow(PublishedTable table) =>
        [
            table.Number,
            table.File,
            table.Sheet,
            table.Title,
            table.Kind.ToString(),
            table.Audience,
            table.IndicatorTitle,
            table.Indicator,
        ];

    private static string[] RowColumns => ["table_number", "row_number", "reference", "printed_title", "indicator"];

    private static IEnumerable<object?[]> IndicatorRows(PublishedTable table) =>
        Kept(table)
            .Select(row =>
                (object?[])
                    [table.Number, row.Number, row.Reference, row.PrintedTitle, row.Indicator, .. Cells(row.Place)]
            );

    private static string[] ValueColumns =>
        [
            "table_number",
            "row_number",
            "value_number",
            "period_end",
            "printed",
            "state",
            "value",
            "numerator",
            "denominator",
        ];

    private static IEnumerable<object?[]> ValueRows(PublishedTable table) =>
        from row in Kept(table)
        from entry in row.Values.Index()
        let value = entry.Item
        select (object?[])
            [
                table.Number,
                row.Number,
                entry.Index + 1,
                value.Month.LastDay,
                value.Printed,
                value.State.ToString(),
                value.Value,
                value.Numerator,
                value.Denominator,
                .. Cells(value.Place),
            ];

    private static string[] CellColumns =>
        ["table_number", "row_number", "cell_number", "role", "header", "printed", "value"];

    private static IEnumerable<object?[]> CellRows(PublishedTable table) =>
        from row in Kept(table)
        from entry in row.Cells.Index()
        let cell = entry.Item
        select (object?[])
            [
                table.Number,
                row.Number,
                entry.Index + 1,
                cell.Role.ToString(),
                cell.Header,
                cell.Printed,
                cell.Value,
                .. Cells(cell.Place),
            ];

    private static string[] TeamColumns =>
        [
            "table_number",
            "row_number",
            "team",
            "is_total",
            "numerator",
            "denominator",
            "printed_percentage",
            "percentage",
            .. from cell in (string[])["numerator", "denominator", "percentage"]
            from part in (string[])["file", "sheet", "line", "column"]
            select $"{cell}_{part}",
        ];

    private static IEnumerable<object?[]> TeamRows(PublishedTable table) =>
        table.Kind is PublishedTableKind.Caseloads
            ? []
            : table.TeamRows.Select(row =>
                (object?[])
                    [
                        table.Number,
                        row.Number,
                        row.Team,
                        row.IsTotal,
                        row.Numerator,
                        row.Denominator,
                        row.PrintedPercentage,
                        row.Percentage,
                        .. Cells(row.NumeratorPlace),
                        .. Cells(row.DenominatorPlace),
                        .. Cells(row.PercentagePlace),
                    ]
            );

    private static object?[] TextRow(PublishedText text, int index) =>
        [index + 1, text.Section, text.Text, .. Cells(text.Place)];

    private static string[] FindingColumns => ["finding_number", "severity", "rule", "value", "message"];

    private static object?[] FindingRow(ImportFinding finding, int index) =>
        [index + 1, finding.Severity.ToString(), finding.Rule, finding.Value, finding.Message, .. Cells(finding.Place)];

    private static IReadOnlyList<PublishedRow> Kept(PublishedTable table) =>
        table.Kind is PublishedTableKind.Caseloads ? [] : table.Rows;

    private static object?[] Cells(CellPlace place) => [place.File, place.Sheet, place.Line, place.Column];

    private static IEnumerable<string> Texts(PublishedDelivery delivery) =>
        Records(delivery).SelectMany(record => record.Rows).SelectMany(row => row).OfType<string>();

    /// <summary>Every figure with its place, to be looked at before anything is written.</summary>
    private static IEnumerable<(decimal Figure, CellPlace Place)> Figures(PublishedDelivery delivery) =>
        from table in delivery.Tables
        from entry in table.Rows.SelectMany(Figures).Concat(table.TeamRows.SelectMany(Figures))
        where entry.Figure is not null
        select (entry.Figure ?? 0, entry.Place);

    private static IEnumerable<(decimal? Figure, CellPlace Place)> Figures(PublishedRow row) =>
        row
            .Values.SelectMany(value =>
                ((decimal?[])[value.Value, value.Numerator, value.Denominator]).Select(figure => (figure, value.Place))
            )
            .Concat(row.Cells.Select(cell => (cell.Value, cell.Place)));

    private static IEnumerable<(decimal? Figure, CellPlace Place)> Figures(PublishedTeamRow row) =>
        [
            (row.Numerator, row.NumeratorPlace),
            (row.Denominator, row.DenominatorPlace),
            (row.Percentage, row.PercentagePlace),
        ];

    /// <summary>Over everything that is kept, each value ended by a sign that no printed text holds.</summary>
    private static string ContentHash(PublishedDelivery delivery)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var value in Records(delivery).SelectMany(record => record.Rows).SelectMany(row => row))
        {
            var text = value is null ? "\u0001" : Convert.ToString(value, CultureInfo.InvariantCulture);
            hash.AppendData(Encoding.UTF8.GetBytes(text + "\u0000"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
