using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;

namespace Yardstick.Tests.Reports.Tables;

/// <summary>Writes a printed team table as numerator and denominator of each team; <c>Total</c> is the total row.</summary>
internal static class Teams
{
    public static PublishedTable Table(params (string Team, decimal Numerator, decimal Denominator)[] rows) =>
        new()
        {
            Number = 1,
            File = "teams.csv",
            Title = "Completed within 45 days",
            Kind = PublishedTableKind.Teams,
            TeamRows =
            [
                .. rows.Select(
                    (row, i) =>
                        new PublishedTeamRow
                        {
                            Number = i + 1,
                            Team = row.Team,
                            IsTotal = row.Team == "Total",
                            Numerator = row.Numerator,
                            Denominator = row.Denominator,
                            NumeratorPlace = new CellPlace("teams.csv", null, i + 2, 3),
                            DenominatorPlace = new CellPlace("teams.csv", null, i + 2, 2),
                            PercentagePlace = new CellPlace("teams.csv", null, i + 2, 4),
                        }
                ),
            ],
        };
}
