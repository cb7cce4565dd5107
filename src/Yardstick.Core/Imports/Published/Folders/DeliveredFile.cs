namespace Yardstick.Core.Imports.Published.Folders;

internal enum DeliveredForm
{
    Csv,
    Workbook,
    Prose,
}

/// <param name="Name">Relative to the delivered folder; a file delivered alone by its own name.</param>
/// <param name="Listed">What <c>tables.csv</c> says of it, where it is listed.</param>
internal sealed record DeliveredFile(string Path, string Name, DeliveredForm Form, ListedTable? Listed)
{
    /// <returns>Null for a file that holds no tables and no text, whatever is in it.</returns>
    public static DeliveredForm? FormOf(string name) =>
        System.IO.Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".csv" => DeliveredForm.Csv,
            ".xlsx" or ".xlsm" or ".xls" => DeliveredForm.Workbook,
            ".md" or ".txt" => DeliveredForm.Prose,
            _ => null,
        };

    /// <summary>A title for a table that has none: the file's name in words.</summary>
    public static string TitleOf(string name)
    {
        var words = System.IO.Path.GetFileNameWithoutExtension(name).Replace('_', ' ').Replace('-', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
