using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>Freezes months and does what follows from it: grades of data quality, categories and the targets that are formulas are kept, and the tasks of commentary of the last month given.</summary>
/// <param name="copies">Where the definitions are kept too; null for nowhere.</param>
public sealed class MonthFreezing(
    Product product,
    Database database,
    FigureDefinitions definitions,
    TimeProvider clock,
    DefinitionsArchive? copies = null
)
{
    /// <param name="months">A run of months without gaps, oldest first.</param>
    /// <returns>One outcome a month, and how many tasks are new.</returns>
    /// <inheritdoc cref="Freezing.Freeze(string, IReadOnlyList{Month}, string, Action{string}?)"/>
    public (IReadOnlyList<FrozenMonth> Months, int Tasks) Freeze(
        string authority,
        IReadOnlyList<Month> months,
        string by,
        Action<string>? progress = null
    )
    {
        var frozen = new Freezing(database, definitions, clock, copies).Freeze(authority, months, by, progress);
        progress?.Invoke("grading the data behind the figures");
        new FrozenGrades(database).Keep(authority, definitions, product.Rules.Catalogue.Rules);
        progress?.Invoke("dividing the figures into categories");
        new FrozenBreakdowns(database).Keep(authority, definitions, product.Breakdowns, product.Rules.Codes);
        product.TargetsIn(database).KeepFormulas(authority, months);
        progress?.Invoke("giving the tasks of commentary");
        return (frozen, new MonthTasks(product, database, clock).Give(authority, months[^1]).Tasks);
    }
}
