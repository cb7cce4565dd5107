using System.Globalization;

namespace Yardstick.Benchmarks.CaseRecords;

/// <summary><c>council DIR</c>: one invented council at full size, from its extract to every figure of 36 months. The folder is kept for the others.</summary>
internal sealed class CouncilBenchmark(string folder)
{
    public const string Until = "2023-07";
    public const int Months = 36;
    private const int Children = 2400;
    private const int Years = 6;

    public string Extract => Path.Combine(folder, "extract");

    public string Store => Path.Combine(folder, "store");

    public string Observations => Path.Combine(folder, "observations.csv");

    public void Run(TextWriter output)
    {
        output.WriteLine(Step.Heading);
        if (!Directory.Exists(Extract))
        {
            output.WriteLine(
                Step.Yardstick(
                    "generate",
                    [
                        "generate",
                        "--authorities",
                        "1",
                        "--children",
                        Text(Children),
                        "--years",
                        Text(Years),
                        "--seed",
                        "1",
                        "--out",
                        Extract,
                    ]
                )
            );
        }

        if (Directory.Exists(Store))
        {
            Directory.Delete(Store, recursive: true);
        }

        output.WriteLine(Step.Yardstick("import", "import", Extract, "--data", Store));
        output.WriteLine(
            Step.Yardstick(
                "measure",
                "measure",
                "--data",
                Store,
                "--until",
                Until,
                "--months",
                Text(Months),
                "--out",
                Observations
            )
        );
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
