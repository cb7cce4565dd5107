using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Assessments;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Composition;

namespace Yardstick.Core;

/// <summary>Gathers what a report of one edition is made of: its judged rows, those of earlier editions, findings, events and sources.</summary>
internal sealed class MaterialOfEdition(
    Product product,
    CommentaryOfMonth commentary,
    WithheldFigures withheld,
    ChosenNeighbours neighbours
)
{
    /// <summary>How far back events are looked for: as far as the longest chart.</summary>
    private const int MonthsOfEvents = 37;

    public ReportMaterial Gather(Month month, string? name, IReadOnlyList<PublishedDelivery> editions) =>
        Gather(
            month,
            name,
            editions,
            withheld.Of,
            neighbours.For,
            // What was published was published with its own words.
            edition => edition.Measured is null ? [] : commentary.Printed(edition.AuthorityCode, month)
        );

    /// <summary>The same with other words and neighbours than those of the store.</summary>
    public ReportMaterial Gather(
        Month month,
        string? name,
        IReadOnlyList<PublishedDelivery> editions,
        Func<string, Func<string, Month, Withholding?>> withholdings,
        Func<string, NationalLookup> national,
        Func<PublishedEdition, IReadOnlyList<PrintedCommentary>> printed
    )
    {
        var choice = EditionChoice.For(month, name, editions);
        var edition = choice.Chosen.Edition;
        IReadOnlyList<PublishedDelivery> own =
        [
            .. editions.Where(each => each.Edition.AuthorityCode == edition.AuthorityCode),
        ];
        var assessor = product.AssessorFor(own, withholdings(edition.AuthorityCode), national);
        return new ReportMaterial
        {
            Delivery = choice.Chosen,
            Assessments = assessor.Assess(month, edition.Name, own),
            Earlier =
            [
                .. choice.Older.SelectMany(older => assessor.Assess(older.Edition.Month, older.Edition.Name, own)),
            ],
            // Its own contradictions; what changed since earlier editions is said by the statements.
            Findings = product.Checker.Check([choice.Chosen]),
            Editions = [.. own.Select(each => each.Edition)],
            FindIndicator = product.Catalogue.Find,
            Glossary = product.Reference.Glossary,
            Events = product.Reference.Events.Between(
                edition.AuthorityCode,
                month.AddMonths(-MonthsOfEvents).FirstDay,
                month.LastDay
            ),
            Commentaries = printed(edition),
            National = national(edition.AuthorityCode),
        };
    }
}
