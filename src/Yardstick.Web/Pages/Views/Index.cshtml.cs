using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Core.SavedViews;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Views;

/// <summary>The views that the reader keeps, and those that are shared with the reader.</summary>
[Requires(Permission.ManageSavedViews)]
public sealed class IndexModel(SavedViewStore views, PeopleStore people, CurrentReader reader) : PageModel
{
    public IReadOnlyList<SavedView> Shown { get; private set; } = [];

    public void OnGet() => Shown = [.. views.All().Where(view => view.IsFor(reader.Reader))];

    public string OwnerOf(SavedView view) =>
        view.OwnerAccount == reader.Reader.Person?.AccountId ? "You" : people.Find(view.OwnerAccount)?.Name ?? "";
}
