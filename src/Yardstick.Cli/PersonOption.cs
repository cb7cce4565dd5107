using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Cli;

/// <summary><c>--by EMAIL</c>: on whose behalf a command acts, with that person's rights; whoever runs the command where nobody is named.</summary>
internal static class PersonOption
{
    public static Option<string?> Create() =>
        new("--by")
        {
            Description = "E-mail address of the person who does it (default: whoever runs the command)",
            HelpName = "EMAIL",
        };

    /// <returns>The name that the change log keeps.</returns>
    /// <exception cref="WrongUse">There is no such person, or the person may not do it.</exception>
    public static string Read(
        ParseResult parsed,
        Option<string?> option,
        Product product,
        Database database,
        Permission permission,
        string authority
    )
    {
        if (parsed.GetValue(option) is not { } email)
        {
            return Environment.UserName;
        }

        var people = new PeopleStore(database, product.Permissions, TimeProvider.System);
        var person =
            people.FindByEmail(email) ?? throw new WrongUse($"There is no person {email}: see yardstick people list.");
        return people.ReaderFor(person.AccountId).MayThroughout(permission, authority)
            ? person.Email
            : throw new WrongUse(
                $"{email} may not do that in the whole of {authority}: it needs the permission {HyphenedWord.Of(permission)}."
            );
    }
}
