using Yardstick.Core.Assessments;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Editions;
using Yardstick.Core.Editions.Headlines;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;
using Yardstick.Core.Plans;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>
/// Both versions of an edition from its inputs and the frozen figures that they name: the same inputs give the same bytes. The public version is
/// arranged by the same composer from the public figures alone, so that it cannot hold what they do not.
/// </summary>
internal sealed class EditionComposition(Product product, Database database)
{
    private readonly FrozenEditions _months = new(product, database);
    private readonly MaterialOfEdition _material = new(
        product,
        new CommentaryOfMonth(product, database),
        new WithheldFigures(product, database),
        product.NeighboursIn(database)
    );
    private readonly ProtectedFigures _public = new(product, database);

    /// <param name="progress">Told what is being done, in words.</param>
    public ComposedEdition Compose(EditionInputs inputs, Action<string>? progress = null)
    {
        progress?.Invoke("reading the frozen figures");
        var measured = _months.Figures(CouncilOf(inputs), inputs.Month, inputs.Life ?? []);
        var restricted = product.Measured.Of(measured with { Targets = new Targets(inputs.Targets) });
        var everyone = product.Measured.Of(
            CountedFigures.Of(measured, product.Catalogue) with
            {
                Targets = new Targets(inputs.PublicTargets),
            }
        );
        progress?.Invoke("protecting small numbers");
        var (open, verdict, smallNumbers) = _public.Of(everyone, inputs);
        progress?.Invoke("arranging the restricted version");
        var report = Arrange(inputs, restricted, measured.TeamNames, EditionAudience.Restricted);
        progress?.Invoke("arranging the public version");
        return new ComposedEdition
        {
            Inputs = inputs,
            Restricted = report,
            RestrictedFigures = restricted,
            Verdict = verdict,
            SmallNumbers = smallNumbers,
            Public = open is null ? null : Arrange(inputs, open, measured.TeamNames, EditionAudience.Public),
            PublicFigures = open,
        };
    }

    /// <summary>The figures of the restricted version, judged.</summary>
    public CommentaryFigures Figures(EditionInputs inputs)
    {
        var measured = _months.Figures(CouncilOf(inputs), inputs.Month, inputs.Life ?? []);
        var delivery = product.Measured.Of(measured with { Targets = new Targets(inputs.Targets) });
        return new CommentaryFigures(delivery, Material(inputs, delivery, []).Assessments);
    }

    /// <summary>The figures of the public version, judged, with the words that it prints.</summary>
    public ReportMaterial PublicMaterial(EditionInputs inputs, PublishedDelivery open)
    {
        var judged = Material(inputs, open, []);
        var figures = new CommentaryFigures(open, judged.Assessments);
        return judged with { Commentaries = Printed(inputs, text => PublicWording.Of(text.Wording, figures)) };
    }

    private Report Arrange(
        EditionInputs inputs,
        PublishedDelivery delivery,
        IReadOnlyDictionary<string, string> teams,
        EditionAudience audience
    )
    {
        var judged = Material(inputs, delivery, []);
        var figures = new CommentaryFigures(delivery, judged.Assessments);
        return product.Composer.Compose(
            inputs.Layout,
            judged with
            {
                Commentaries = Printed(
                    inputs,
                    text => audience is EditionAudience.Public ? PublicWording.Of(text.Wording, figures) : text.Shown
                ),
                Parts = new EditionParts
                {
                    Headlines = [.. inputs.Headlines.Select(each => Headline(each, figures)).OfType<PrintedHeadline>()],
                    Focus = [.. (inputs.Focus ?? []).Select(focus => Printed(focus, figures))],
                    // They name workers.
                    Caseloads = audience is EditionAudience.Restricted ? inputs.Caseloads : [],
                    Audits = audience is EditionAudience.Restricted ? inputs.Audits : null,
                    Trackers = audience is EditionAudience.Restricted ? inputs.Trackers : null,
                    PublicAudits =
                        audience is EditionAudience.Public && inputs.Audits is { } audits
                            ? PublicAudits.Of(audits.Summary)
                            : null,
                    Life = inputs.Life ?? [],
                    Positions =
                        audience is EditionAudience.Public
                            ? PublicPositions.Of(inputs.Positions ?? [], figures)
                            : inputs.Positions ?? [],
                    ArePositionsPublic = audience is EditionAudience.Public,
                    TeamNames = teams,
                },
            }
        );
    }

    private ReportMaterial Material(
        EditionInputs inputs,
        PublishedDelivery delivery,
        IReadOnlyList<PrintedCommentary> printed
    )
    {
        var withheld = inputs.Withheld.ToDictionary(each => (each.Indicator, each.Month), each => each.Why);
        return _material.Gather(
            inputs.Month,
            delivery.Edition.Name,
            [delivery],
            _ => (indicator, month) => withheld.GetValueOrDefault((indicator, month)),
            product.Reference.NationalStatistics.In(database, inputs.StatisticsRelease).With(inputs.NeighbourModel),
            _ => printed
        );
    }

    /// <summary>The figures of either version are put in; one that cannot be, is said to be withheld.</summary>
    private static PrintedFocus Printed(SignedFocus focus, CommentaryFigures figures) =>
        new()
        {
            Title = focus.Title,
            Plan = focus.Plan,
            Strand = focus.Strand,
            Indicators = focus.Indicators,
            Response = PublicWording.Of(focus.Response, figures),
            Updates =
            [
                .. focus.Updates.Select(update => new PrintedUpdate(
                    update.SaidOn,
                    PublicWording.Of(update.Wording, figures)
                )),
            ],
            LeadRole = focus.LeadRole,
            SignedByRole = focus.SignedByRole,
            SignedOn = focus.SignedOn,
        };

    /// <summary>Null where a figure of it is protected: a headline without its figure says nothing.</summary>
    private PrintedHeadline? Headline(Headline headline, CommentaryFigures figures)
    {
        var bound = BoundText.Of(headline.Wording, [headline.Indicator], figures, product.Checker);
        return bound.Problems.Count > 0
            ? null
            : new PrintedHeadline(HeadlineTones.InWords(headline.Tone), bound.Shown, headline.Indicator);
    }

    private static IReadOnlyList<PrintedCommentary> Printed(EditionInputs inputs, Func<ApprovedText, string> wording) =>
        PrintedCommentaries.Of(inputs.Texts.Select(text => (text.Indicators, wording(text))), inputs.Actions);

    private FrozenCouncil CouncilOf(EditionInputs inputs)
    {
        var used = inputs.Months.Select(month => month.Month).ToHashSet();
        var council =
            _months.Councils().FirstOrDefault(each => each.Code == inputs.AuthorityCode)
            ?? throw new EditionRefused(
                $"The frozen months of {inputs.AuthorityName} are not in this store: restore it from a backup."
            );
        return council with
        {
            Name = inputs.AuthorityName,
            Months = [.. council.Months.Where(month => used.Contains(month.Month))],
        };
    }
}
