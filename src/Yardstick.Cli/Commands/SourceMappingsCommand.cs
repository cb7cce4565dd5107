using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Cli.Commands;

/// <summary>
/// <c>mappings list|confirm|export|import</c>: what sheets, headings, codes and teams of deliveries mean that the product does not know. What is
/// confirmed holds from the next delivery on.
/// </summary>
internal static class SourceMappingsCommand
{
    public static Command Create() =>
        new("mappings", "Say what unknown sheets, headings, codes and teams of deliveries mean")
        {
            List(),
            Confirm(),
            Export(),
            Import(),
        };

    private static Option<string> Authority() =>
        new("--authority") { Description = "Authority code, for example 852", Required = true };

    private static Command List()
    {
        var authority = Authority();
        var command = new Command("list", "List what is not known, with suggestions, and what has been confirmed")
        {
            authority,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var code = parsed.GetRequiredValue(authority);
            var suggestions = new MappingSuggestions(Product.LoadForRecords().Sources, database);
            foreach (var mapping in new MappingStore(database, TimeProvider.System).Of(code))
            {
                var words =
                    mapping.Meaning is { } meaning
                        ? $"= {meaning} ({mapping.ConfirmedBy}, {mapping.ConfirmedAt:yyyy-MM-dd})"
                    : suggestions.For(code, mapping) is { Count: > 0 } some ? $"? perhaps {string.Join("; ", some)}"
                    : "?";
                Console.WriteLine(
                    $"{mapping.Source.Word()} {MappingStore.Word(mapping.Kind)} {(mapping.Scope.Length == 0 ? "" : $"[{mapping.Scope}] ")}'{mapping.Found}' {words}"
                );
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Confirm()
    {
        var source = new Argument<string>("SOURCE") { Description = string.Join(", ", SourceWords.All) };
        var kind = new Argument<MappingKind>("KIND") { Description = "sheet, heading, code or team" };
        var found = new Argument<string>("FOUND") { Description = "As delivered" };
        var meaning = new Argument<string>("MEANING")
        {
            Description = "A list's number, a column, a code of the source, or a team of the tree",
        };
        var scope = new Option<string>("--scope")
        {
            Description = "The list of a heading, or the group of a code",
            DefaultValueFactory = _ => "",
        };
        var authority = Authority();
        var command = new Command("confirm", "Say what something means")
        {
            source,
            kind,
            found,
            meaning,
            scope,
            authority,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            if (!SourceWords.TryParse(parsed.GetRequiredValue(source), out var known))
            {
                throw new WrongUse($"Write one of {string.Join(", ", SourceWords.All)} as SOURCE.");
            }

            using var database = store.Open(parsed);
            var mapping = new SourceMapping
            {
                Source = known,
                Kind = parsed.GetValue(kind),
                Scope = parsed.GetValue(scope) ?? "",
                Found = parsed.GetRequiredValue(found),
                Meaning = parsed.GetRequiredValue(meaning),
            };
            var code = parsed.GetRequiredValue(authority);
            if (new MappingSuggestions(Product.LoadForRecords().Sources, database).WhyNot(code, mapping) is { } problem)
            {
                throw new WrongUse(problem);
            }

            new MappingStore(database, TimeProvider.System).Confirm(code, mapping, Environment.UserName);
            Console.WriteLine("Confirmed: it holds from the next delivery on.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Export()
    {
        var file = new Argument<string>("FILE") { Description = "CSV file to write" };
        var authority = Authority();
        var command = new Command("export", "Write all mappings to a file") { file, authority };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var all = new MappingStore(database, TimeProvider.System).Of(parsed.GetRequiredValue(authority));
            OutputFile.Write(parsed.GetRequiredValue(file), writer => MappingFile.Write(writer, all));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Import()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "CSV file as export writes it, with meanings filled in",
        };
        var authority = Authority();
        var command = new Command("import", "Confirm the mappings of a file that have a meaning") { file, authority };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var code = parsed.GetRequiredValue(authority);
            var suggestions = new MappingSuggestions(Product.LoadForRecords().Sources, database);
            var mappings = new MappingStore(database, TimeProvider.System);
            var said = MappingFile.Read(parsed.GetRequiredValue(file)).Where(each => each.Meaning is not null).ToList();
            if (
                said.Select(each => suggestions.WhyNot(code, each)).FirstOrDefault(why => why is not null) is
                { } problem
            )
            {
                throw new WrongUse($"{problem} Nothing was confirmed.");
            }

            said.ForEach(each => mappings.Confirm(code, each, Environment.UserName));
            Console.WriteLine($"{Plural.Of(said.Count, "mapping")} confirmed: they hold from the next delivery on.");
            return ExitCode.Done;
        });
        return command;
    }
}
