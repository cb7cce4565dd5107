using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Core.Storage;

namespace Yardstick.Cli;

/// <summary>What the commands of scrutiny share: the store with its records, and which panel or meeting is meant.</summary>
internal sealed class ScrutinyOptions
{
    private readonly Option<string?> _authority = AuthorityOption.Create();
    private readonly Option<string?> _panel = Text("--panel", "ID", "The panel, where there are several");
    private readonly StoreOptions _store;

    public ScrutinyOptions(Command command)
    {
        command.Options.Add(_authority);
        command.Options.Add(_panel);
        _store = new StoreOptions(command);
    }

    public static Option<string?> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    public static Option<int?> Number(string name, string description) =>
        new(name) { Description = description, HelpName = "N" };

    /// <summary>The command with these options, and what it does in the open store.</summary>
    public static Command Do(Command command, Action<ParseResult, Opened> work)
    {
        var options = new ScrutinyOptions(command);
        command.SetAction(parsed => options.Run(parsed, opened => work(parsed, opened)));
        return command;
    }

    /// <summary>Opens the store, does the work, and closes it.</summary>
    public int Run(ParseResult parsed, Action<Opened> work)
    {
        var product = Product.Load();
        using var database = _store.Open(parsed);
        work(Open(parsed, product, database));
        return ExitCode.Done;
    }

    public async Task<int> RunAsync(ParseResult parsed, Func<Opened, Task> work)
    {
        var product = Product.Load();
        using var database = _store.Open(parsed);
        await work(Open(parsed, product, database));
        return ExitCode.Done;
    }

    private Opened Open(ParseResult parsed, Product product, Database database) =>
        new(
            product,
            database,
            new ScrutinyRecords(database, product.Catalogue, product.Reference.WorkingDays, TimeProvider.System),
            parsed.GetValue(_authority),
            parsed.GetValue(_panel)
        );

    /// <summary>An open store.</summary>
    internal sealed record Opened(
        Product Product,
        Database Database,
        ScrutinyRecords Records,
        string? Authority,
        string? PanelId
    )
    {
        /// <summary>The panel that is named, or the only one.</summary>
        public Panel Panel =>
            Records.Panels.Of(Authority).Where(panel => PanelId is null || panel.PanelId == PanelId).ToList() switch
            {
                [var only] => only,
                [] => throw new WrongUse("There is no such panel: see yardstick scrutiny panels."),
                var several => throw new WrongUse(
                    $"There are {several.Count} panels: name one with --panel, and its --authority where they share an id."
                ),
            };

        public Meeting Meeting(int? number) =>
            number is { } given
                ? Records.Meetings.Find(Panel.AuthorityCode, given)
                    ?? throw new WrongUse($"There is no meeting {given}: see yardstick scrutiny meetings.")
                : throw new WrongUse("--meeting is missing: give its number, as yardstick scrutiny meetings lists it.");
    }
}
