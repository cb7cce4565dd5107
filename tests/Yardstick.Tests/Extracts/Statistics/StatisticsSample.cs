using Yardstick.Core.Extracts.Statistics;
using Yardstick.Core.Storage;
using Yardstick.Tests.Reference;

namespace Yardstick.Tests.Extracts.Statistics;

/// <summary>Rows of the data set "number and rate per 10,000" as first published for 2024 (DfE, Open Government Licence v3.0), and what tests make of them.</summary>
internal static class StatisticsSample
{
    public const string Heading =
        "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,population_count,population_estimate,number,rate_per_10000";

    public const string AtYearEnd = "Children looked after at 31 March each year";

    public static readonly string[] Rows =
    [
        $"2024,Reporting year,National,E92000001,England,,,,,,{AtYearEnd},11998646,83630,70",
        $"2024,Reporting year,Regional,E92000001,England,E12000001,North East,,,,{AtYearEnd},535227,6110,114",
        $"2024,Reporting year,Regional,E92000001,England,E13000001,Inner London,,,,{AtYearEnd},641078,3980,62",
        $"2024,Reporting year,Local authority,E92000001,England,E12000001,North East,805,Hartlepool,E06000001,{AtYearEnd},20417,334,164",
        $"2024,Reporting year,Local authority,E92000001,England,E12000002,North West,942,Cumberland,E06000063,{AtYearEnd},51775,482,93",
    ];

    public static readonly StatisticsDataSets DataSets = StatisticsDataSets.Load(
        ProductFolders.BesideProgram().Definitions,
        ReferenceSample.Data.Measures
    );

    public static StatisticsReading Read(params string[] lines)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(path, lines);
            return new StatisticsFileReader(ReferenceSample.Data, DataSets).Read(path, "cla.csv");
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The rows with one cell replaced by another text, in the row of a council or place.</summary>
    public static string[] With(string place, string cell, string replacement) =>
        [
            Heading,
            .. Rows.Select(row =>
                row.Contains(place, StringComparison.Ordinal)
                    ? row.Replace(cell, replacement, StringComparison.Ordinal)
                    : row
            ),
        ];
}
