using System.Globalization;
using YamlDotNet.RepresentationModel;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Observations.Journeys;

/// <summary>What one indicator says of a child in one month.</summary>
/// <param name="Denominator">Null for a count.</param>
/// <param name="Team"><c>-</c> where no team answers for the child.</param>
internal sealed record Verdict(
    string Indicator,
    Month Month,
    decimal Numerator,
    decimal? Denominator,
    string Team,
    string Reason
)
{
    /// <summary>
    /// The verdicts of one entry: <c>of</c> one indicator or several, <c>in</c> the months named (<c>2022-12..2023-02, 2023-04</c>), that it
    /// <c>is</c> a figure with its reason (<c>1</c>, <c>0 of 1 late</c>; met or not-met where none is given) in a <c>team</c>.
    /// </summary>
    public static IEnumerable<Verdict> Read(YamlMappingNode entry)
    {
        var words = YamlFile.Text(entry, "is").Split(' ');
        var ratio = words.Length > 1 && words[1] == "of";
        var numerator = Number(words[0]);
        var reason =
            words.Length == (ratio ? 4 : 2) ? words[^1]
            : numerator > 0 ? "met"
            : "not-met";
        var team = YamlFile.OptionalText(entry, "team") ?? "";
        return from month in Months(YamlFile.Text(entry, "in"))
            from indicator in YamlFile.Texts(entry, "of")
            select new Verdict(indicator, month, numerator, ratio ? Number(words[2]) : null, team, reason);
    }

    public static Verdict Of(JourneyMember member) =>
        new(
            member.Indicator,
            Month.Of(member.PeriodEnd),
            member.Numerator / 1.0000000000m,
            member.Denominator / 1.0000000000m,
            member.AreaId ?? "-",
            member.Reason
        );

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Month} {Indicator}: {Numerator}{(Denominator is { } denominator ? $" of {denominator}" : "")} {Reason} in {Team}"
        );

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<Month> Months(string text) =>
        text.Split(", ")
            .SelectMany(part =>
                part.Split("..") is [var first, var last]
                    ? Month.RunEnding(Month.Parse(last), Month.Parse(last).MonthsSince(Month.Parse(first)) + 1)
                    : [Month.Parse(part)]
            );
}
