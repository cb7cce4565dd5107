using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Indicators;

namespace Yardstick.Cli.Commands;

/// <summary><c>definitions check | list | catalogue | rules</c>.</summary>
internal static class DefinitionsCommand
{
    public static Command Create() =>
        new("definitions", "Check, list or print the definitions of indicators and data-quality rules")
        {
            Check(),
            List(),
            Catalogue(),
            Rules(),
        };

    private static Command Check()
    {
        var command = new Command("check", "Load every definition and say what is wrong, with file and line");
        command.SetAction(_ =>
        {
            try
            {
                var product = Product.Load();
                Console.WriteLine(
                    $"{product.Catalogue.All.Count} indicators in {product.Catalogue.Sections.Count} sections and {product.Layouts.All.Count} report layouts, {product.Rules.Catalogue.Rules.Count} data-quality rules: no problem found."
                );
                return ExitCode.Done;
            }
            catch (DefinitionsInvalid invalid)
            {
                foreach (var problem in invalid.Problems)
                {
                    Console.WriteLine(problem);
                }

                Console.WriteLine($"{Plural.Of(invalid.Problems.Count, "problem")}.");
                return ExitCode.Findings;
            }
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "One line an indicator: key, unit, wanted direction, how it is made, title");
        command.SetAction(_ =>
        {
            foreach (var indicator in Product.Load().Catalogue.All)
            {
                var made = indicator.Calculation switch
                {
                    IndicatorCalculation.Sql => "calculated",
                    IndicatorCalculation.Derived => "derived",
                    _ => "not available",
                };
                Console.WriteLine(
                    $"{indicator.Key, -32} {indicator.Unit.ToWords(), -16} {indicator.Polarity.ToWords(), -18} {made, -14} {indicator.Title}"
                );
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Catalogue()
    {
        var output = new Option<string?>("--out")
        {
            Description = "Markdown file to write (default: standard output)",
            HelpName = "FILE",
        };
        var command = new Command(
            "catalogue",
            "The catalogue as a document: docs/indicator-catalogue.md is written by this"
        )
        {
            output,
        };
        command.SetAction(parsed =>
        {
            var text = CatalogueDocument.Write(Product.Load().Catalogue);
            OutputFile.Write(parsed.GetValue(output), writer => writer.Write(text));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Rules()
    {
        var output = new Option<string?>("--out")
        {
            Description = "Markdown file to write (default: standard output)",
            HelpName = "FILE",
        };
        var command = new Command(
            "rules",
            "The data-quality rules as a document, with those that cannot be tested: docs/data-quality-rules.md is written by this"
        )
        {
            output,
        };
        command.SetAction(parsed =>
        {
            var text = RulesDocument.Write(Product.Load().Rules.Catalogue);
            OutputFile.Write(parsed.GetValue(output), writer => writer.Write(text));
            return ExitCode.Done;
        });
        return command;
    }
}
