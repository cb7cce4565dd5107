using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Yardstick.Core.People;
using Yardstick.Web.Tests.SignIn;

namespace Yardstick.BrowserTests;

/// <summary>axe-core finds nothing on any page in any role, as a phone shows it, and no page scrolls sideways, whatever the width and size of text.</summary>
public sealed class AccessibilityTests(Browser browser)
{
    private const int Narrow = 320;
    private const int Tablet = 768;
    private const int Desktop = 1280;
    private const int Height = 900;
    private const string Twice = "html { font-size: 200% !important; }";

    [Fact]
    public async Task No_page_breaks_a_rule_of_axe_in_any_role()
    {
        var complaints = new List<string>();
        var examined = new ExaminedPages();
        foreach (var role in Enum.GetValues<Role>().Cast<Role?>().Prepend(null))
        {
            var page = await browser.OpenAsync(Narrow, role: role);
            page.Console += (_, message) => Note(message, complaints);
            IReadOnlyList<string> more = role is null or Role.Analyst ? Addresses.All : [];
            foreach (var address in AddressesOf(role).Concat(more).Distinct(StringComparer.Ordinal))
            {
                await using var answer = await page.Context.APIRequest.GetAsync(address);
                if (examined.IsNew(new Uri(answer.Url).AbsolutePath, await answer.TextAsync()))
                {
                    await page.GotoAsync(address);
                    complaints.AddRange(await Rules.BrokenAsync(page));
                }
            }

            await page.Context.CloseAsync();
        }

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_page_that_breaks_a_rule_is_told_with_the_rule_and_the_place()
    {
        var page = await browser.OpenAsync(Narrow);
        await page.GotoAsync("/accessibility");
        await page.EvaluateAsync("document.querySelector('main').append(document.createElement('img'))");

        var broken = Assert.Single(await Rules.BrokenAsync(page));

        Assert.StartsWith("/accessibility: image-alt ", broken, StringComparison.Ordinal);
        Assert.EndsWith(" <img>", broken, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_scrolls_sideways_on_a_tablet_or_with_text_twice_as_large_on_a_desktop()
    {
        var page = await browser.OpenAsync(Tablet, policy: false, role: Role.Analyst);
        var complaints = new List<string>();
        foreach (var address in Addresses.All)
        {
            await page.SetViewportSizeAsync(Tablet, Height);
            await page.GotoAsync(address);
            await NoteSidewaysAsync($"{address} on a tablet");
            await page.SetViewportSizeAsync(Desktop, Height);
            await page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = Twice });
            await NoteSidewaysAsync($"{address} with large text");
        }

        Assert.Empty(complaints);

        async Task NoteSidewaysAsync(string what)
        {
            if (await Rules.ScrollsSidewaysAsync(page))
            {
                complaints.Add(what);
            }
        }
    }

    private PermissionTable Table => browser.Site.Services.GetRequiredService<PermissionTable>();

    /// <summary>The pages that a role may see, one address each; files are no pages.</summary>
    private IEnumerable<string> AddressesOf(Role? role)
    {
        var person = browser.Site.Services.GetRequiredService<PeopleStore>().All()[0].AccountId;
        return SiteRoutes
            .All.Values.Where(route => route.Needs is not { } needs || Allows(role, needs))
            .Select(route => route.Address.Replace("PERSON", person, StringComparison.Ordinal))
            .Where(address => !IsFile(address))
            .Append("/sign-in/forgotten");
    }

    private bool Allows(Role? role, Permission needs) =>
        Table.IsForEveryone(needs) || (role is { } one && Table.Allows(one, needs));

    /// <summary>Pages have no dot in their last part: what has one is downloaded or read by programs.</summary>
    private static bool IsFile(string address) =>
        address.Contains("/exports/", StringComparison.Ordinal) || Path.HasExtension(address.Split('?')[0]);

    /// <summary>A style or image that the content security policy refuses is said on the console. A page that is not found is no fault.</summary>
    private static void Note(IConsoleMessage message, List<string> complaints)
    {
        if (
            message.Type == "error"
            && !message.Text.Contains("404", StringComparison.Ordinal)
            && !message.Text.Contains("403", StringComparison.Ordinal)
        )
        {
            complaints.Add(message.Text);
        }
    }
}
