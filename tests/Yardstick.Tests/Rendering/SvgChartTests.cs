using System.Globalization;
using System.Xml.Linq;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Charts;

namespace Yardstick.Tests.Rendering;

public sealed class SvgChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<int, ChartWidth> EveryChart
    {
        get
        {
            var data = new TheoryData<int, ChartWidth>();
            foreach (var width in Enum.GetValues<ChartWidth>())
            {
                foreach (var (i, _) in SampleCharts.All.Index())
                {
                    data.Add(i, width);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EveryChart))]
    public void A_chart_is_an_image_with_its_title_and_summary(int chart, ChartWidth width)
    {
        var svg = Parse(SampleCharts.All[chart], width);
        var named = svg.Attribute("aria-labelledby")!.Value.Split(' ');

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal(SampleCharts.All[chart].Title, svg.Element(Svg + "title")!.Value);
        Assert.Equal(SampleCharts.All[chart].Summary, svg.Element(Svg + "desc")!.Value);
        Assert.Equal(named, svg.Elements().Take(2).Select(element => element.Attribute("id")!.Value));
        Assert.Empty(svg.Descendants(Svg + "script"));
    }

    [Theory]
    [MemberData(nameof(EveryChart))]
    public void Every_text_lies_inside_the_drawing(int chart, ChartWidth width)
    {
        var svg = Parse(SampleCharts.All[chart], width);
        double[] box = [.. svg.Attribute("viewBox")!.Value.Split(' ').Select(Number)];

        Assert.All(
            Texts(svg),
            text =>
            {
                Assert.InRange(text.Box.Left, -4, box[2]);
                Assert.InRange(text.Box.Right, 0, box[2] + 4);
                Assert.InRange(text.Box.Top, 0, box[3]);
                Assert.InRange(text.Box.Bottom, 0, box[3] + 1);
            }
        );
    }

    [Theory]
    [MemberData(nameof(EveryChart))]
    public void No_text_lies_on_another(int chart, ChartWidth width)
    {
        var texts = Texts(Parse(SampleCharts.All[chart], width)).ToArray();
        var overlaps =
            from one in texts.Index()
            from other in texts.Skip(one.Index + 1)
            where one.Item.Box.Overlaps(other.Box)
            select $"'{one.Item.Text}' and '{other.Text}'";

        Assert.Empty(overlaps);
    }

    [Theory]
    [MemberData(nameof(EveryChart))]
    public void Letters_are_at_least_12_pixels_high(int chart, ChartWidth width) =>
        Assert.True(Number(Parse(SampleCharts.All[chart], width).Attribute("font-size")!.Value) >= 12);

    [Fact]
    public void The_newest_month_always_has_its_label()
    {
        foreach (var width in Enum.GetValues<ChartWidth>())
        {
            Assert.Contains("Jun-23", Texts(Parse(SampleCharts.Line, width)).Select(text => text.Text));
        }
    }

    [Fact]
    public void Missing_months_and_a_break_of_definition_interrupt_the_line()
    {
        // 25 months: a break before the 13th, none for the 18th and 19th.
        var runs = LineDrawing.Runs(SampleCharts.Line.Series[0], new HashSet<int> { 12 });

        Assert.Equal([(0, 11), (12, 16), (19, 24)], runs.Select(run => (run[0].Category, run[^1].Category)));
    }

    [Fact]
    public void Events_breaks_and_signals_are_said_in_words_below_the_chart()
    {
        var words = string.Join(' ', Texts(Parse(SampleCharts.Line, ChartWidth.Wide)).Select(text => text.Text));

        Assert.Contains("Feb-22: Inspection of the local authority", words, StringComparison.Ordinal);
        Assert.Contains(
            "Jun-22: Definition changed: visits count from the conference",
            words,
            StringComparison.Ordinal
        );
        Assert.Contains("Jan-23: below the lower process limit", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_of_equal_signals_is_said_once()
    {
        var shift = Enumerable.Range(2, 7).ToDictionary(i => i, _ => "seven months below the mean");
        var chart = SampleCharts.TwoLines with { Series = [SampleCharts.TwoLines.Series[0] with { Signals = shift }] };

        var key = Assert.Single(Signals.Keys(chart, ChartSize.Of(ChartWidth.Wide)));
        Assert.Equal("Aug-22 to Feb-23: seven months below the mean", key.Text);
    }

    [Fact]
    public void Every_line_is_named_with_its_value()
    {
        foreach (var width in Enum.GetValues<ChartWidth>())
        {
            var words = string.Join(' ', Texts(Parse(SampleCharts.Line, width)).Select(text => text.Text));
            Assert.Contains("Target 90%", words, StringComparison.Ordinal);
            Assert.Contains("Statistical neighbours 89%", words, StringComparison.Ordinal);
            Assert.Contains("England 88%", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Columns_with_long_names_are_drawn_as_bars_and_say_where_a_figure_is_missing()
    {
        var texts = Texts(Parse(SampleCharts.Bars, ChartWidth.Wide)).Select(text => text.Text).ToArray();

        Assert.Contains("no figure", texts);
        Assert.Contains("Zespół Śródmieście", texts);
        Assert.Contains("71.2% ◆ A", texts);
    }

    [Fact]
    public void A_team_outside_the_funnel_is_named_even_on_a_phone() =>
        Assert.Contains("Elm", Texts(Parse(SampleCharts.Funnel, ChartWidth.Narrow)).Select(text => text.Text));

    [Fact]
    public void The_own_authority_is_named_in_a_strip() =>
        Assert.Contains("Łódź-on-Sea 101", Texts(Parse(SampleCharts.Strip, ChartWidth.Wide)).Select(text => text.Text));

    [Fact]
    public void A_chart_without_any_figure_says_so()
    {
        var chart = SampleCharts.Line with { Series = [new() { Name = "None", Values = [null, null] }] };

        Assert.Contains(
            "There is no figure to draw",
            Texts(Parse(chart, ChartWidth.Wide)).First().Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_axis_that_does_not_start_at_0_says_so() =>
        Assert.Contains(
            "per cent (axis starts at 70%)",
            Texts(Parse(SampleCharts.Line, ChartWidth.Wide)).Select(text => text.Text)
        );

    [Fact]
    public void A_sparkline_says_what_it_shows_and_is_left_out_without_figures()
    {
        var line = XElement.Parse(Sparkline.Draw([1, null, 3], "Line from 1 to 3").ToString());

        Assert.Equal("Line from 1 to 3", line.Attribute("aria-label")!.Value);
        Assert.Equal("", Sparkline.Draw([null, null], "Nothing").ToString());
    }

    private static XElement Parse(ChartContent chart, ChartWidth width) =>
        XElement.Parse(SvgChart.Draw(chart, width).ToString());

    private static IEnumerable<(string Text, Box Box)> Texts(XElement svg)
    {
        var size = Number(svg.Attribute("font-size")!.Value);
        foreach (var text in svg.Descendants(Svg + "text"))
        {
            var (x, y) = (Number(text.Attribute("x")!.Value), Number(text.Attribute("y")!.Value));
            var width = LetterWidths.Of(text.Value, size, text.Attribute("font-weight") is not null);
            var left = text.Attribute("text-anchor")!.Value switch
            {
                "middle" => x - (width / 2),
                "end" => x - width,
                _ => x,
            };
            // The height of a capital: what the eye would see touching.
            yield return (text.Value, new Box(left, y - (size * 0.72), left + width, y));
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
