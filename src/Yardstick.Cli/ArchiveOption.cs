using System.CommandLine;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Cli;

/// <summary><c>--archive DIR</c>: where compressed copies of delivered extracts are kept, and of the definitions that months were frozen with.</summary>
internal sealed class ArchiveOption
{
    private readonly Option<string?> _archive = new("--archive")
    {
        Description =
            "Folder of the compressed copies of extracts (default: the folder 'extracts' beside the store's file; none on PostgreSQL)",
        HelpName = "DIR",
    };

    public ArchiveOption(Command command) => command.Options.Add(_archive);

    /// <summary>Null when the store is on a server and no folder is named.</summary>
    public ExtractArchive? Open(ParseResult parsed, Database database) =>
        Folder(parsed, database) is { } folder ? new ExtractArchive(folder) : null;

    /// <inheritdoc cref="Open"/>
    public DefinitionsArchive? OpenDefinitions(ParseResult parsed, Database database) =>
        Folder(parsed, database) is { } folder ? new DefinitionsArchive(folder) : null;

    private string? Folder(ParseResult parsed, Database database) =>
        parsed.GetValue(_archive) is { } given ? given
        : database.Folder is { } folder ? Path.Combine(folder, ExtractArchive.FolderName)
        : null;
}
