using System.Globalization;
using Yardstick.Core.Storage;

namespace Yardstick.Benchmarks.CaseRecords;

/// <summary>
/// <c>pandas DIR</c>: ten indicators of every team over 36 months by the engine and by <c>pandas/ten_indicators.py</c>, on the council of
/// <see cref="CouncilBenchmark"/>. Both must give the same figures, or the run fails.
/// </summary>
internal sealed class PandasBenchmark(string folder)
{
    private const string Python = "/usr/bin/python3";

    private static readonly IReadOnlyList<string> Keys =
    [
        "assess_45_pct",
        "cin_all_n",
        "cla_n",
        "cla_visit_6wk_pct",
        "contacts_n",
        "cpp_n",
        "cpp_visit_10wd_pct",
        "s47_started_n",
        "sup_cla_pct",
        "sup_cpp_pct",
    ];

    public void Run(TextWriter output)
    {
        var council = new CouncilBenchmark(folder);
        var months = CouncilBenchmark.Months.ToString(CultureInfo.InvariantCulture);
        var ours = Path.Combine(folder, "ten.csv");
        var theirs = Path.Combine(folder, "pandas.csv");
        output.WriteLine(Step.Heading);
        var engine = Step.Yardstick(
            "engine, ten indicators",
            [
                "measure",
                "--data",
                council.Store,
                "--until",
                CouncilBenchmark.Until,
                "--months",
                months,
                "--indicators",
                string.Join(',', Keys),
                "--out",
                ours,
            ]
        );
        output.WriteLine(engine);
        var pandas = Step.Run(
            "pandas, ten indicators",
            Python,
            "-W",
            "ignore",
            Path.Combine(AppContext.BaseDirectory, "pandas", "ten_indicators.py"),
            council.Extract,
            Path.Combine(ProductFolders.BesideProgram().Reference, "bank-holidays.csv"),
            CouncilBenchmark.Until,
            months,
            theirs
        );
        output.WriteLine(pandas);
        var compared = SameFigures(Figures(ours, area: 3, numerator: 4), Figures(theirs, area: 2, numerator: 3));
        output.WriteLine(
            FormattableString.Invariant(
                $"{compared} figures alike; pandas took {pandas.Wall / engine.Wall:F1} times as long, {pandas.Processor / engine.Processor:F1} times the processor time."
            )
        );
    }

    /// <summary>Numerator and denominator by indicator, month end and team; the nodes above the teams and what is nothing are left out.</summary>
    private static Dictionary<string, (decimal, decimal)> Figures(string file, int area, int numerator) =>
        File.ReadLines(file)
            .Skip(1)
            .Select(line => line.Split(','))
            .Where(cells => area == 2 || cells[2] is "team" or "unallocated")
            .Select(cells =>
                (
                    Key: $"{cells[0]} {cells[1]} {cells[area]}",
                    Sums: (Number(cells[numerator]), Number(cells[numerator + 1]))
                )
            )
            .Where(figure => figure.Sums != (0, 0))
            .ToDictionary(figure => figure.Key, figure => figure.Sums, StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">A figure differs, or only one of the two has it.</exception>
    private static int SameFigures(
        Dictionary<string, (decimal, decimal)> ours,
        Dictionary<string, (decimal, decimal)> theirs
    )
    {
        var differing = ours
            .Keys.Union(theirs.Keys, StringComparer.Ordinal)
            .FirstOrDefault(key => ours.GetValueOrDefault(key) != theirs.GetValueOrDefault(key));
        return differing is null
            ? ours.Count
            : throw new InvalidOperationException(
                $"{differing}: the engine gives {ours.GetValueOrDefault(differing)}, pandas {theirs.GetValueOrDefault(differing)}."
            );
    }

    private static decimal Number(string text) =>
        text.Length == 0 ? 0 : decimal.Parse(text, CultureInfo.InvariantCulture);
}
