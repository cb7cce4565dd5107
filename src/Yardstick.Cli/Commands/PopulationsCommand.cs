using System.CommandLine;
using System.Globalization;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Observations.Measuring;

namespace Yardstick.Cli.Commands;

/// <summary><c>populations list|set</c>: people aged 0 to 17 that a council states where its extract carries none.</summary>
internal static class PopulationsCommand
{
    public static Command Create() => new("populations", "Populations that rates are made with") { List(), Set() };

    private static Command List()
    {
        var authority = AuthorityOption.Create();
        var command = new Command("list", "Populations of the extract, then those that were stated") { authority };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var code = AuthorityOption.Read(parsed, authority, database);
            var extract = MeasuredExtract.All(database).FirstOrDefault(each => each.AuthorityCode == code);
            foreach (var own in extract?.Populations(database) ?? [])
            {
                Say(own.ValidFrom, own.Children, "population of the extract");
            }

            foreach (var stated in StatedPopulations.In(database, code))
            {
                Say(stated.ValidFrom, stated.Children, stated.Source);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Set()
    {
        var children = new Argument<long?>("CHILDREN")
        {
            Description = "People aged 0 to 17; what was stated for the day is withdrawn when left out",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var from = DayOption.Create("The first day", "--from", isRequired: true);
        var source = new Option<string>("--source") { Description = "Where the number comes from", Required = true };
        var authority = AuthorityOption.Create();
        var command = new Command("set", "State a population from a day on") { children, from, source, authority };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var code = AuthorityOption.Read(parsed, authority, database);
            new PopulationSetting(database, TimeProvider.System).State(
                code,
                DayOption.Read(parsed, from)!.Value,
                parsed.GetValue(children),
                parsed.GetRequiredValue(source),
                Environment.UserName
            );
            Console.WriteLine($"The populations of {code} are changed: see yardstick populations list.");
            return ExitCode.Done;
        });
        return command;
    }

    private static void Say(DateOnly from, decimal children, string source) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}\t{children:0}\t{source}"));
}
