using AngleSharp.Dom;

namespace Yardstick.Web.Tests.Markup;

/// <summary>The components we draw have the shape of the design system's own examples.</summary>
public sealed class ConformanceTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/sections/context-of-demand", ".govuk-breadcrumbs", "breadcrumbs", "default")]
    [InlineData("/", ".govuk-inset-text", "inset-text", "default")]
    [InlineData("/", "details.govuk-details", "details", "default")]
    [InlineData("/indicators", ".app-filter .govuk-button", "button", "default")]
    [InlineData("/", ".govuk-skip-link", "skip-link", "default")]
    public async Task A_component_has_the_shape_of_the_published_example(
        string address,
        string selector,
        string component,
        string example
    )
    {
        var page = await site.OpenAsync(address);

        var ours = Shape.Of(page.QuerySelector(selector)!);
        Assert.Subset(ours.ToHashSet(), Shape.Of(DesignSystem.Example(component, example)).ToHashSet());
    }

    [Theory]
    [InlineData("green", "Green")]
    [InlineData("red", "Red")]
    [InlineData("yellow", "Amber")]
    public async Task A_rating_is_a_tag_of_the_design_system(string colour, string word)
    {
        var page = await site.OpenAsync("/?edition=852-june-2023-panel-report");

        var tag = page.QuerySelectorAll(".govuk-tag").First(tag => tag.TextContent.Trim() == word);
        Assert.Equal(Shape.Of(DesignSystem.Example("tag", colour)), Shape.Of(tag));
    }

    [Fact]
    public async Task The_menu_has_the_parts_of_a_service_navigation()
    {
        var page = await site.OpenAsync("/sections");

        var ours = page.QuerySelector(".govuk-service-navigation")!;
        var published = DesignSystem.Example("service-navigation", "with navigation with a current item");
        Assert.Equal(
            [.. published.QuerySelectorAll("li")[0].ClassList, .. published.QuerySelectorAll("li a")[0].ClassList],
            (IEnumerable<string>)
                [.. ours.QuerySelectorAll("li")[0].ClassList, .. ours.QuerySelectorAll("li a")[0].ClassList]
        );
        var current = ours.QuerySelector("[aria-current]")!;
        var example = published.QuerySelector("[aria-current]")!;
        Assert.Equal("Sections", current.TextContent.Trim());
        Assert.Equal(example.GetAttribute("aria-current"), current.GetAttribute("aria-current"));
        Assert.Equal(Shape.Of(example.ParentElement!), Shape.Of(current.ParentElement!));
    }

    [Fact]
    public async Task A_table_has_the_shape_of_the_published_example()
    {
        var page = await site.OpenAsync("/sections");

        var ours = Shape.Of(page.QuerySelector("table.govuk-table thead")!);
        Assert.Equal(Shape.Of(DesignSystem.Example("table", "with head").QuerySelector("thead")!), ours);
        Assert.All(
            page.QuerySelectorAll("table.govuk-table thead th"),
            heading => Assert.Equal("col", heading.GetAttribute("scope"))
        );
    }
}
