using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Extracts.Generating;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>
/// The invented council of the sample: its case records are generated, imported with all checks, measured and frozen. Each step is kept whole
/// or not at all, so that whatever stops it, the next start goes on behind the last finished step.
/// </summary>
public sealed class SampleCouncil(
    Product product,
    Database database,
    SampleCouncilSize size,
    TimeProvider? clock = null
)
{
    /// <summary>Code of the first council that the generator invents; no authority of England has it.</summary>
    public const string Code = "1001";

    /// <summary>The node of its tree that the teams of the safeguarding service lie below.</summary>
    public const string SafeguardingService = "S11";

    private const string FrozenBy = "the sample";
    internal static readonly DateOnly Until = new(2023, 7, 31);

    private IReadOnlyList<Month> Months => Month.RunEnding(Month.Of(Until), size.Months);

    /// <summary>
    /// True while the store holds nothing but the sample and months of the council are missing: a store with figures of its own is left alone.
    /// </summary>
    public bool IsWanted() =>
        IsAlone() && Months.Except(new FrozenFigures(database).Months(Code).Select(frozen => frozen.Month)).Any();

    /// <summary>True while the sample has a council and the store holds nothing but the sample.</summary>
    public bool IsAlone() => size.Children > 0 && new SampleStore(product, database).HoldsNothingElse();

    /// <param name="progress">Told what is being done; called often.</param>
    /// <exception cref="OperationCanceledException">Stopped; what was finished stays.</exception>
    public void Make(Action<SampleStep> progress, CancellationToken stop = default)
    {
        if (MeasuredExtract.All(database).Count == 0)
        {
            var folder = Directory.CreateTempSubdirectory("yardstick-sample-");
            try
            {
                Generate(folder.FullName, progress, stop);
                Import(folder.FullName, progress, stop);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        new SampleSupplied(product, database, clock ?? TimeProvider.System).AddMissing();
        Freeze(progress, stop);
    }

    /// <summary>How the council is invented: the same size gives the same records.</summary>
    public static GeneratorOptions OptionsFor(SampleCouncilSize size) =>
        new()
        {
            Authorities = 1,
            Children = size.Children,
            Years = size.Years,
            Seed = 7,
            // Enough for findings to be met, few enough for most figures to be judged.
            Errors = 0.001,
            Until = Until,
        };

    private void Generate(string folder, Action<SampleStep> progress, CancellationToken stop)
    {
        progress(new SampleStep(1, "inventing its children and their records", 0, 1, "councils"));
        new Generator(product.Folders, product.Reference.BankHolidays).Generate(
            OptionsFor(size),
            folder,
            progress: null,
            stop
        );
    }

    private void Import(string folder, Action<SampleStep> progress, CancellationToken stop)
    {
        var files = Directory.GetFiles(folder, "*.csv").Length;
        HashSet<string> read = new(StringComparer.Ordinal);
        CheckedImport
            .Into(database, product.Rules, clock)
            .Import(
                folder,
                new ExtractImportOptions(),
                table =>
                {
                    stop.ThrowIfCancellationRequested();
                    read.Add(table.Table);
                    progress(
                        new SampleStep(
                            2,
                            "importing and checking its records",
                            read.Count,
                            Math.Max(files, read.Count),
                            "files"
                        )
                    );
                }
            );
    }

    private void Freeze(Action<SampleStep> progress, CancellationToken stop)
    {
        var definitions = FigureDefinitions.Load(product.Folders);

        // Every indicator with SQL is told of once when it is measured and once when it is kept who was counted.
        var steps = 2 * definitions.Indicators.Count(indicator => indicator.Sql is not null);
        var done = 0;
        new MonthFreezing(product, database, definitions, clock ?? TimeProvider.System).Freeze(
            Code,
            Months,
            FrozenBy,
            _ =>
            {
                stop.ThrowIfCancellationRequested();
                done++;
                progress(
                    new SampleStep(
                        3,
                        $"measuring and freezing {size.Months} months",
                        done,
                        Math.Max(steps, done),
                        "steps"
                    )
                );
            }
        );
    }
}

/// <param name="Children">Open children, about; 0 for no council.</param>
/// <param name="Years">Years of complete events: a year more than the months, because some figures look back twelve.</param>
/// <param name="Months">How many are measured and frozen.</param>
/// <param name="HasEditions">Whether a month is published, and the next put in review.</param>
public sealed record SampleCouncilSize(int Children, int Years, int Months, bool HasEditions = true)
{
    public static SampleCouncilSize Usual { get; } = new(500, 4, 36);
}

/// <summary>How far the making of the sample is.</summary>
/// <param name="Number">Of <see cref="All"/> steps.</param>
/// <param name="Doing">In words, for the middle of a sentence.</param>
/// <param name="Of">How many <paramref name="Unit"/> the step has in all.</param>
public sealed record SampleStep(int Number, string Doing, int Done, int Of, string Unit)
{
    public const int All = 4;
}
