using Yardstick.Core.Checks;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Editions.Disclosure.Definitions;

/// <summary>
/// Puts together what a reader can reckon with: what the catalogue derives, what the checker knows of printed figures, and what
/// <c>definitions/disclosure/relations.yml</c> adds.
/// </summary>
public static class FigureRelationsReader
{
    private const string File = "disclosure/relations.yml";

    private static readonly IReadOnlyDictionary<string, MonthSpan> Spans = new Dictionary<string, MonthSpan>
    {
        ["quarter"] = MonthSpan.Quarter,
        ["twelve months"] = MonthSpan.TwelveMonths,
        ["april"] = MonthSpan.FromApril,
        ["january"] = MonthSpan.FromJanuary,
    };

    /// <param name="definitions">The folder <c>definitions/</c>.</param>
    /// <exception cref="DefinitionsInvalid">The file is missing, or an entry of it is wrong.</exception>
    public static FigureRelations Load(string definitions, IndicatorCatalogue catalogue, IndicatorRelations printed)
    {
        var problems = new List<DefinitionProblem>();
        var names = new SameCounts();
        DerivedCounts.AddTo(names, catalogue);
        PrintedCounts.AddTo(names, printed);
        var relations = DerivedCounts.Months(catalogue);
        var file = DefinitionFile.Open(definitions, File, problems);
        var declared = file is null ? new FigureRelations() : Read(new DeclaredReader(file, catalogue), file, names);
        return problems.Count > 0
            ? throw new DefinitionsInvalid(problems)
            : declared with
            {
                Same = names.ByName(),
                Sums = [.. PrintedCounts.Sums(printed), .. DerivedCounts.Differences(catalogue), .. declared.Sums],
                Contained = [.. PrintedCounts.Contained(printed), .. declared.Contained],
                Flows = [.. PrintedCounts.Flows(printed), .. declared.Flows],
                Months = [.. relations, .. declared.Months],
                NotShares = new HashSet<string>(
                    declared.NotShares.Concat(
                        printed.Percentages.Where(each => each.MayExceedWhole).Select(each => each.Percentage)
                    ),
                    StringComparer.Ordinal
                ),
            };
    }

    private static FigureRelations Read(DeclaredReader reader, DefinitionNode file, SameCounts names)
    {
        file.Allow("same", "sums", "contained", "flows", "months", "running_up", "not_shares");
        foreach (var group in reader.Groups("same", "count", "names"))
        {
            foreach (var name in reader.Quantities(group, "names"))
            {
                names.Add(reader.Quantity(group, "count"), name);
            }
        }

        return new FigureRelations
        {
            Sums =
            [
                .. reader
                    .Groups("sums", "total", "parts")
                    .Select(group => new PartsOfTotal(
                        reader.Quantity(group, "total"),
                        reader.Quantities(group, "parts")
                    )),
            ],
            Contained =
            [
                .. reader
                    .Groups("contained", "whole", "parts")
                    .SelectMany(group =>
                        reader
                            .Quantities(group, "parts")
                            .Select(part => new PartInWhole(part, reader.Quantity(group, "whole")))
                    ),
            ],
            Flows =
            [
                .. reader
                    .Groups("flows", "stock", "started", "ceased")
                    .Select(group => new StockFlow(
                        reader.Quantity(group, "stock"),
                        reader.Quantity(group, "started"),
                        reader.Quantity(group, "ceased")
                    )),
            ],
            Months =
            [
                .. reader
                    .Groups("months", "total", "month", "span")
                    .Select(group => new MonthsTogether(
                        reader.Quantity(group, "total"),
                        reader.Quantity(group, "month"),
                        group.Word("span", Spans)
                    )),
            ],
            Accumulating = reader
                .Groups("running_up", "indicator", "from")
                .ToDictionary(
                    group => reader.Quantity(group, "indicator").Indicator,
                    group => group.Word("from", Spans),
                    StringComparer.Ordinal
                ),
            NotShares = new HashSet<string>(reader.Keys("not_shares"), StringComparer.Ordinal),
        };
    }
}
