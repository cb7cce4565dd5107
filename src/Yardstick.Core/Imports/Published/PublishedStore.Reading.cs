using Dapper;

namespace Yardstick.Core.Imports.Published;

/// <summary>Puts a delivery together from the results of <c>published_delivery_read.sql</c>, in its order.</summary>
public sealed partial class PublishedStore
{
    private static PublishedDelivery? ReadDelivery(SqlMapper.GridReader results)
    {
        if (results.ReadSingleOrDefault<EditionRecord>() is not { } edition)
        {
            return null;
        }

        var tables = results.Read<TableRecord>().ToList();
        var rows = results.Read<RowRecord>().ToLookup(row => row.TableNumber);
        var values = results.Read<ValueRecord>().ToLookup(value => (value.TableNumber, value.RowNumber));
        var cells = results.Read<CellRecord>().ToLookup(cell => (cell.TableNumber, cell.RowNumber));
        var teams = results.Read<TeamRecord>().ToLookup(team => team.TableNumber);
        PublishedRow RowOf(RowRecord row) =>
            row.ToRow(
                [.. values[(row.TableNumber, row.RowNumber)].Select(value => value.ToValue())],
                [.. cells[(row.TableNumber, row.RowNumber)].Select(cell => cell.ToCell())]
            );

        return new PublishedDelivery
        {
            Edition = edition.ToEdition(),
            Tables =
            [
                .. tables.Select(table =>
                    table.ToTable(
                        [.. rows[table.TableNumber].Select(RowOf)],
                        [.. teams[table.TableNumber].Select(team => team.ToTeamRow())]
                    )
                ),
            ],
            Texts = [.. results.Read<TextRecord>().Select(text => text.ToText())],
            Findings = [.. results.Read<FindingRecord>().Select(finding => finding.ToFinding())],
        };
    }
}
