using System.CommandLine;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Storage;

namespace Yardstick.Cli;

/// <summary>Where the store is: a folder with one DuckDB file, or a PostgreSQL database.</summary>
internal sealed class StoreOptions
{
    private readonly Option<string?> _data = new("--data")
    {
        Description = "Folder of the store (default ./data)",
        HelpName = "DIR",
    };

    private readonly Option<string?> _database = new("--database")
    {
        Description = "PostgreSQL instead of a file: \"Host=…;Database=…;Username=…\"",
        HelpName = "CONNECTION",
    };

    public StoreOptions(Command command)
    {
        command.Options.Add(_data);
        command.Options.Add(_database);
    }

    public Database Open(ParseResult parsed) =>
        Database.Open(DatabaseAddress.Of(parsed.GetValue(_data), parsed.GetValue(_database)));

    public PublishedStore OpenPublished(ParseResult parsed) => new(Open(parsed));
}
