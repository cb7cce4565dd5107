using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Recommendations;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Pages.Scrutiny;

/// <summary>Recommendations by state, with the clock of their response.</summary>
[Requires(Permission.ReadPublished)]
public sealed class RecommendationsModel(ScrutinyRecords records, ScrutinyReading reading, CurrentReader reader)
    : PageModel
{
    /// <summary><c>list</c> (when none is named), <c>all</c>, or the word of a state.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Panel { get; set; }

    public IReadOnlyList<Recommendation> All { get; private set; } = [];

    public DateOnly Today => records.Meetings.Today;

    public bool MayReadExempt(Recommendation each) => ScrutinyReading.MayReadExempt(reader.Reader, each.AuthorityCode);

    public bool MayManageAny => reader.May(Permission.ManageScrutiny);

    public IReadOnlyList<(string Value, string Words)> Choices =>
        [
            ("list", "On the list"),
            ("all", "All"),
            .. HyphenedWord
                .All<RecommendationState>()
                .Select(state => (state.Key, RecommendationWords.Of(state.Value).Text)),
        ];

    public IReadOnlyList<Recommendation> Listed => [.. All.Where(IsWanted)];

    public void OnGet() =>
        All = [
            .. reading
                .Recommendations(reader.Reader)
                .Where(each => string.IsNullOrEmpty(Panel) || each.PanelId == Panel),
        ];

    private bool IsWanted(Recommendation each) =>
        Show switch
        {
            null or "" or "list" => each.IsOnList,
            "all" => true,
            var word => HyphenedWord.Of(each.State) == word,
        };
}
