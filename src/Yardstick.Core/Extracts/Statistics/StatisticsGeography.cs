using Yardstick.Core.Reference;

namespace Yardstick.Core.Extracts.Statistics;

/// <summary>Which authority a row is about, by its codes; names are never read, since they are spelled in many ways.</summary>
internal sealed class StatisticsGeography(ReferenceData reference)
{
    private const string England = "E92000001";
    private readonly Dictionary<string, string> _byOnsCode = new(StringComparer.Ordinal);

    /// <exception cref="UnreadableSource">The level or the code is not known.</exception>
    public string Of(StatisticsRow row) =>
        row["geographic_level"] switch
        {
            "National" => row["country_code"] == England
                ? reference.Authorities.England.Code
                : throw row.Wrong("country_code", "is not England", "download the table for England alone"),
            "Regional" => reference.Authorities.FindRegion(row["region_code"])?.Code
                ?? throw row.Wrong("region_code", "is no region of England", "check the file against its publication"),
            "Local authority" => CouncilOf(row),
            _ => throw row.Wrong(
                "geographic_level",
                "is no level that is compared",
                "download the table for National, Regional and Local authority alone"
            ),
        };

    private string CouncilOf(StatisticsRow row)
    {
        var (number, ons) = (row["old_la_code"], row["new_la_code"]);
        var byOns = OnsCouncil(ons);
        if (number.Length == 0 || StatisticsRow.IsSymbol(number))
        {
            return byOns ?? throw row.Wrong("new_la_code", "is no council that is known", Remedy);
        }

        if (reference.Authorities.Find(number) is not { IsCouncil: true })
        {
            throw row.Wrong("old_la_code", "is no council that is known", Remedy);
        }

        return byOns is null || byOns == number
            ? number
            : throw row.Wrong(
                "new_la_code",
                $"belongs to {byOns}, and old_la_code says {number}",
                "check the file against its publication"
            );
    }

    private const string Remedy =
        "check the file against its publication, or add a new council to reference/authorities.csv and reference/geographies.csv";

    private string? OnsCouncil(string code)
    {
        if (!_byOnsCode.TryGetValue(code, out var known))
        {
            _byOnsCode[code] = known = reference.Geographies.FindByOnsCode(code)?.AuthorityCode ?? "";
        }

        return known.Length == 0 ? null : known;
    }
}
