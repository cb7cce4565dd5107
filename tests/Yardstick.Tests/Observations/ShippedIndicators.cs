using Yardstick.Core.CaseData;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Observations;

/// <summary>All indicators as they ship, ready to be measured in a store.</summary>
internal static class ShippedIndicators
{
    private static readonly ProductFolders Folders = ProductFolders.BesideProgram();
    private static readonly ReferenceData Reference = new(Folders);

    public static IReadOnlyList<MeasurableIndicator> All { get; } =
        MeasurableIndicator.All(
            IndicatorCatalogue.Load(Folders.Definitions, Reference.Measures.Names),
            Folders.Definitions
        );

    public static IReadOnlyList<MeasurableIndicator> WithSql { get; } = [.. All.Where(each => each.Sql is not null)];

    private static CaseDataViews Views => CaseDataViews.Load(Path.Combine(Folders.Definitions, "case-data"));

    private static IReadOnlyList<DateOnly> BankHolidays => [.. Reference.BankHolidays.Select(holiday => holiday.Date)];

    /// <summary>Takes in an extract, or a folder of extracts.</summary>
    public static void Import(Database database, string folder) =>
        new ExtractImport(database, ExtractTables.Load(Folders.Definitions)).Import(
            folder,
            new ExtractImportOptions { AddAuthority = true }
        );

    public static Measurement In(Database database) =>
        new(
            database,
            All,
            Views,
            BankHolidays,
            Reference.Populations,
            Yardstick.Core.Imports.Sources.SourceCatalogue.Load(Folders.Definitions)
        );

    /// <summary>A session in which the case data of several authorities is laid out for all indicators.</summary>
    public static MeasuringSession Session(
        Database database,
        IEnumerable<string> authorities,
        IReadOnlyList<Month> months
    )
    {
        var session = MeasuringSession.Open(database, authorities, months, BankHolidays);
        session.Build(Views.NeededBy(WithSql.Select(each => each.Sql!)));
        return session;
    }
}
