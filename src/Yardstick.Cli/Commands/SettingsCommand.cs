using System.CommandLine;
using System.Globalization;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>settings list|set</c>: what a council sets otherwise than the product, by date.</summary>
internal static class SettingsCommand
{
    public static Command Create() =>
        new("settings", "What a council sets otherwise than the product: intervals, limits, neighbours, retention")
        {
            List(),
            Set(),
        };

    private static Command List()
    {
        var on = DayOption.Create("Values of this day; today when left out");
        var authority = AuthorityOption.Create();
        var command = new Command("list", "Every setting with its value and the product's own") { on, authority };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var code = AuthorityOption.Read(parsed, authority, database);
            var day = DayOption.Read(parsed, on) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
            var settings = In(database);
            foreach (var setting in settings.Catalogue.All)
            {
                Console.WriteLine(
                    $"{setting.Name}\t{setting.InWords(settings.On(code, setting, day))}\t{setting.InWords(setting.Usual)}\t{setting.Title}"
                );
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Set()
    {
        var name = new Argument<string>("SETTING") { Description = "Its name, as listed" };
        var value = new Argument<string?>("VALUE")
        {
            Description = "Its new value; the product's own again when left out",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var from = DayOption.Create("The first day", "--from", isRequired: true);
        var authority = AuthorityOption.Create();
        var command = new Command("set", "Set a value from a day on; what held before stays for earlier days")
        {
            name,
            value,
            from,
            authority,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var code = AuthorityOption.Read(parsed, authority, database);
            var settings = In(database);
            var (setting, wanted) = settings.Checked(parsed.GetRequiredValue(name), parsed.GetValue(value));
            var day = DayOption.Read(parsed, from)!.Value;
            settings.Set(code, setting.Name, wanted, day, Environment.UserName);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{setting.Name} of {code} is {setting.InWords(wanted ?? setting.Usual)} from {day:yyyy-MM-dd}."
                )
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static SettingStore In(Database database) =>
        new(database, SettingCatalogue.Load(ProductFolders.BesideProgram().Definitions), TimeProvider.System);
}
