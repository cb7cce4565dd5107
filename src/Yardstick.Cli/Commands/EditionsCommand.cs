using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>editions list|compose|headlines|gate|waive|submit|return|approve|publish|amend|compare|verify|export|make</c>.</summary>
internal static partial class EditionsCommand
{
    public static Command Create() =>
        new("editions", "Reports of a month from draft to published, in a restricted and a public version")
        {
            List(),
            Compose(),
            Headlines(),
            Gate(),
            Waive(),
            Step("submit", "Submit a draft for review", EditionStep.Submit),
            Step("return", "Give an edition back to be composed anew, with the reason", EditionStep.Return),
            Step("approve", "Approve an edition whose gate is open", EditionStep.Approve),
            Step("publish", "Publish an approved edition; it is never changed again", EditionStep.Publish),
            Step("amend", "Begin a new version of a published edition, with a note", EditionStep.Amend),
            Compare(),
            Verify(),
            Export(),
            Make(),
        };

    private static Argument<long> Number(string name = "EDITION") =>
        new(name) { Description = "Its number, as listed" };

    private static Option<string?> By(bool required) =>
        new("--by")
        {
            Description = required
                ? "E-mail address of the person who does it, with that person's rights"
                : "E-mail address of the person who does it (default: whoever runs the command)",
            HelpName = "EMAIL",
            Required = required,
        };

    private static EditionRecord Find(EditionMaking making, long number) =>
        making.Store.Find(number) ?? throw new WrongUse($"There is no edition {number}: see yardstick editions list.");

    /// <summary>The person named, with the role that gives the permission; without a name whoever runs the command, who has the store anyway.</summary>
    private static EditionActor Actor(
        Product product,
        Database database,
        string? email,
        Permission permission,
        string authority
    )
    {
        if (email is null)
        {
            return new EditionActor(Environment.UserName, "command-line");
        }

        var people = new PeopleStore(database, product.Permissions, TimeProvider.System);
        var person =
            people.FindByEmail(email) ?? throw new WrongUse($"There is no person {email}: see yardstick people list.");
        return EditionActor.Of(people.ReaderFor(person.AccountId), permission, authority);
    }
}
