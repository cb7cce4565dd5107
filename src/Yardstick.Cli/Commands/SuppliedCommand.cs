using System.CommandLine;
using System.Globalization;
using System.Text;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Reports.Supplied;
using Yardstick.Core.Storage;
using Yardstick.Core.Supplied;
using Yardstick.Rendering.Excel;

namespace Yardstick.Cli.Commands;

/// <summary><c>supplied list|add|template|approve|return|withdraw</c>: figures that people supply where no case record gives them.</summary>
internal static class SuppliedCommand
{
    public static Command Create() =>
        new("supplied", "Figures supplied by hand, where no case record gives them")
        {
            List(),
            Add(),
            Template(),
            Step("approve", "Let figures count that another person supplied", note: false, Approve),
            Step("return", "Send figures that wait back to whoever supplied them", note: true, Return),
            Step("withdraw", "Take approved figures away; frozen months keep them", note: true, Withdraw),
        };

    private static Command List()
    {
        var authority = AuthorityOption.Create();
        var command = new Command("list", "Every figure that was supplied, the newest first") { authority };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var product = Product.Load();
            foreach (var figure in In(product, database).Of(AuthorityOption.Read(parsed, authority, database)))
            {
                Console.WriteLine(Line(product, figure));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Add()
    {
        var file = new Argument<FileInfo>("FILE")
        {
            Description = $"CSV or workbook with the headings {string.Join(",", SuppliedRow.Columns)}",
        };
        var (authority, by) = (AuthorityOption.Create(), PersonOption.Create());
        var command = new Command("add", "Supply the figures of a file, all of them or none") { file, authority, by };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var product = Product.Load();
            var code = AuthorityOption.Read(parsed, authority, database);
            var path = parsed.GetRequiredValue(file);
            var numbers = In(product, database)
                .Supply(
                    code,
                    SuppliedFile.Read(path.FullName, path.Name),
                    PersonOption.Read(parsed, by, product, database, Permission.SupplyFigures, code)
                );
            Console.WriteLine(
                $"Waiting for another person's approval: {string.Join(" ", numbers)}. See yardstick supplied approve."
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Template()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Where to write it, ending in .csv or .xlsx" };
        var command = new Command("template", "Write an empty file that lists every indicator that can be supplied")
        {
            file,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var catalogue = Product.Load().Catalogue;
            var content = path.Extension.ToLowerInvariant() switch
            {
                ".csv" => Encoding.UTF8.GetBytes(SuppliedTemplate.Csv(catalogue)),
                ".xlsx" => ExcelReport.Draw(
                    SuppliedTemplate.Of(catalogue, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime))
                ),
                _ => throw new WrongUse($"{path.Name} ends in neither .csv nor .xlsx: name it so."),
            };
            File.WriteAllBytes(path.FullName, content);
            Console.WriteLine(path.FullName);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Step(
        string name,
        string description,
        bool note,
        Action<SuppliedFigures, string, long, string?, string> step
    )
    {
        var numbers = new Argument<long[]>("NUMBER") { Description = "Their numbers, as listed" };
        var why = new Option<string?>("--note") { Description = "The reason", Required = note };
        var (authority, by) = (AuthorityOption.Create(), PersonOption.Create());
        var command = new Command(name, description) { numbers, authority, by };
        if (note)
        {
            command.Options.Add(why);
        }

        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var product = Product.Load();
            var code = AuthorityOption.Read(parsed, authority, database);
            var person = PersonOption.Read(parsed, by, product, database, Permission.ApproveFigures, code);
            var figures = In(product, database);
            foreach (var number in parsed.GetRequiredValue(numbers))
            {
                step(figures, code, number, note ? parsed.GetValue(why) : null, person);
                Console.WriteLine(Line(product, figures.Find(code, number)!));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Approve(SuppliedFigures figures, string authority, long number, string? note, string by) =>
        figures.Approve(authority, number, by);

    private static void Return(SuppliedFigures figures, string authority, long number, string? note, string by) =>
        figures.Return(authority, number, note, by);

    private static void Withdraw(SuppliedFigures figures, string authority, long number, string? note, string by) =>
        figures.Withdraw(authority, number, note, by);

    private static SuppliedFigures In(Product product, Database database) =>
        new(database, product.Catalogue, TimeProvider.System);

    private static string Line(Product product, SuppliedFigure figure) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{figure.Number}\t{figure.Indicator}\t{SuppliedPeriod.InWords(figure.Month, product.Catalogue.Find(figure.Indicator)!)}\t{figure.Numbers}\t{HyphenedWord.Of(figure.Standing)}{(figure.Holds ? ", counts" : "")}\t{figure.Supplier}\t{figure.Source}\t{figure.SuppliedBy}\t{figure.DecidedBy}\t{figure.Note ?? figure.Correction}"
        );
}
