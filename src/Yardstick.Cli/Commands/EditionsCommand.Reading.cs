using System.CommandLine;
using System.Globalization;
using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Storage;
using Yardstick.Rendering;

namespace Yardstick.Cli.Commands;

internal static partial class EditionsCommand
{
    private static Command List()
    {
        var command = new Command("list", "The editions of the store with their state, newest month first");
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            foreach (var edition in new EditionStore(database).All())
            {
                Console.WriteLine(Line(edition));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Gate()
    {
        var number = Number();
        return Reading(
            "gate",
            "What stands between an edition and its approval, each with the remedy; exit code 1 while anything does",
            [number],
            (parsed, making) =>
            {
                var edition = Find(making, parsed.GetRequiredValue(number));
                var gate = making.Gate(edition);
                foreach (var missing in gate.Missing)
                {
                    Console.WriteLine(
                        $"{missing.Indicator}\t{missing.Title}\t{string.Join("; ", missing.Why)}\tapprove a text and compose again, or: yardstick editions waive {edition.EditionId} --indicator {missing.Indicator} --reason …"
                    );
                }

                foreach (var waiver in gate.Waived)
                {
                    Console.WriteLine(
                        $"{waiver.Indicator}\twaived by {waiver.Person} ({waiver.Role}): {waiver.Reason}"
                    );
                }

                foreach (var reason in gate.Verdict.Reasons)
                {
                    Console.WriteLine($"public version\t{reason}");
                }

                foreach (var warning in gate.Warnings)
                {
                    Console.WriteLine($"warning\t{warning}");
                }

                Console.WriteLine(gate.Sentence() ?? "The gate is open.");
                return gate.IsOpen ? ExitCode.Done : ExitCode.Findings;
            }
        );
    }

    private static Command Compare()
    {
        var (before, after) = (Number("BEFORE"), Number("AFTER"));
        return Reading(
            "compare",
            "What one edition says otherwise than another: figures, texts, targets, definitions",
            [before, after],
            (parsed, making) =>
            {
                var found = making.Compare(
                    Find(making, parsed.GetRequiredValue(before)),
                    Find(making, parsed.GetRequiredValue(after))
                );
                foreach (var figure in found.Figures)
                {
                    Console.WriteLine(
                        $"figure\t{figure.Indicator}\t{figure.Month}\t{figure.Team}\t{figure.Before}\t{figure.After}"
                    );
                }

                foreach (var text in found.Texts)
                {
                    Console.WriteLine($"text\t{text.About}\t{string.Join(' ', text.Parts.Select(Marked))}");
                }

                foreach (var target in found.Targets)
                {
                    Console.WriteLine($"target\t{target.Indicator}\t{target.Before}\t{target.After}");
                }

                foreach (var definition in found.Definitions)
                {
                    Console.WriteLine(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"definition\t{definition.Indicator}\tversion {definition.VersionBefore}\tversion {definition.Version}"
                        )
                    );
                }

                if (found.IsEmpty)
                {
                    Console.WriteLine("The two editions say the same.");
                }

                return ExitCode.Done;
            }
        );
    }

    private static Command Verify()
    {
        var number = Number();
        return Reading(
            "verify",
            "Compose an edition again from what was kept with it and compare the hashes; exit code 1 when one differs",
            [number],
            (parsed, making) =>
            {
                var found = making.Verify(Find(making, parsed.GetRequiredValue(number)));
                foreach (var document in found.Documents)
                {
                    Console.WriteLine(
                        $"{(document.IsIdentical ? "identical" : "DIFFERS")}\t{document.Audience.ToString().ToLowerInvariant()}\t{document.Kind}\t{document.Kept}\t{document.Again}"
                    );
                }

                if (!found.IsIdentical && found.KnowledgeDiffers)
                {
                    Console.WriteLine(
                        "Definitions, phrases or reference data of the product are others than when it was composed: run the release of then to compare."
                    );
                }

                return found.IsIdentical ? ExitCode.Done : ExitCode.Findings;
            }
        );
    }

    private static Command Export()
    {
        var number = Number();
        var audience = new Option<string>("--audience")
        {
            Description = "restricted or public",
            DefaultValueFactory = _ => "public",
        };
        var formats = Formats();
        var output = ReportWriting.Folder();
        var command = new Command("export", "Write one version of an edition in every format")
        {
            number,
            audience,
            formats,
            output,
        };
        var store = new StoreOptions(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                using var database = store.Open(parsed);
                var making = new EditionMaking(Product.Load(), database, TimeProvider.System);
                var wanted = parsed.GetRequiredValue(audience) switch
                {
                    "public" => EditionAudience.Public,
                    "restricted" => EditionAudience.Restricted,
                    var other => throw new WrongUse($"--audience {other}: write restricted or public."),
                };
                return await WriteAsync(
                    making,
                    Find(making, parsed.GetRequiredValue(number)),
                    wanted,
                    Wanted(parsed.GetRequiredValue(formats)),
                    parsed.GetRequiredValue(output),
                    cancellation
                );
            }
        );
        return command;
    }

    private static async Task<int> WriteAsync(
        EditionMaking making,
        EditionRecord edition,
        EditionAudience audience,
        IReadOnlyCollection<string> formats,
        string folder,
        CancellationToken cancellation
    )
    {
        var written = await ReportFiles.WriteAsync(making.Printed(edition, audience), formats, folder, cancellation);
        foreach (var path in written.Paths)
        {
            Console.WriteLine(path);
        }

        foreach (var sentence in written.Missing)
        {
            await Console.Error.WriteLineAsync(sentence);
        }

        return written.Missing.Count == 0 ? ExitCode.Done : ExitCode.WrongUse;
    }

    private static Command Reading(
        string name,
        string description,
        IReadOnlyList<Argument> arguments,
        Func<ParseResult, EditionMaking, int> act
    )
    {
        var command = new Command(name, description);
        foreach (var argument in arguments)
        {
            command.Arguments.Add(argument);
        }

        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using Database database = store.Open(parsed);
            return act(parsed, new EditionMaking(Product.Load(), database, TimeProvider.System));
        });
        return command;
    }

    private static Option<string> Formats() =>
        new("--format")
        {
            Description = $"Comma-separated: {string.Join(", ", ReportFiles.Keys)} (default: all)",
            DefaultValueFactory = _ => string.Join(',', ReportFiles.Keys),
        };

    private static string[] Wanted(string formats)
    {
        var wanted = ReportWriting.Split(formats);
        return wanted.FirstOrDefault(format => !ReportFiles.Keys.Contains(format)) is { } unknown
            ? throw new WrongUse($"There is no format '{unknown}': name some of {string.Join(", ", ReportFiles.Keys)}.")
            : wanted;
    }

    private static string Line(EditionRecord edition) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{edition.EditionId}\t{edition.AuthorityCode}\t{edition.Month}\t{edition.Layout}\tversion {edition.Version}\t{EditionStates.InWords(edition.State)}\t{edition.PublishedOn:yyyy-MM-dd}\t{edition.RestrictedHash}\t{edition.PublicHash ?? "no public version"}"
        );

    private static string Marked(TextPart part) =>
        part.Change switch
        {
            TextChange.Added => $"[+{part.Text}+]",
            TextChange.Removed => $"[-{part.Text}-]",
            _ => part.Text,
        };
}
