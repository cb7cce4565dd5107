using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>What the sample's people say of the figures that are red in a month: written by the analyst, approved by the director.</summary>
internal sealed class SampleTexts(
    Product product,
    Database database,
    PeopleStore people,
    SamplePeople sample,
    TimeProvider clock
)
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["referrals_nfa_pct"] =
            "Of all referrals, {{referrals_nfa_pct}} led to no further action, which is more than the target allows. Schools and health visitors were reminded of the thresholds, and the front door rings back whoever refers a family that needs no social work.",
        ["sup_assess_pct"] =
            "Supervision was on time for {{sup_assess_pct}} of children with an open assessment. Managers cover the vacancies between them, and each team now books supervision for the month ahead.",
        ["sup_cpp_pct"] =
            "Supervision was on time for {{sup_cpp_pct}} of children on plans. The head of safeguarding looks at what is overdue every week until the target is met.",
    };

    public void Approve(Month month)
    {
        var (writer, approver) = (ReaderIn(Role.Analyst), ReaderIn(Role.Director));
        var inputs = Inputs(month);
        var figures = new EditionComposition(product, database).Figures(inputs);
        var check = new CommentaryCheck(new CommentaryStore(database), product.Checker);
        var writing = new CommentaryWriting(database, product.Catalogue, check, clock);
        var approval = new CommentaryApproval(database, check, product.Commentary, clock);
        foreach (var indicator in Reds(inputs.ToExplain))
        {
            var text = writing.Open(writer, SampleCouncil.Code, month, indicator);
            if (
                text.Versions.Count == 0
                && writing.Save(writer, text, basedOn: 0, Words(indicator)) is Saving.Done { Commentary: var saved }
            )
            {
                var submitted = writing.Submit(writer, saved, saved.Number, figures);
                approval.Approve(approver, submitted, submitted.Number, figures);
            }
        }
    }

    /// <summary>The figures that words of the month may be about.</summary>
    public CommentaryFigures Figures(Month month) => new EditionComposition(product, database).Figures(Inputs(month));

    private EditionInputs Inputs(Month month) =>
        new EditionInputsOfMonth(product, database).Gather(
            SampleCouncil.Code,
            month,
            product.UsualLayout,
            headlines: []
        );

    private static IEnumerable<string> Reds(IEnumerable<FigureToExplain> figures) =>
        figures.Where(figure => figure.Cause is TaskCause.Red).Select(figure => figure.Indicator).Distinct();

    private static string Words(string indicator) =>
        Known.GetValueOrDefault(indicator)
        ?? $"At {{{{{indicator}}}}} the target is missed. The head of service looks at what is late every week until it is met.";

    private Reader ReaderIn(Role role) => people.ReaderFor(sample.Of(role)!.AccountId);
}
