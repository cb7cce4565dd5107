using System.CommandLine;
using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.Audits;
using Yardstick.Core.People;

namespace Yardstick.Cli.Commands;

/// <summary><c>audits allocate|complete|moderate|remedy|remedied|withdraw</c>: the steps of one audit.</summary>
internal static class AuditStepCommands
{
    public static IEnumerable<Command> All()
    {
        var day = DayOption.Create("The day", "--on", isRequired: true);
        var grade = new Option<AuditGrade>("--grade")
        {
            Description = "outstanding, good, requiresImprovement or inadequate",
            Required = true,
        };
        var role = new Option<string>("--role") { Description = "A role, never a name", Required = true };
        var due = DayOption.Create("Due by", "--due", isRequired: true);
        var words = new Option<string>("--words") { Description = "In words", Required = true };
        var again = DayOption.Create(
            "When the file is examined again; three months after the audit when left out",
            "--again"
        );
        yield return Step(
            "allocate",
            "Give an audit to a manager",
            Permission.ManageAudits,
            [role, due],
            (at, parsed) =>
                at.Register.Allocate(
                    at.Authority,
                    at.Audit,
                    parsed.GetValue(role),
                    DayOption.Read(parsed, due)!.Value,
                    at.By
                )
        );
        yield return Step(
            "complete",
            "Enter the auditor's grade",
            Permission.ManageAudits,
            [day, grade],
            (at, parsed) =>
                at.Register.Complete(
                    at.Authority,
                    at.Audit,
                    DayOption.Read(parsed, day)!.Value,
                    parsed.GetValue(grade),
                    at.By
                )
        );
        yield return Step(
            "moderate",
            "Enter the final grade of the quality assurance unit",
            Permission.ModerateAudits,
            [day, grade],
            (at, parsed) =>
                at.Register.Moderate(
                    at.Authority,
                    at.Audit,
                    DayOption.Read(parsed, day)!.Value,
                    parsed.GetValue(grade),
                    at.By
                )
        );
        yield return Step(
            "remedy",
            "Agree a remedial action where the work was inadequate",
            Permission.ManageAudits,
            [words, role, due, again],
            (at, parsed) =>
                at.Register.Remedy(
                    at.Authority,
                    at.Audit,
                    parsed.GetValue(words),
                    parsed.GetValue(role),
                    DayOption.Read(parsed, due)!.Value,
                    DayOption.Read(parsed, again),
                    at.By
                )
        );
        yield return Step(
            "remedied",
            "Say that the remedial action is done",
            Permission.ManageAudits,
            [day],
            (at, parsed) => at.Register.Remedied(at.Authority, at.Audit, DayOption.Read(parsed, day)!.Value, at.By)
        );
        yield return Step(
            "withdraw",
            "Take an audit out of every count",
            Permission.ManageAudits,
            [words],
            (at, parsed) => at.Register.Withdraw(at.Authority, at.Audit, parsed.GetValue(words), at.By)
        );
    }

    public static string Line(AuditedCase audit) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{audit.AuditId}\t{audit.Service}\t{audit.AreaId}\t{audit.Auditor}\t{audit.InitialGrade}\t{audit.FinalGrade}\t{audit.Standing}"
        );

    private static Command Step(
        string name,
        string description,
        Permission permission,
        IReadOnlyList<Option> options,
        Func<(AuditRegister Register, string Authority, string Audit, string By), ParseResult, AuditedCase> step
    )
    {
        var audit = new Argument<string>("AUDIT") { Description = "Its id, as listed" };
        var (authority, by) = (AuthorityOption.Create(), PersonOption.Create());
        var command = new Command(name, description) { audit, authority, by };
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var product = Product.Load();
            var code = AuthorityOption.Read(parsed, authority, database);
            var person = PersonOption.Read(parsed, by, product, database, permission, code);
            var register = new AuditRegister(database, TimeProvider.System);
            Console.WriteLine(Line(step((register, code, parsed.GetRequiredValue(audit), person), parsed)));
            return ExitCode.Done;
        });
        return command;
    }
}
