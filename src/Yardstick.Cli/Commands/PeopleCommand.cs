using System.CommandLine;
using System.Globalization;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>people list|add|grant|end|link</c>: who may use the store; the first administrator is added here.</summary>
internal static class PeopleCommand
{
    public static Command Create() =>
        new("people", "Add people, grant roles and end both; every change stands in the change log")
        {
            List(),
            Add(),
            Grant(),
            End(),
            Link(),
        };

    private static Command List()
    {
        var command = new Command("list", "Everybody, with the roles that hold today");
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var people = Of(database);
            foreach (var person in people.All())
            {
                var roles = people
                    .GrantsOf(person.AccountId)
                    .Where(grant => grant.IsActiveOn(people.Today))
                    .Select(grant =>
                        $"{HyphenedWord.Of(grant.Role)} in {grant.AuthorityCode ?? "every authority"}{(grant.AreaId is null ? "" : "/" + grant.AreaId)}"
                    );
                Console.WriteLine(
                    $"{person.Email}\t{person.Name}\t{(person.IsActiveOn(people.Today) ? "" : "ended\t")}{string.Join(", ", roles)}"
                );
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Add()
    {
        var email = Email();
        var name = new Option<string?>("--name") { Description = "Name of the person (default: the e-mail address)" };
        var administrator = new Option<bool>("--administrator")
        {
            Description = "Grant the role of administrator in every authority",
        };
        var address = Address();
        var command = new Command("add", "Add a person, and print a set-up link that is good once, for three days")
        {
            email,
            name,
            administrator,
            address,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var administration = new PeopleAdministration(database, TimeProvider.System);
            var given = parsed.GetRequiredValue(email);
            var person = administration.Add(given, parsed.GetValue(name) ?? given, Environment.UserName);
            if (parsed.GetValue(administrator))
            {
                administration.Grant(person.AccountId, Role.Administrator, null, null, Environment.UserName);
            }

            Console.WriteLine($"{person.Name} is added. Hand over this link, which is good once, for three days:");
            SayLink(database, person, parsed.GetRequiredValue(address));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Grant()
    {
        var email = Email();
        var role = new Option<string>("--role")
        {
            Description = string.Join(", ", HyphenedWord.All<Role>().Keys),
            Required = true,
        };
        var authority = new Option<string?>("--authority") { Description = "Code; every authority when left out" };
        var area = new Option<string?>("--area")
        {
            Description = "Node of the organisation tree; the whole authority when left out",
        };
        var from = new Option<string?>("--from") { Description = "First day, as 2026-04-01 (default today)" };
        var until = new Option<string?>("--until") { Description = "Last day; no end when left out" };
        var command = new Command("grant", "Give a person a role in an area, from a day until a day")
        {
            email,
            role,
            authority,
            area,
            from,
            until,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            var word = parsed.GetRequiredValue(role);
            var wanted =
                HyphenedWord.Read<Role>(word)
                ?? throw new WrongUse(
                    $"--role {word} is not known: give one of {string.Join(", ", HyphenedWord.All<Role>().Keys)}."
                );
            using var database = store.Open(parsed);
            var person = Find(database, parsed.GetRequiredValue(email));
            new PeopleAdministration(database, TimeProvider.System).Grant(
                person.AccountId,
                wanted,
                parsed.GetValue(authority),
                parsed.GetValue(area),
                Environment.UserName,
                Day(parsed.GetValue(from)),
                Day(parsed.GetValue(until))?.AddDays(1)
            );
            Console.WriteLine($"{person.Name} has the role {word}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command End()
    {
        var email = Email();
        var role = new Option<string?>("--role") { Description = "Only this role; everything when left out" };
        var command = new Command("end", "End a person's access, or one role, with the next page that is asked for")
        {
            email,
            role,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var people = Of(database);
            var person = Find(database, parsed.GetRequiredValue(email));
            var administration = new PeopleAdministration(database, TimeProvider.System);
            if (parsed.GetValue(role) is not { } word)
            {
                administration.End(person.AccountId, Environment.UserName);
                Console.WriteLine($"The access of {person.Name} is ended.");
                return ExitCode.Done;
            }

            var grants = people
                .GrantsOf(person.AccountId)
                .Where(grant => HyphenedWord.Of(grant.Role) == word && people.Today < grant.ToDate)
                .ToList();
            if (grants.Count == 0)
            {
                throw new WrongUse($"{person.Name} has no role '{word}' to end: see yardstick people list.");
            }

            grants.ForEach(grant => administration.EndGrant(grant.GrantId, Environment.UserName));
            Console.WriteLine($"The role {word} of {person.Name} is ended.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Link()
    {
        var (email, address) = (Email(), Address());
        var command = new Command("link", "Print a new set-up link for somebody who lost password or phone")
        {
            email,
            address,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            SayLink(database, Find(database, parsed.GetRequiredValue(email)), parsed.GetRequiredValue(address));
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> Email() => new("EMAIL") { Description = "E-mail address of the person" };

    private static Option<string> Address() =>
        new("--address")
        {
            Description = "Where the pages are, for the link",
            DefaultValueFactory = _ => "http://localhost:5000",
        };

    private static PeopleStore Of(Database database) =>
        new(database, PermissionTable.Load(ProductFolders.BesideProgram().Definitions), TimeProvider.System);

    private static Person Find(Database database, string email) =>
        Of(database).FindByEmail(email)
        ?? throw new WrongUse($"Nobody has the e-mail address {email}: see yardstick people list.");

    private static void SayLink(Database database, Person person, string address)
    {
        var token = new AccountTokens(database, TimeProvider.System).Issue(person.AccountId, AccountLink.SetUp);
        new ChangeLog(database, TimeProvider.System).NoteLink(Environment.UserName, person);
        Console.WriteLine($"{address.TrimEnd('/')}/account/set-password?token={token}");
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
        : throw new WrongUse($"'{text}' is no date: write it as 2026-04-01.");
}
