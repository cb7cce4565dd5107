using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Assessments;

public sealed class EditionChoiceTests
{
    private static readonly PublishedDelivery May = Edition("May report", "2023-06-12", "2023-05");
    private static readonly PublishedDelivery June = Edition("June report", "2023-07-12", "2023-06");
    private static readonly PublishedDelivery JuneAmended = Edition("June report, amended", "2023-07-20", "2023-06");
    private static readonly PublishedDelivery July = Edition("July tables", "2023-09-28", "2023-07");

    [Fact]
    public void The_default_is_the_edition_published_last_for_the_month()
    {
        var choice = EditionChoice.For(Series.June2023, null, [JuneAmended, July, June, May]);

        Assert.Same(JuneAmended, choice.Chosen);
        Assert.Equal([June, May], choice.Older);
    }

    [Fact]
    public void A_later_edition_can_be_named_for_an_earlier_month()
    {
        var choice = EditionChoice.For(Series.June2023, "july TABLES", [May, June, July]);

        Assert.Same(July, choice.Chosen);
        Assert.Equal([June, May], choice.Older);
    }

    [Fact]
    public void Another_councils_editions_are_not_behind_it()
    {
        var elsewhere = new Paper("Theirs", "2023-06-01", "2023-05") { AuthorityCode = "301" }
            .Table()
            .Delivered();

        Assert.Equal([May], EditionChoice.For(Series.June2023, null, [elsewhere, May, June]).Older);
    }

    [Fact]
    public void Two_councils_for_one_month_need_a_choice()
    {
        var paper = new Paper("Theirs", "2023-07-01", "2023-06") { AuthorityCode = "301" };
        var elsewhere = paper.Table(paper.Row(null, "a", "1")).Delivered();

        Assert.Equal(
            "Editions of several authorities (301, 852) answer for June 2023: name one authority.",
            Message(Series.June2023, null, June, elsewhere)
        );
    }

    [Fact]
    public void A_month_without_an_edition_says_which_are_there()
    {
        Assert.Equal(
            "No edition reports June 2023: import one, or ask for a month of an edition that is there (none has been imported).",
            Message(Series.June2023, null)
        );
        Assert.Equal(
            "No edition reports June 2023: import one, or ask for a month of an edition that is there ('May report' (to May 2023), 'July tables' (to July 2023)).",
            Message(Series.June2023, null, July, May)
        );
    }

    [Fact]
    public void An_unknown_name_says_which_are_there() =>
        Assert.Equal(
            "There is no edition named 'Juen report': import it, or name one that is there ('June report' (to June 2023)).",
            Message(Series.June2023, "Juen report", June)
        );

    [Fact]
    public void An_edition_that_does_not_print_the_month_is_refused() =>
        Assert.Equal(
            "The edition 'May report' prints no figure for June 2023: choose a month that it covers, or another edition.",
            Message(Series.June2023, "May report", May)
        );

    private static string Message(Month month, string? name, params PublishedDelivery[] deliveries) =>
        Assert.Throws<EditionNotFound>(() => EditionChoice.For(month, name, deliveries)).Message;

    private static PublishedDelivery Edition(string name, string publishedOn, string month)
    {
        var paper = new Paper(name, publishedOn, month);
        return paper.Table(paper.Row("cla_n", "Children in care", "517", "518")).Delivered();
    }
}
