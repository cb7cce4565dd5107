namespace Yardstick.Core.Reference;

/// <summary>0-17 populations: the denominators of rates. A change of population is no change in care, so each figure names its own.</summary>
public sealed class Populations
{
    private readonly Dictionary<(string AuthorityCode, int MidYear), Population> _populations;
    private readonly IReadOnlyList<Edition> _editions;

    internal Populations(string folder)
    {
        _editions = ReferenceTable.Read(
            folder,
            "mid-years.csv",
            ["mid_year", "first_published_on", "revised_on", "source"],
            row => new Edition(
                row.Number<int>("mid_year"),
                row.Date("first_published_on"),
                row.OptionalDate("revised_on"),
                row.Text("source")
            )
        );
        var editions = _editions.ToDictionary(edition => edition.MidYear);
        _populations = ReferenceTable
            .Read(folder, "populations.csv", ["authority_code", "mid_year", "population"], row => Read(row, editions))
            .ToDictionary(population => (population.AuthorityCode, population.MidYear));
    }

    /// <summary>The estimate for 30 June of a year; null when there is none.</summary>
    public Population? At(string authorityCode, int midYear) =>
        _populations.GetValueOrDefault((authorityCode, midYear));

    /// <summary>The newest mid-year that had been published on a day: what a paper of that day would use.</summary>
    public Population? InForce(string authorityCode, DateOnly day) =>
        _editions
            .Where(edition => edition.FirstPublishedOn <= day)
            .OrderByDescending(edition => edition.MidYear)
            .Select(edition => At(authorityCode, edition.MidYear))
            .FirstOrDefault(population => population is not null);

    /// <summary>What the DfE uses for rates at 31 March of a year or in the year ending then: mid-year of the year before.</summary>
    public Population? ForNationalRates(string authorityCode, int yearOfMarch) => At(authorityCode, yearOfMarch - 1);

    private static Population Read(ReferenceRow row, Dictionary<int, Edition> editions)
    {
        var midYear = row.Number<int>("mid_year");
        if (!editions.TryGetValue(midYear, out var edition))
        {
            throw row.Wrong("mid_year", $"{row.Text("mid_year")} has no dates", "add it to reference/mid-years.csv");
        }

        return new Population
        {
            AuthorityCode = row.Text("authority_code"),
            MidYear = midYear,
            Children = row.Number<int>("population"),
            Source = edition.Source,
            FirstPublishedOn = edition.FirstPublishedOn,
            RevisedOn = edition.RevisedOn,
        };
    }

    private sealed record Edition(int MidYear, DateOnly FirstPublishedOn, DateOnly? RevisedOn, string Source);
}
