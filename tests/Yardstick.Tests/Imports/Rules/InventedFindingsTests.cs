using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Storage;
using Yardstick.Tests.Extracts.Generating;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Imports.Rules;

/// <summary>The findings in invented councils, held against what was planted in them.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class InventedFindingsTests
{
    private static readonly Lazy<RuleDefinitions> Definitions = new(() =>
        RuleDefinitions.Load(
            ProductFolders.BesideProgram().Definitions,
            [.. InventedExtract.BankHolidays.Select(holiday => holiday.Date)]
        )
    );

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    public void Every_planted_error_is_found_by_its_rule_in_its_line(ulong seed)
    {
        using var faulty = InventedExtract.Of(InventedExtract.Small with { Children = 400, Seed = seed, Errors = 0.1 });
        var found = Check(faulty).ToLookup(finding => finding.Rule, StringComparer.Ordinal);

        var missed = faulty
            .Rows("known/planted")
            .Where(error => !found[error["rule"]].Any(finding => IsOf(finding, error, faulty)))
            .Select(error => $"{error["rule"]} {error["table"]} {error["record_id"]} {error["column"]}");

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public void A_council_without_planted_errors_has_no_error_but_children_between_workers(ulong seed)
    {
        using var clean = InventedExtract.Of(InventedExtract.Small with { Children = 400, Seed = seed });

        var grave = Check(clean)
            .Where(finding => finding.Severity <= ExtractSeverity.Error && !IsBetweenWorkers(finding, clean))
            .Select(finding => $"{finding.Rule} {finding.File}:{finding.Line} {finding.RecordId} {finding.Message}");

        Assert.Empty(grave);
    }

    /// <summary>A child who waits for the next worker, as children do for some days when one leaves or a case is new, is no slip (rule 81).</summary>
    private static bool IsBetweenWorkers(ExtractFinding finding, InventedExtract extract) =>
        finding.Rule == "81"
        && extract
            .Rows("ssd_involvements")
            .Where(row => row["invo_person_id"] == finding.PersonId && row["invo_professional_role_id"] == "LEAD")
            .Select(row => InventedExtract.Date(row["invo_involvement_end_date"]))
            .DefaultIfEmpty(extract.Options.Until)
            .Max() > extract.Options.Until.AddDays(-28);

    /// <summary>Activity after a death (rule 14) shows in the record of the activity, everything else in the record that was changed.</summary>
    private static bool IsOf(
        ExtractFinding finding,
        IReadOnlyDictionary<string, string> error,
        InventedExtract extract
    ) =>
        error["rule"] == "14"
            ? finding.PersonId == error["person_id"]
            : finding.Table == error["table"]
                && finding.RecordId == error["record_id"]
                && finding.File == error["table"] + ".csv"
                && Lines(extract, error).Contains(finding.Line);

    /// <summary>Lines of the record that show the planted value; a record that was doubled has two.</summary>
    private static IEnumerable<long?> Lines(InventedExtract extract, IReadOnlyDictionary<string, string> error)
    {
        var table = ExtractFolder.Tables.Of(error["table"])!;
        var name = table.Key ?? table.Columns.First(column => column.IsRequired).Name;
        return extract
            .Rows(table.Name)
            .Select((row, place) => (Row: row, Line: (long?)place + 2))
            .Where(each => each.Row[name] == error["record_id"] && each.Row[error["column"]] == error["after"])
            .Select(each => each.Line);
    }

    private static IReadOnlyList<ExtractFinding> Check(InventedExtract extract)
    {
        using var store = TestStore.On(Engine.DuckDb);
        return Assert.Single(CheckedImport.Into(store.Database, Definitions.Value).Check(extract.Folder)).Findings;
    }
}
