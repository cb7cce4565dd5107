using Yardstick.Core.Checks;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Storage;
using Yardstick.Tests.Checks;

namespace Yardstick.Tests.Reports.Statements;

/// <summary>The phrases, relations and keys that ship.</summary>
internal static class ProductStatements
{
    /// <summary>File names of the definitions: the catalogue's keys.</summary>
    public static readonly IReadOnlySet<string> Keys = Directory
        .GetFiles(
            Path.Combine(ProductFolders.BesideProgram().Definitions, "indicators"),
            "*.yml",
            SearchOption.AllDirectories
        )
        .Select(file => Path.GetFileNameWithoutExtension(file)!)
        .ToHashSet(StringComparer.Ordinal);

    public static readonly string Definitions = ProductFolders.BesideProgram().Definitions;

    public static readonly StatementWriter Writer = StatementWriter.Load(
        Definitions,
        Keys,
        CheckDefinitions.Load(Definitions, Checking.Catalogue).Relations.Flows
    );

    public static Phrases Phrases => Writer.Phrases;
}
