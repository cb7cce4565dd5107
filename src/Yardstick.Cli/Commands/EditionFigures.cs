using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Reports.Composition;

namespace Yardstick.Cli.Commands;

/// <summary>Options that name one edition of a month, and all that is known of it.</summary>
internal sealed class EditionFigures
{
    private readonly Option<string> _month = MonthOption.Create("Month of the edition");

    private readonly Option<string?> _edition = new("--edition")
    {
        Description =
            "Name of the edition, such as \"June 2023, measured\" (default: the latest published one whose data end in the month, else the frozen month)",
    };

    private readonly Option<string?> _authority = new("--authority")
    {
        Description = "Authority code, where the store holds several",
    };

    private readonly StoreOptions _store;

    public EditionFigures(Command command)
    {
        command.Options.Add(_month);
        command.Options.Add(_edition);
        command.Options.Add(_authority);
        _store = new StoreOptions(command);
    }

    /// <summary>Judged figures of the edition, handed over while the store is open.</summary>
    public void Read(ParseResult parsed, Action<Product, ReportMaterial, Core.Storage.Database> use)
    {
        var product = Product.Load();
        var published = _store.OpenPublished(parsed);
        using var database = published.Database;
        var (month, name) = (MonthOption.Read(parsed, _month), parsed.GetValue(_edition));
        var editions = new KeptEditions(product, published).For(month, name, parsed.GetValue(_authority));
        use(product, new Pipeline(product, published).Material(month, name, editions), database);
    }
}
