using Yardstick.Core.Administration.Targets;
using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Clinics;

/// <summary>All that clinics are prepared from besides the store: definitions and reference data.</summary>
public sealed record ClinicInputs
{
    public required FigureDefinitions Definitions { get; init; }

    public required IReadOnlyList<Duty> Duties { get; init; }

    /// <summary>Rules of data quality, whose titles and remedies stand in correction lists.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>The targets of a store.</summary>
    public required Func<Database, TargetStore> TargetsIn { get; init; }

    /// <summary>Why the figure of an indicator and month of an authority is shown and not judged for now; null for a figure that is.</summary>
    public Func<Database, string, Func<string, Month, Withholding?>> WithheldIn { get; init; } =
        (_, _) => (_, _) => null;

    public required WorkingDays WorkingDays { get; init; }

    /// <param name="rules">Of the product.</param>
    /// <param name="reference">Of the product.</param>
    /// <param name="targetsIn">Of the product.</param>
    /// <exception cref="Indicators.DefinitionsInvalid">With every problem of every definition.</exception>
    public static ClinicInputs Load(
        ProductFolders folders,
        IReadOnlyList<Rule> rules,
        ReferenceData reference,
        Func<Database, TargetStore> targetsIn
    )
    {
        var definitions = FigureDefinitions.Load(folders);
        return new ClinicInputs
        {
            Definitions = definitions,
            Duties = Duty.Load(
                folders.Definitions,
                definitions.Indicators.Select(each => each.Key).ToHashSet(StringComparer.Ordinal)
            ),
            Rules = rules,
            TargetsIn = targetsIn,
            WorkingDays = reference.WorkingDays,
        };
    }

    /// <summary>The current case records of an authority.</summary>
    /// <exception cref="ClinicRefused">None are held.</exception>
    internal static MeasuredExtract ExtractOf(Database database, string authority) =>
        MeasuredExtract.All(database).FirstOrDefault(each => each.AuthorityCode == authority)
        ?? throw new ClinicRefused(
            Children.RefusalKind.NotThere,
            "No case records of this authority are held: import an extract."
        );
}
