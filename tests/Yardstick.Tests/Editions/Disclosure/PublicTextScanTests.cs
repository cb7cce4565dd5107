using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Disclosure.Texts;

namespace Yardstick.Tests.Editions.Disclosure;

public sealed class PublicTextScanTests
{
    private static readonly PublicTextScan Texts = Measured.Product.Value.PublicTexts;

    [Theory]
    [InlineData("Two siblings came into care.", TextRisk.Relation, "siblings")]
    [InlineData("One child aged 14 went missing.", TextRisk.SmallNumber, "One child")]
    [InlineData("One child aged 14 went missing.", TextRisk.Age, "aged 14")]
    [InlineData("A 14-year-old went missing.", TextRisk.Age, "14-year-old")]
    [InlineData("Three more young people left care.", TextRisk.SmallNumber, "Three more young people")]
    [InlineData("There were 4 adoptions in the month.", TextRisk.SmallNumber, "4 adoptions")]
    [InlineData("Of these, 3 of the 5 were late.", TextRisk.SmallNumber, "3 of the 5")]
    [InlineData("48 of 50 conferences were in time.", TextRisk.SmallNumber, "48 of 50")]
    [InlineData("A sibling group of 3 account for 3/5 orders.", TextRisk.SmallNumber, "3/5")]
    [InlineData("A family group of 3 moved into the area.", TextRisk.SmallNumber, "group of 3")]
    [InlineData("All but two were seen in time.", TextRisk.SmallNumber, "but two")]
    [InlineData("Only 3 came in.", TextRisk.SmallNumber, "Only 3")]
    [InlineData("In the end 4 could not be reached.", TextRisk.SmallNumber, "4")]
    [InlineData("Two were late.", TextRisk.SmallNumber, "Two were")]
    [InlineData("Missed visits fell by three.", TextRisk.SmallNumber, "by three")]
    [InlineData("There were two fewer than in June.", TextRisk.SmallNumber, "two fewer")]
    [InlineData("Fewer than five children waited.", TextRisk.SmallNumber, "five children")]
    [InlineData("A couple of children waited.", TextRisk.SmallNumber, "A couple of")]
    [InlineData("A single child waited.", TextRisk.SmallNumber, "A single")]
    [InlineData("Half of the eight were late.", TextRisk.SmallNumber, "Half of the eight")]
    [InlineData("Two thirds of the 12 were in time.", TextRisk.SmallNumber, "Two thirds of the 12")]
    [InlineData("90% of the 20 were seen.", TextRisk.SmallNumber, "90% of the 20")]
    [InlineData("96 per cent of 50 conferences were in time.", TextRisk.SmallNumber, "96 per cent of 50")]
    [InlineData("Two late visits were explained.", TextRisk.SmallNumber, "Two late visits")]
    [InlineData("We thank Jo Bloggs for the audit.", TextRisk.Name, "Jo Bloggs")]
    [InlineData("The plan of Child A was reviewed.", TextRisk.Name, "Child A")]
    [InlineData("Mrs Example raised it.", TextRisk.Name, "Mrs Example")]
    [InlineData("It happened on 12 May.", TextRisk.Date, "12 May")]
    [InlineData("It happened on 12/05/2023.", TextRisk.Date, "12/05/2023")]
    [InlineData("The rapid review is complete.", TextRisk.RareEvent, "rapid review")]
    [InlineData("A young person died.", TextRisk.RareEvent, "died")]
    public void What_may_lead_to_a_child_is_found(string text, TextRisk risk, string found) =>
        Assert.Contains(Scan(text), finding => finding.Risk == risk && finding.Found == found);

    [Theory]
    [InlineData("The Early Help Hub answered 86% of contacts in time.")]
    [InlineData("In June 2023 there were 315 referrals, 12 more than in May 2023.")]
    [InlineData("The Children's Services Scrutiny Panel met. Social workers saw 265 of 307 children.")]
    [InlineData("Caseloads fell by 1.5 children a worker.")]
    [InlineData("Assessments within 45 working days rose; 5% were late.")]
    [InlineData("80% of the 60 were seen within 5 working days.")]
    [InlineData("A third of all 90 plans were reviewed, by 3 percentage points more than in May.")]
    [InlineData("Section 47 enquiries and tier 4 services are measured apart; one of the measures is new.")]
    [InlineData("The team of Quay 2 will check each month, at least two times a quarter, until March.")]
    [InlineData("No child waited for longer than the standard.")]
    [InlineData("The Director of Children's Services reports to Ofsted.")]
    public void What_leads_to_nobody_is_left_alone(string text) => Assert.Empty(Scan(text));

    [Fact]
    public void Names_of_the_council_and_its_teams_are_no_persons() =>
        Assert.Empty(
            Texts.Scan("Work in Quay Mill improved.", DisclosureSettings.Usual, names: ["Safeguarding Quay 1", "Mill"])
        );

    [Fact]
    public void A_larger_threshold_finds_larger_numbers()
    {
        const string text = "Seven children were adopted.";

        Assert.Empty(Scan(text));
        Assert.NotEmpty(Texts.Scan(text, new DisclosureSettings { LargestSmallCount = 10 }));
    }

    [Fact]
    public void A_finding_says_where_it_is_and_what_to_do()
    {
        var finding = Assert.Single(Scan("Visits improved, and one child moved."));

        Assert.Equal((21, "one child"), (finding.Start, finding.Found));
        Assert.Equal(
            "The text tells a small number of people. Say it without, or record why it leads to nobody.",
            finding.Why
        );
    }

    private static IReadOnlyList<TextFinding> Scan(string text) => Texts.Scan(text, DisclosureSettings.Usual);
}
