namespace Yardstick.BrowserTests;

/// <summary>One page of each kind, with much on it.</summary>
internal static class Addresses
{
    private const string June = "?edition=852-june-2023-panel-report";

    private const string Measured = "?edition=1001-july-2023-measured";

    public static IReadOnlyList<string> All { get; } =
    [
        "/",
        "/?edition=852-january-2021-monthly-dataset",
        "/sections",
        $"/sections/context-of-demand{June}",
        $"/sections/robust-corporate-parenting{June}",
        "/indicators",
        "/indicators?q=zebra",
        $"/indicators/cpp_visit_10wd_pct{June}",
        "/indicators/assess_45_pct",
        $"/indicators/cla_rate{June}",
        "/indicators/agency_rate_pct",
        $"/indicators/cpp_visit_10wd_pct/2023-06{June}",
        "/checker",
        "/report",
        $"/{Measured}",
        "/brief",
        "/flow",
        $"/flow{Measured}",
        $"/brief{Measured}",
        $"/sections/visits-to-create-change{Measured}",
        $"/indicators/cpp_visit_10wd_pct{Measured}",
        "/indicators/cpp_n/2023-06?edition=1001-june-2023-measured",
        $"/data-quality{Measured}",
        "/data-quality?edition=852-june-2023-panel-report",
        $"/checker{Measured}",
        "/scrutiny",
        "/scrutiny/meetings/1001/1",
        "/scrutiny/recommendations?show=all",
        "/scrutiny/recommendations/1001/childrens-services-scrutiny-panel/1",
        "/methodology",
        "/glossary",
        "/sources",
        "/accessibility",
        "/published",
        "/published/852/june-2023-panel-report",
        "/published/852/june-2023-panel-report/sections/visits-to-create-change",
        "/published/852/june-2023-panel-report/plain",
        "/published/852/june-2023-panel-report/plain/visits-to-create-change",
        "/published/852/june-2023-panel-report/bulletin",
        "/open-data",
        "/sign-in",
        "/no-such-page",
    ];
}
