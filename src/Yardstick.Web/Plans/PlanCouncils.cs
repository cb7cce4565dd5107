using Yardstick.Core;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.People;
using Yardstick.Core.Plans;
using Yardstick.Web.Commentaries;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Plans;

/// <summary>The councils whose plans the reader may read, and the figures that stand in the words.</summary>
public sealed class PlanCouncils(
    FrozenEditions frozen,
    WorkingCouncil councils,
    PlanRights rights,
    CurrentReader reader
)
{
    private const string NoFigure = "(a figure of the month)";

    /// <summary>Those with frozen months, by code.</summary>
    public IReadOnlyList<(string Code, string Name)> All =>
        [
            .. frozen
                .Councils()
                .Where(council => reader.May(Permission.ReadPlans, council.Code))
                .Select(council => (council.Code, council.Name)),
        ];

    /// <param name="code">Null for the first.</param>
    public (string Code, string Name)? Find(string? code) =>
        All.Where(council => string.IsNullOrEmpty(code) || council.Code == code)
            .Select(council => ((string, string)?)council)
            .FirstOrDefault();

    public bool MayManage(string code, string? areaId = null) => rights.MayManage(reader.Reader, code, areaId);

    public bool MaySign(string code) => PlanRights.MaySign(reader.Reader, code);

    /// <summary>The figures of the newest frozen month; null for whoever may not read them.</summary>
    public CommentaryFigures? Figures(string code) =>
        councils.Find(code)?.Frozen is { } months && councils.Edition(code, months.Months[^1].Month) is { } edition
            ? new CommentaryFigures(edition.Delivery, edition.Assessments)
            : null;

    /// <summary>Words with their figures; for whoever may not read them, and where there is none, the place is marked.</summary>
    public static string Shown(string wording, CommentaryFigures? figures) =>
        FigureToken
            .In(wording)
            .Tokens.Aggregate(
                wording,
                (text, token) =>
                    text.Replace(token.Written, figures?.Look(token).Shown ?? NoFigure, StringComparison.Ordinal)
            );
}
