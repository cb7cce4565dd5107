using Yardstick.Core.Reference;

namespace Yardstick.Tests.Reference;

public sealed class ReferenceFilesTests
{
    [Fact]
    public void A_missing_file_is_named_with_its_folder()
    {
        using var folder = new ReferenceFolder();
        folder.Remove("glossary.csv");
        var error = Assert.Throws<ReferenceInvalid>(folder.Read);
        Assert.StartsWith("reference/glossary.csv was not found in ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "date,name|2023-02-31,Impossible",
        "reference/bank-holidays.csv line 2, column date: '2023-02-31' is not a date; write a day that exists as 2023-06-30."
    )]
    [InlineData(
        "date,name|2023-05-01,",
        "reference/bank-holidays.csv line 2, column name: is empty; give it a value or remove the row."
    )]
    [InlineData(
        "day,name|2023-05-01,Early May",
        "reference/bank-holidays.csv line 1: the columns are 'day,name'; write them as 'date,name'."
    )]
    [InlineData(
        "date,name|2023-05-01,Early, May",
        "reference/bank-holidays.csv line 2: 3 values stand under 2 columns; put a value that holds a comma in double quotes."
    )]
    [InlineData("date,name", "reference/bank-holidays.csv has no rows: restore the file from the product.")]
    public void A_wrong_file_is_refused_with_place_and_remedy(string lines, string message)
    {
        using var folder = new ReferenceFolder();
        folder.Replace("bank-holidays.csv", lines.Split('|'));
        Assert.Equal(message, Assert.Throws<ReferenceInvalid>(folder.Read).Message);
    }

    [Fact]
    public void A_number_and_a_word_that_are_not_known_are_refused()
    {
        using var folder = new ReferenceFolder();
        folder.Replace("authorities.csv", "code,name,region,type", "852,Southampton,South East,city");
        var error = Assert.Throws<ReferenceInvalid>(folder.Read);
        Assert.StartsWith(
            "reference/authorities.csv line 2, column type: 'city' is not known; write one of: county council, ",
            error.Message,
            StringComparison.Ordinal
        );

        using var other = new ReferenceFolder();
        other.Replace("populations.csv", "authority_code,mid_year,population", "852,2021,many");
        Assert.Contains(
            "column population: 'many' is not a number",
            Assert.Throws<ReferenceInvalid>(other.Read).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_council_lies_in_a_region_that_is_an_authority()
    {
        var authorities = ReferenceSample.Data.Authorities;
        Assert.All(authorities.All.Where(a => a.IsCouncil), a => Assert.NotNull(authorities.RegionOf(a)));
        Assert.Equal("South East", authorities.RegionOf(authorities.Find("852")!)!.Name);
        Assert.Equal(AuthorityType.UnitaryAuthority, authorities.Find("852")!.Type);
        Assert.Null(authorities.Find("1000"));
    }
}
