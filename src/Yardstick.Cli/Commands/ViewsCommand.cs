using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.SavedViews;
using Yardstick.Core.Storage;

namespace Yardstick.Cli.Commands;

/// <summary><c>views list|export|keep</c>: choices of frozen figures that people keep on pages, read with the rights of whoever keeps them.</summary>
internal static class ViewsCommand
{
    public static Command Create() => new("views", "Saved views of frozen figures") { List(), Keep(), Export() };

    private static Command List()
    {
        var command = new Command("list", "All views, with their ids and whoever keeps them");
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var product = Product.Load();
            var people = new PeopleStore(database, product.Permissions, TimeProvider.System);
            foreach (var view in new SavedViewStore(database, product.Catalogue, TimeProvider.System).All())
            {
                Console.WriteLine(
                    $"{view.ViewId}\t{view.AuthorityCode}\t{view.Name}\t{people.Find(view.OwnerAccount)?.Email}"
                );
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Keep()
    {
        var name = new Option<string>("--name") { Description = "Name of the view", Required = true };
        var email = new Option<string>("--for") { Description = "E-mail address of whoever keeps it", Required = true };
        var indicators = new Option<string>("--indicators") { Description = "Keys, parted by commas", Required = true };
        var areas = new Option<string?>("--areas")
        {
            Description = "Ids of areas, parted by commas; the whole authority alone when left out",
        };
        var breakdowns = new Option<string?>("--breakdowns")
        {
            Description = "Keys, parted by commas, as age_band,ethnicity; totals alone when left out",
        };
        var last = new Option<int>("--last")
        {
            Description = "How many of the last frozen months",
            DefaultValueFactory = _ => 13,
        };
        var authority = AuthorityOption.Create();
        var command = new Command("keep", "Keep a view for somebody")
        {
            name,
            email,
            indicators,
            areas,
            breakdowns,
            last,
            authority,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var product = Product.Load();
            var address = parsed.GetRequiredValue(email);
            var person =
                new PeopleStore(database, product.Permissions, TimeProvider.System).FindByEmail(address)
                ?? throw new WrongUse($"Nobody has the e-mail address {address}: see yardstick people list.");
            var kept = new SavedViewStore(database, product.Catalogue, TimeProvider.System).Keep(
                new SavedView
                {
                    ViewId = "",
                    AuthorityCode = AuthorityOption.Read(parsed, authority, database),
                    OwnerAccount = person.AccountId,
                    Name = parsed.GetRequiredValue(name),
                    Indicators = Parted(parsed.GetRequiredValue(indicators)),
                    Areas = Parted(parsed.GetValue(areas) ?? ""),
                    Breakdowns = Known(Parted(parsed.GetValue(breakdowns) ?? ""), product),
                    Months = new ViewMonths.Last(parsed.GetValue(last)),
                    ChangedAt = default,
                },
                person
            );
            Console.WriteLine(kept.ViewId);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Export()
    {
        var id = new Argument<string>("VIEW") { Description = "Its id, as listed" };
        var format = new Option<string>("--format") { Description = "csv or json", DefaultValueFactory = _ => "csv" };
        var command = new Command("export", "Print the figures of a view, as whoever keeps it may read them")
        {
            id,
            format,
        };
        var store = new StoreOptions(command);
        command.SetAction(parsed =>
        {
            using var database = store.Open(parsed);
            var product = Product.Load();
            var given = parsed.GetRequiredValue(id);
            var view =
                new SavedViewStore(database, product.Catalogue, TimeProvider.System).Find(given)
                ?? throw new WrongUse($"There is no view {given}: see yardstick views list.");
            var reader = new PeopleStore(database, product.Permissions, TimeProvider.System).ReaderFor(
                view.OwnerAccount
            );
            var table = new ViewFigures(database, product.Catalogue).Of(view, reader);
            Console.Write(
                parsed.GetRequiredValue(format) switch
                {
                    "csv" => ViewFiles.Csv(table),
                    "json" => ViewFiles.Json(table),
                    var other => throw new WrongUse(
                        $"--format {other} is not known: give csv or json; pages give xlsx too."
                    ),
                }
            );
            return ExitCode.Done;
        });
        return command;
    }

    private static string[] Known(string[] breakdowns, Product product) =>
        breakdowns.FirstOrDefault(key => product.Breakdowns.All(each => each.Key != key)) is { } unknown
            ? throw new WrongUse(
                $"There is no breakdown {unknown}: give some of {string.Join(", ", product.Breakdowns.Select(each => each.Key))}."
            )
            : breakdowns;

    private static string[] Parted(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
