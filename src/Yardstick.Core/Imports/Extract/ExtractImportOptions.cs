namespace Yardstick.Core.Imports.Extract;

/// <summary>What an import may do that it otherwise refuses.</summary>
public sealed record ExtractImportOptions
{
    /// <summary>Take in an authority that the store does not hold yet; the first delivery to an empty store needs no leave.</summary>
    public bool AddAuthority { get; init; }

    /// <summary>Replace an extract by one that was cut earlier.</summary>
    public bool AllowOlder { get; init; }
}

/// <summary>How far an import is.</summary>
/// <param name="Rows">Rows of the table that have been read.</param>
public sealed record ImportProgress(string AuthorityCode, string Table, long Rows);
