using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.Administration.Councils;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Councils;

/// <summary>The 153 councils with children's services, to find one by its name, number, region or by a council that it was made of.</summary>
[Requires(Permission.ReadPublished)]
public sealed class IndexModel(CouncilChoice choice, ReferenceData reference, PeopleStore people) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public Authority? Chosen => choice.Now;

    /// <summary>Councils that were asked for, by region.</summary>
    public IReadOnlyList<IGrouping<string, CouncilFound>> Found { get; private set; } = [];

    public int Count { get; private set; }

    public void OnGet()
    {
        var found = choice
            .Choices(people.Today)
            .Select(council => new CouncilFound(council, reference.PredecessorNames(council.Code)))
            .Where(found => found.Answers(Q?.Trim() ?? ""))
            .ToList();
        Count = found.Count;
        Found = [.. found.GroupBy(each => each.Council.Region).OrderBy(region => region.Key, StringComparer.Ordinal)];
    }
}

/// <param name="Before">Names of councils that it was made of.</param>
public sealed record CouncilFound(Authority Council, IReadOnlyList<string> Before)
{
    /// <summary>True for an empty question.</summary>
    public bool Answers(string asked) =>
        Council.Code == asked
        || Before
            .Append(Council.Name)
            .Append(Council.Region)
            .Any(name => name.Contains(asked, StringComparison.OrdinalIgnoreCase));
}
