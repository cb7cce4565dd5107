using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Yardstick.Core.People;
using Yardstick.Web.Tests.SignIn;

namespace Yardstick.BrowserTests;

/// <summary>axe-core finds nothing on any page, and no page scrolls sideways: on a phone every page in a role that may see it, on a tablet those of figures.</summary>
public sealed class AccessibilityTests(Browser browser)
{
    private const int Narrow = 320;
    private const string Twice = "html { font-size: 200% !important; }";

    [Theory]
    [InlineData(Narrow)]
    [InlineData(768)]
    public async Task No_page_breaks_a_rule_of_axe(int width)
    {
        var complaints = new List<string>();
        foreach (var (role, addresses) in width == Narrow ? EachPageOnce() : [(Role.Analyst, Addresses.All)])
        {
            var page = await browser.OpenAsync(width, role: role);
            page.Console += (_, message) => Note(message, complaints);
            foreach (var address in addresses)
            {
                await page.GotoAsync(address);
                complaints.AddRange(await Rules.BrokenAsync(page));
            }
        }

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task No_page_breaks_a_rule_of_axe_with_text_twice_as_large()
    {
        var page = await browser.OpenAsync(1280, policy: false, role: Role.Analyst);
        var complaints = new List<string>();
        foreach (var address in Addresses.All)
        {
            await page.GotoAsync(address);
            await page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = Twice });
            complaints.AddRange(await Rules.BrokenAsync(page));
        }

        Assert.Empty(complaints);
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

    /// <summary>Every page with the first role that may see it; the pages with much on them with the analyst.</summary>
    private IEnumerable<(Role Role, IReadOnlyList<string> Addresses)> EachPageOnce()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var role in new[] { Role.Analyst, Role.Administrator, Role.QualityAssuranceLead, Role.Director })
        {
            var more = role is Role.Analyst ? Addresses.All : [];
            yield return (role, [.. AddressesOf(role).Concat(more).Where(seen.Add)]);
        }
    }

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
