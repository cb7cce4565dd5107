using Yardstick.Core;
using Yardstick.Core.Imports.Sources.AnnexA;

namespace Yardstick.Tests.Imports.Sources;

/// <summary>What coded cells and days of a workbook mean.</summary>
public sealed class AnnexACodesTests
{
    private static readonly Lazy<AnnexALists> Lists = new(() => Product.LoadForRecords().Sources.AnnexA);

    [Theory]
    [InlineData("sex", null, "1 - Male", "M")]
    [InlineData("ethnicity", "ethnicity", "White British", "WBRI")]
    [InlineData("ethnicity", "ethnicity", "a) White", "")]
    [InlineData("legal-status", "legal_status", "b) Full care orders", "C2")]
    [InlineData("legal-status", "legal_status", "V2", "V2")]
    [InlineData("placement-type", "placement_type", "A5 - Placed for Adoption", "A5")]
    [InlineData("placement-type", "placement_type", "b) Placed for adoption", "")]
    [InlineData("placement-provider", "placement_provider", "PR4: Private Provision", "PR4")]
    [InlineData("referral-source", "referral_source", "3B: Health Services", "3B")]
    [InlineData("referral-source", "referral_source", "d) Health services", "")]
    [InlineData("yes-no", null, "Yes", "Y")]
    public void A_cell_means_what_it_says_and_nothing_where_no_single_code_fits(
        string codes,
        string? detail,
        string text,
        string code
    ) => Assert.Equal(code, Lists.Value.Codes.Of(codes, detail, text)?.Code);

    [Theory]
    [InlineData("referral-source", "ambulance service")]
    [InlineData("sex", "indeterminate")]
    [InlineData("abuse", "nan")]
    public void Spellings_that_were_published_with_two_codes_or_none_are_asked_about(string codes, string text) =>
        Assert.Null(Lists.Value.Codes.Of(codes, null, text));

    [Fact]
    public void Every_spelling_has_a_category_that_is_known()
    {
        foreach (
            var group in Lists
                .Value.All.SelectMany(list => list.Columns)
                .Select(column => column.Codes)
                .OfType<string>()
                .Distinct()
        )
        {
            var categories = Lists.Value.Codes.Categories(group);
            Assert.NotEmpty(categories);
            Assert.All(Lists.Value.Codes.Spellings(group), spelling => Assert.Contains(spelling.Category, categories));
        }
    }

    [Theory]
    [InlineData("31/12/2025", "2025-12-31")]
    [InlineData("1/2/25", "2025-02-01")]
    [InlineData("2025-12-31T10:30:00", "2025-12-31")]
    [InlineData("3 March 2026", "2026-03-03")]
    [InlineData("03-Mar-26", "2026-03-03")]
    [InlineData("46092", "2026-03-11")]
    [InlineData("46092.5", "2026-03-11")]
    [InlineData("12/31/2025", null)]
    [InlineData("31/02/2025", null)]
    [InlineData("10.9", null)]
    [InlineData("yesterday", null)]
    public void A_day_is_read_in_the_forms_in_which_workbooks_write_it(string text, string? day) =>
        Assert.Equal(day, AnnexADay.Read(text));
}
