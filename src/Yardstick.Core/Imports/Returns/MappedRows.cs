using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Returns;

/// <summary>Brings rows of a return into the tables of the extract. A table whose rows the return does not hold is not opened.</summary>
internal sealed class MappedRows(SourceSpool spool, ReturnMapping mapping)
{
    /// <summary>Where rows of one kind go.</summary>
    /// <param name="part">The part of the delivery that they stand in.</param>
    /// <param name="from">As the mapping calls the kind.</param>
    /// <param name="fields">In the order in which they will be written.</param>
    /// <exception cref="InvalidDataException">The mapping names a field that such rows do not have.</exception>
    public RowTarget Of(int part, string from, params string[] fields) =>
        new(
            part,
            [
                .. mapping
                    .Tables.Where(table => table.From == from)
                    .Select(table => new RowTarget.Table(
                        spool.Table(table.Table, [.. table.Columns.Select(column => column.Name)]),
                        [.. table.Columns.Select(column => (PlaceOf(table, column, fields), column.Codes))]
                    )),
            ]
        );

    private static int PlaceOf(ReturnTable table, ReturnColumn column, string[] fields) =>
        Array.IndexOf(fields, column.Field) is >= 0 and var place
            ? place
            : throw new InvalidDataException(
                $"The mapping of {table.Table} takes {column.Name} from '{column.Field}', which rows '{table.From}' do not have: write one of {string.Join(", ", fields)}."
            );
}
