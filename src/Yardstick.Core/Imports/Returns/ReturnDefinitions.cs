using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Extracts.CinCensus;
using Yardstick.Core.Extracts.Ssda903;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Imports.Returns;

/// <summary>All that reading statutory returns needs to know. Loaded when one is delivered.</summary>
public sealed class ReturnDefinitions
{
    private readonly Func<string, string?> _authorityName;

    private ReturnDefinitions(string definitions, ExtractTables tables, Func<string, string?> authorityName)
    {
        _authorityName = authorityName;
        Tables = tables;
        CinCensus = ReturnMapping.Load(definitions, "cin-census", tables);
        Ssda903 = ReturnMapping.Load(definitions, "ssda903", tables);
        Schemas = new CinSchemas(definitions);
        Modules = Ssda903Modules.Load(definitions);
    }

    public ReturnMapping CinCensus { get; }

    public ReturnMapping Ssda903 { get; }

    internal ExtractTables Tables { get; }

    internal CinSchemas Schemas { get; }

    internal Ssda903Modules Modules { get; }

    /// <param name="definitions">The <c>definitions</c> folder.</param>
    /// <param name="tables">The tables of an extract.</param>
    /// <param name="authorityName">The name that belongs to a code; null for a code that nobody has.</param>
    /// <exception cref="DefinitionsInvalid">A definition has an error; all of them are named.</exception>
    public static ReturnDefinitions Load(
        string definitions,
        ExtractTables tables,
        Func<string, string?> authorityName
    ) => new(definitions, tables, authorityName);

    internal string NameOf(string authorityCode) => _authorityName(authorityCode) ?? authorityCode;
}
