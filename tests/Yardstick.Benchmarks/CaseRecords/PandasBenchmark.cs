using System.Globalization;
using Yardstick.Core.Storage;

namespace Yardstick.Benchmarks.CaseRecords;

/// <summary>
/// <c>pandas DIR</c>: ten indicators of every area over 36 months by the engine and by <c>pandas/ten_indicators.py</c>, on the council of
/// <see cref="CouncilBenchmark"/>. Both must give the same figures, or the run fails. What all indicators cost the engine stands beside it.
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
        var ten = Measure("engine, ten indicators", ours, "--indicators", string.Join(',', Keys));
        output.WriteLine(ten);
        var all = Measure("engine, all indicators", council.Observations);
        output.WriteLine(all);
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
        output.WriteLine();
        output.WriteLine("| for one indicator | wall time | processor time |\n|---|---|---|");
        var indicators = File.ReadLines(council.Observations).Skip(1).Select(Indicator).Distinct().Count();
        output.WriteLine(Share("engine, of ten", ten, Keys.Count));
        output.WriteLine(Share($"engine, of {indicators.ToString(CultureInfo.InvariantCulture)}", all, indicators));
        output.WriteLine(Share("pandas, of ten", pandas, Keys.Count));
        output.WriteLine();
        output.WriteLine(
            FormattableString.Invariant(
                $"{SameFigures(ours, theirs)} figures alike; pandas took {pandas.Wall / ten.Wall:F1} times as long, {pandas.Processor / ten.Processor:F1} times the processor time."
            )
        );

        Step Measure(string name, string file, params string[] chosen) =>
            Step.Yardstick(
                name,
                [
                    "measure",
                    "--data",
                    council.Store,
                    "--until",
                    CouncilBenchmark.Until,
                    "--months",
                    months,
                    "--out",
                    file,
                    .. chosen,
                ]
            );
    }

    private static string Indicator(string line) => line[..line.IndexOf(',', StringComparison.Ordinal)];

    private static string Share(string name, Step step, int indicators) =>
        FormattableString.Invariant(
            $"| {name} | {step.Wall.TotalSeconds / indicators:F2} s | {step.Processor.TotalSeconds / indicators:F2} s |"
        );

    /// <summary>Compares every line: month, area, numerator, denominator, value and status, whether there are cases or not.</summary>
    /// <exception cref="InvalidOperationException">A figure differs, or only one of the two has it.</exception>
    private static int SameFigures(string ours, string theirs)
    {
        var (engine, pandas) = (Figures(ours), Figures(theirs));
        var differing = Enumerable
            .Range(0, Math.Max(engine.Count, pandas.Count))
            .FirstOrDefault(line => engine.ElementAtOrDefault(line) != pandas.ElementAtOrDefault(line), -1);
        return differing < 0
            ? engine.Count
            : throw new InvalidOperationException(
                $"The engine gives {engine.ElementAtOrDefault(differing)}, pandas {pandas.ElementAtOrDefault(differing)}."
            );
    }

    private static List<(
        string Figure,
        decimal? Numerator,
        decimal? Denominator,
        decimal? Value,
        string Status
    )> Figures(string file) =>
        [
            .. File.ReadLines(file)
                .Skip(1)
                .Select(line => line.Split(','))
                .Select(cells =>
                    (string.Join(' ', cells[..4]), Number(cells[4]), Number(cells[5]), Number(cells[6]), cells[7])
                ),
        ];

    private static decimal? Number(string text) =>
        text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
