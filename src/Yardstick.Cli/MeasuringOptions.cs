using System.CommandLine;
using Yardstick.Core;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Storage;

namespace Yardstick.Cli;

/// <summary>Options of the commands that measure: where the store is, and which authorities are meant.</summary>
internal sealed class MeasuringOptions
{
    private const string AllAuthorities = "all";

    private readonly Option<string?> _authority = new("--authority")
    {
        Description = "Authority codes, comma-separated, or all",
    };

    private readonly StoreOptions _store;

    public MeasuringOptions(Command command)
    {
        command.Options.Add(_authority);
        _store = new StoreOptions(command);
    }

    /// <exception cref="WrongUse">The store holds no extract, or not of the authority named.</exception>
    public MeasuringInputs Open(ParseResult parsed)
    {
        var product = Product.LoadForRecords();
        var database = _store.Open(parsed);
        try
        {
            var catalogue = MeasurableIndicator.All(product.Catalogue, product.Folders.Definitions);
            var extracts = Extracts(database, parsed.GetValue(_authority));
            return new MeasuringInputs
            {
                Product = product,
                Database = database,
                Catalogue = catalogue,
                Extracts = extracts,
                SeveralAuthorities =
                    parsed.GetValue(_authority) is { } named && (named == AllAuthorities || extracts.Count > 1),
                Measurement = new Measurement(
                    database,
                    catalogue,
                    product.Rules.Views,
                    [.. product.Reference.BankHolidays.Select(holiday => holiday.Date)],
                    product.Reference.Populations,
                    product.Sources.Catalogue
                ),
            };
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static IReadOnlyList<MeasuredExtract> Extracts(Database database, string? authority)
    {
        var held = MeasuredExtract.All(database);
        if (held.Count == 0)
        {
            throw new WrongUse("The store holds no extract: import one, or make one with generate.");
        }

        if (authority is null)
        {
            return held.Count == 1
                ? held
                : throw new WrongUse(
                    $"The store holds extracts of {held.Count} authorities: name some with --authority, or all."
                );
        }

        return authority == AllAuthorities
            ? held
            :
            [
                .. authority
                    .Split(',', StringSplitOptions.TrimEntries)
                    .Select(code =>
                        held.FirstOrDefault(each => each.AuthorityCode == code)
                        ?? throw new WrongUse(
                            $"The store holds no extract of {code}: it holds {string.Join(", ", held.Select(each => each.AuthorityCode))}."
                        )
                    ),
            ];
    }
}
