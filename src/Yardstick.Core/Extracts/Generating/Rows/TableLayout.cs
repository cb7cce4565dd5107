using System.Collections.Frozen;
using Yardstick.Core.Extracts.CaseRecords;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>A table of the extract as it is written: its columns in order, found by name.</summary>
internal sealed class TableLayout(ExtractTable table)
{
    private readonly FrozenDictionary<string, int> _places = table
        .Columns.Select((column, place) => KeyValuePair.Create(column.Name, place))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public string Name => table.Name;

    public IReadOnlyList<string> Columns { get; } = [.. table.Columns.Select(column => column.Name)];

    /// <inheritdoc cref="ExtractTable.Key"/>
    public string? Key => table.Key;

    /// <inheritdoc cref="ExtractTable.Person"/>
    public string? Person => table.Person;

    /// <exception cref="InvalidDataException">The definition of the table has no such column.</exception>
    public int PlaceOf(string column) =>
        _places.TryGetValue(column, out var place)
            ? place
            : throw new InvalidDataException(
                $"The generator writes {column}, which the definition of {table.Name} in definitions/extracts lacks: add the column there."
            );
}
