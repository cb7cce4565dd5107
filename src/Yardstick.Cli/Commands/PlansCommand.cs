using System.CommandLine;
using Yardstick.Core.People;
using Yardstick.Core.Plans;

namespace Yardstick.Cli.Commands;

/// <summary><c>plans list|begin|change|strand|end</c> and <c>plans focus …</c>: what the leadership works on.</summary>
internal static class PlansCommand
{
    public static Command Create() =>
        new("plans", "Plans with their strands, and areas of focus with what the leadership says of them")
        {
            List(),
            Begin(),
            Change(),
            Strand(),
            End(),
            FocusCommands.Create(),
        };

    private static Command List() =>
        PlanOptions.Reading(
            new Command("list", "Every plan with its strands, running ones first"),
            (_, opened) =>
            {
                foreach (var plan in opened.Plans.Of(opened.Authority))
                {
                    Console.WriteLine(
                        FormattableString.Invariant(
                            $"{plan.PlanId}\t{HyphenedWord.Of(plan.Kind)}\t{plan.StartedOn:yyyy-MM-dd}\t{plan.EndsOn:yyyy-MM-dd}\t{plan.EndedOn:yyyy-MM-dd}\t{plan.Title}\t{plan.Outcome}"
                        )
                    );
                    foreach (var strand in plan.Strands)
                    {
                        Console.WriteLine(
                            FormattableString.Invariant(
                                $"{plan.PlanId}/{strand.StrandId}\tstrand\t{strand.Title}\t{strand.LeadRole}"
                            )
                        );
                    }
                }
            }
        );

    private static Command Begin()
    {
        var said = new SaidPlan();
        return PlanOptions.Changing(
            said.In(new Command("begin", "Begin a plan")),
            Permission.ManagePlans,
            (parsed, opened) =>
                FormattableString.Invariant(
                    $"Plan {opened.Plans.Begin(opened.Authority, said.Read(parsed), opened.By).PlanId} is begun."
                )
        );
    }

    private static Command Change()
    {
        var (number, said) = (PlanOptions.Number("PLAN", "Its number, as listed"), new SaidPlan());
        return PlanOptions.Changing(
            said.In(new Command("change", "Say anew what a plan is") { number }),
            Permission.ManagePlans,
            (parsed, opened) =>
                $"“{opened.Plans.Change(opened.Authority, parsed.GetValue(number), said.Read(parsed), opened.By).Title}” is kept."
        );
    }

    private static Command Strand()
    {
        var number = PlanOptions.Number("PLAN", "Its number, as listed");
        var strand = new Option<int?>("--strand")
        {
            Description = "The strand that is changed; a new one when left out",
        };
        var title = PlanOptions.Text("--title", "TEXT", "Title of the strand");
        var role = PlanOptions.Text("--role", "ROLE", "The role that leads it, never a name");
        return PlanOptions.Changing(
            new Command("strand", "Add a strand to a plan, or change one") { number, strand, title, role },
            Permission.ManagePlans,
            (parsed, opened) =>
            {
                var kept = opened.Plans.PutStrand(
                    opened.Authority,
                    parsed.GetValue(number),
                    parsed.GetValue(strand),
                    parsed.GetValue(title),
                    parsed.GetValue(role),
                    opened.By
                );
                return FormattableString.Invariant($"Strand {kept.PlanId}/{kept.StrandId} is kept.");
            }
        );
    }

    private static Command End()
    {
        var number = PlanOptions.Number("PLAN", "Its number, as listed");
        var day = DayOption.Create("The day on which it ended", "--on", isRequired: true);
        var outcome = PlanOptions.Text("--outcome", "TEXT", "What came of it");
        return PlanOptions.Changing(
            new Command("end", "End a plan; its areas of focus stay open until each is closed")
            {
                number,
                day,
                outcome,
            },
            Permission.ManagePlans,
            (parsed, opened) =>
                $"“{opened.Plans.End(opened.Authority, parsed.GetValue(number), DayOption.Read(parsed, day)!.Value, parsed.GetValue(outcome), opened.By).Title}” is ended."
        );
    }

    /// <summary>The options that say what a plan is.</summary>
    private sealed class SaidPlan
    {
        private readonly Option<PlanKind> _kind = new("--kind") { Description = "improvement or inspectionResponse" };
        private readonly Option<string?> _title = PlanOptions.Text("--title", "TEXT", "Title of the plan");
        private readonly Option<string?> _aim = PlanOptions.Text("--aim", "TEXT", "What it wants to reach");
        private readonly Option<string?> _from = DayOption.Create("The first day", "--from", isRequired: true);
        private readonly Option<string?> _until = DayOption.Create("To be done by", "--until", isRequired: true);

        public Command In(Command command)
        {
            command.Options.Add(_kind);
            command.Options.Add(_title);
            command.Options.Add(_aim);
            command.Options.Add(_from);
            command.Options.Add(_until);
            return command;
        }

        public PlanToKeep Read(ParseResult parsed) =>
            new()
            {
                Kind = parsed.GetValue(_kind),
                Title = parsed.GetValue(_title),
                Aim = parsed.GetValue(_aim),
                StartedOn = DayOption.Read(parsed, _from)!.Value,
                EndsOn = DayOption.Read(parsed, _until)!.Value,
            };
    }
}
