using System.Globalization;
using Yardstick.Core.Extracts.CaseRecords;
using Yardstick.Core.Extracts.Ssda903;
using Yardstick.Core.Imports.Sources;

namespace Yardstick.Core.Imports.Returns;

/// <summary>Turns the files of an SSDA903 return into rows of the extract. Two of them, OC2 and previous permanence, have no table there.</summary>
internal sealed class Ssda903Rows(SourceSpool spool, ReturnMapping mapping, IReadOnlyDictionary<ReadModule, int> parts)
{
    private readonly MappedRows _mapped = new(spool, mapping);
    private readonly DatedIdentifiers _names = new();
    private CareEpisodes? _care;

    public void Write()
    {
        if (Find("episodes") is { } episodes)
        {
            _care = new CareEpisodes(episodes.Rows, parts[episodes], _mapped);
            _care.Write();
        }

        Each("header", ["upn_unknown"], (rows, row) => [UnknownUpn(rows.Text(row, "UPN"))]);
        Each("reviews", ["id", "period"], (rows, row) => [Name(rows, row, 'V', "REVIEW"), Period(rows, row, "REVIEW")]);
        Each(
            "uasc",
            ["id", "status", "start"],
            (rows, row) => [Name(rows, row, 'U', null), "UASC", FirstDay(rows, row)]
        );
        Each("missing", ["id"], (rows, row) => [Name(rows, row, 'M', "MIS_START")]);
        Each(
            "oc3",
            ["id", "suitable", "eligibility"],
            (rows, row) =>
                [Name(rows, row, 'O', null), Suitable(rows.Text(row, "ACCOM")), Eligibility(rows.Text(row, "DOB"))]
        );
        WriteAdoptions();
        WriteWorkers();
    }

    private ReadModule? Find(string module) => parts.Keys.FirstOrDefault(read => read.Rows.Module.Name == module);

    private void Each(string module, string[] extras, Func<ModuleRows, int, string[]> extra, string? from = null)
    {
        if (Find(module) is not { } read)
        {
            return;
        }

        var rows = read.Rows;
        string[] columns = [.. rows.Module.Columns.Select(column => column.Name)];
        var target = _mapped.Of(parts[read], from ?? module, [.. columns, .. extras]);
        var fields = new ReadOnlyMemory<char>[columns.Length + extras.Length];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var i = 0; i < columns.Length; i++)
            {
                fields[i] = rows[row, i];
            }

            var made = extra(rows, row);
            for (var i = 0; i < made.Length; i++)
            {
                fields[columns.Length + i] = made[i].AsMemory();
            }

            target.Write(rows.LineOf(row), fields);
        }
    }

    private string Name(ModuleRows rows, int row, char kind, string? day) =>
        _names.Next(rows.Text(row, "CHILD"), kind, day is null ? null : rows.Text(row, day));

    /// <summary>The period of care on the day; nothing where the return has none.</summary>
    private string Period(ModuleRows rows, int row, string day) =>
        _care?.PeriodsOf(rows.Text(row, "CHILD")).LastOrDefault(period => period.Holds(rows.Text(row, day)))?.Id ?? "";

    /// <summary>The return keeps the day on which the status ceases and none for its beginning, which is no later than that of care.</summary>
    private string FirstDay(ModuleRows rows, int row) =>
        _care?.PeriodsOf(rows.Text(row, "CHILD")) is [var first, ..] ? first.Start : "";

    private static string UnknownUpn(string upn) =>
        upn.Length == 3 && upn.StartsWith("UN", StringComparison.OrdinalIgnoreCase) ? upn : "";

    private static string Suitable(string accommodation) => accommodation is [_, '1' or '2'] ? accommodation[1..] : "";

    /// <summary>The return asks for relevant and former relevant young people alone, who differ by age.</summary>
    private string Eligibility(string birth) =>
        !CaseCell.TryReadDate(birth, out var day) ? ""
        : day.AddYears(18) <= spool.Delivery.AsAt ? "Former relevant"
        : "Relevant";

    private void WriteAdoptions()
    {
        var (decisions, matches) = (Find("placed_for_adoption"), Find("ad1"));
        if ((decisions ?? matches) is not { } any)
        {
            return;
        }

        var target = _mapped.Of(
            parts[any],
            "adoption",
            "id",
            "CHILD",
            "period",
            "DATE_PLACED",
            "DATE_PLACED_CEASED",
            "DATE_MATCH",
            "placement_order",
            "placed",
            "order_date",
            "order_type"
        );
        var matched = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var row = 0; row < (matches?.Rows.Count ?? 0); row++)
        {
            matched.TryAdd(matches!.Rows.Text(row, "CHILD"), matches.Rows.Text(row, "DATE_MATCH"));
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < (decisions?.Rows.Count ?? 0); row++)
        {
            var rows = decisions!.Rows;
            var child = rows.Text(row, "CHILD");
            told.Add(child);
            Adoption(
                target,
                rows,
                row,
                child,
                rows.Text(row, "DATE_PLACED"),
                rows.Text(row, "DATE_PLACED_CEASED"),
                matched
            );
        }

        for (var row = 0; row < (matches?.Rows.Count ?? 0); row++)
        {
            var child = matches!.Rows.Text(row, "CHILD");
            if (told.Add(child))
            {
                Adoption(target, matches.Rows, row, child, "", "", matched);
            }
        }
    }

    private void Adoption(
        RowTarget target,
        ModuleRows rows,
        int row,
        string child,
        string decided,
        string reversed,
        Dictionary<string, string> matched
    )
    {
        var periods = _care?.PeriodsOf(child) ?? [];
        var period = periods.LastOrDefault(each => each.Holds(decided)) ?? (periods.Count > 0 ? periods[^1] : null);
        target.Write(
            rows.LineOf(row),
            _names.Next(child, 'A', decided),
            child,
            period?.Id ?? "",
            decided,
            reversed,
            matched.GetValueOrDefault(child, ""),
            period?.PlacementOrder ?? "",
            period?.PlacedForAdoption ?? "",
            period?.Order ?? "",
            period?.OrderType ?? ""
        );
    }

    private void WriteWorkers()
    {
        if (Find("social_worker") is not { } read)
        {
            return;
        }

        Each(
            "social_worker",
            ["id", "role"],
            (rows, row) => [Name(rows, row, 'W', "SW_DECOM"), "LEAD"],
            "social_workers"
        );
        var target = _mapped.Of(parts[read], "professionals", "SW_ID");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < read.Rows.Count; row++)
        {
            var worker = read.Rows.Text(row, "SW_ID");
            if (seen.Add(worker))
            {
                target.Write(read.Rows.LineOf(row), worker);
            }
        }
    }
}
