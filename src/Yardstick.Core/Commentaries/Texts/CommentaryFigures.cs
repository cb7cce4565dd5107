using System.Globalization;
using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Commentaries.Texts;

/// <summary>The judged figures of a month, as commentary may use them. Pure.</summary>
/// <param name="assessments">Every row of the delivery, judged for its month.</param>
public sealed class CommentaryFigures(PublishedDelivery delivery, IReadOnlyList<Assessment> assessments)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public PublishedDelivery Delivery { get; } = delivery;

    /// <summary>Keys with a row, in printed order.</summary>
    public IReadOnlyList<string> Indicators { get; } =
    [.. assessments.Select(assessment => assessment.Indicator?.Key).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The first row of an indicator; null when the month prints none.</summary>
    public Assessment? Find(string indicator) =>
        assessments.FirstOrDefault(assessment => assessment.Indicator?.Key == indicator);

    /// <summary>Names of the teams that an indicator is broken down by.</summary>
    public IReadOnlyList<string> Teams(string indicator) =>
        [.. TeamRows(indicator).Where(row => !row.IsTotal).Select(row => row.Team)];

    /// <summary>The text that a token stands for, or what exists instead.</summary>
    public (string? Shown, string? Problem) Look(FigureToken token)
    {
        if (Find(token.Indicator) is not { } figure)
        {
            return (
                null,
                $"{token.Written}: this month prints no indicator '{token.Indicator}'; there are {Listed(Nearest(token.Indicator))}."
            );
        }

        if (!TokenParts.All.Any(part => part.Part == token.Part))
        {
            return (
                null,
                $"{token.Written}: a figure has no part '{token.Part}'; it has {Listed(TokenParts.All.Select(part => part.Part))}."
            );
        }

        return token.Team is { } team ? OfTeam(token, team)
            : token.Month is { } month && month != figure.Month
                ? OfPoint(token, figure.History.FirstOrDefault(point => point.Month == month), figure)
            : OfMonth(token, figure);
    }

    private (string?, string?) OfMonth(FigureToken token, Assessment figure)
    {
        var unit = figure.Indicator!.Unit;
        return token.Part switch
        {
            TokenParts.Previous => Displayed(token, figure.Previous, "the month before"),
            TokenParts.LastYear => Displayed(token, figure.SameMonthLastYear, "the same month last year"),
            TokenParts.Target => Known(
                token,
                figure.Target is { } target ? TargetWords.Of(target, unit) : "",
                "no target is set"
            ),
            TokenParts.Change => Change(token, figure.ChangeOnMonth),
            TokenParts.ChangeOnYear => Change(token, figure.ChangeOnYear),
            TokenParts.Mean => figure.TwelveMonths is Judgement<TwelveMonthFigures>.Made twelve
                ? (DisplayedFigure.Text(twelve.Verdict.Mean, unit, figure.Indicator.Decimals), null)
                : (null, $"{token.Written}: {((Judgement<TwelveMonthFigures>.NotMade)figure.TwelveMonths).Reason}."),
            _ => OfFigure(token, figure.Figure, figure.Displayed),
        };
    }

    private static (string?, string?) OfPoint(FigureToken token, SeriesPoint? point, Assessment figure)
    {
        if (token.Part is not (TokenParts.Value or TokenParts.Numerator or TokenParts.Denominator))
        {
            return (
                null,
                $"{token.Written}: another month gives value, numerator or denominator; leave '{token.Part}' to the reported month."
            );
        }

        if (point is null)
        {
            var months = figure.History.Select(other => other.Month.ToString()).Order(StringComparer.Ordinal).ToList();
            return (
                null,
                months.Count == 0
                    ? $"{token.Written}: only {figure.Month.ToWords()} is known."
                    : $"{token.Written}: {token.Month!.Value.ToWords()} is not known; there are the months from {months[0]} to {months[^1]}."
            );
        }

        return OfFigure(token, point.Figure, point.Displayed);
    }

    private (string?, string?) OfTeam(FigureToken token, string team)
    {
        var rows = TeamRows(token.Indicator).Where(row => !row.IsTotal).ToList();
        if (rows.Count == 0)
        {
            return (null, $"{token.Written}: '{token.Indicator}' is not broken down by team this month.");
        }

        if (token.Month is not null)
        {
            return (null, $"{token.Written}: teams are known for the reported month alone; leave the month out.");
        }

        if (rows.Find(row => string.Equals(row.Team, team, StringComparison.OrdinalIgnoreCase)) is not { } found)
        {
            return (
                null,
                $"{token.Written}: there is no team '{team}'; there are {Listed(rows.Select(row => row.Team))}."
            );
        }

        return token.Part switch
        {
            TokenParts.Value => Known(token, found.PrintedPercentage ?? "", "the team had no cases"),
            TokenParts.Numerator => Count(token, found.Numerator),
            TokenParts.Denominator => Count(token, found.Denominator),
            _ => (null, $"{token.Written}: a team has value, numerator and denominator."),
        };
    }

    private static (string?, string?) OfFigure(FigureToken token, Figure figure, string displayed) =>
        figure switch
        {
            Figure.Known known => token.Part switch
            {
                TokenParts.Numerator => Count(token, known.Numerator),
                TokenParts.Denominator => Count(token, known.Denominator),
                _ => (displayed, null),
            },
            Figure.Suppressed suppressed => (null, $"{token.Written}: {suppressed.Reason.TrimEnd('.')}."),
            Figure.NotAvailable missing => (null, $"{token.Written} has no figure: {missing.Reason.TrimEnd('.')}."),
            _ => throw new ArgumentOutOfRangeException(nameof(figure)),
        };

    private static (string?, string?) Displayed(FigureToken token, SeriesPoint? point, string which) =>
        point is null
            ? (null, $"{token.Written}: {which} is not known.")
            : OfFigure(token with { Part = TokenParts.Value }, point.Figure, point.Displayed);

    private static (string?, string?) Change(FigureToken token, Judgement<decimal> change) =>
        change switch
        {
            Judgement<decimal>.Made made => (
                string.Create(
                    English,
                    $"{(made.Verdict > 0 ? "+" : made.Verdict < 0 ? "−" : "")}{Math.Abs(made.Verdict):0}%"
                ),
                null
            ),
            Judgement<decimal>.NotMade none => (null, $"{token.Written}: {none.Reason}."),
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };

    private static (string?, string?) Count(FigureToken token, decimal? count) =>
        count is { } known
            ? (known.ToString("N0", English), null)
            : (null, $"{token.Written}: no count is known behind this figure.");

    private static (string?, string?) Known(FigureToken token, string text, string otherwise) =>
        text.Length > 0 ? (text, null) : (null, $"{token.Written}: {otherwise}.");

    private IEnumerable<PublishedTeamRow> TeamRows(string indicator) =>
        Delivery
            .Tables.Where(table => table.Kind == PublishedTableKind.Teams && table.Indicator == indicator)
            .SelectMany(table => table.TeamRows);

    /// <summary>The keys that begin alike, else the first ones.</summary>
    private IEnumerable<string> Nearest(string key)
    {
        const int Named = 8;
        var start = key.Split('_')[0];
        var alike = Indicators.Where(other => other.StartsWith(start, StringComparison.Ordinal)).Take(Named).ToList();
        return alike.Count > 0 ? alike : Indicators.Take(Named);
    }

    private static string Listed(IEnumerable<string> names) =>
        string.Join(", ", names) is { Length: > 0 } listed ? listed : "none";
}
