namespace Yardstick.Core.Supplied;

/// <summary>One figure as somebody wrote it, in a form or in a line of a file: nothing of it has been read yet.</summary>
/// <param name="Cells">Text by column; a column that is left out is empty.</param>
/// <param name="PlaceOf">Where a column of it stands; null for a form.</param>
public sealed record SuppliedRow(IReadOnlyDictionary<string, string> Cells, Func<string, string>? PlaceOf = null)
{
    public const string Indicator = "indicator";
    public const string Period = "period";
    public const string Area = "area";
    public const string Numerator = "numerator";
    public const string Denominator = "denominator";
    public const string Value = "value";
    public const string Source = "source";
    public const string Supplier = "supplier";
    public const string Correction = "correction";

    /// <summary>The columns of a file, in the order in which an empty one has them.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        Indicator,
        Period,
        Area,
        Numerator,
        Denominator,
        Value,
        Source,
        Supplier,
        Correction,
    ];

    /// <summary>The columns that a file may leave out.</summary>
    internal static readonly IReadOnlyList<string> MayBeLeftOut = [Area, Numerator, Denominator, Value, Correction];

    /// <summary>The trimmed text of a column; empty when there is none.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column)?.Trim() ?? "";

    public SuppliedProblem Wrong(string column, string sentence) => new(PlaceOf?.Invoke(column), column, sentence);
}
