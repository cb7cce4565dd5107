using System.Globalization;

namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>Makes up the persons of a family on the day of its first contact. Persons have numbers and no names.</summary>
internal static class FamilyMaker
{
    /// <summary>Days before the expected birth at which a pregnancy is known at the earliest, and around it at which children are born.</summary>
    private const int LongestNotice = 150;

    public static Family Make(Arrival arrival, DateOnly day, int placeInDay, Dice dice)
    {
        var number = (day.DayNumber * 10_000L) + ((int)arrival * 2000) + placeInDay;
        var children =
            arrival == Arrival.AsylumSeeking ? [AsylumSeeker(number, day, dice)] : Siblings(number, arrival, day, dice);
        return new Family(number, dice.Code("locality"), dice, children);
    }

    private static List<Child> Siblings(long number, Arrival arrival, DateOnly day, Dice dice)
    {
        var children = new List<Child>();
        var ethnicity = dice.Code("ethnicity");
        var age = dice.Number("age_of_youngest");
        var unborn = arrival == Arrival.FirstContact && dice.Happens("unborn");
        for (var count = dice.Number("children_in_family"); count > 0; count--)
        {
            var expected =
                unborn && children.Count == 0 ? day.AddDays(dice.Between(10, LongestNotice)) : Birth(day, age, dice);
            children.Add(
                new Child
                {
                    Number = (number * 10) + children.Count,
                    Dice = dice.Fork(children.Count),
                    Expected = expected,
                    Born = expected > day ? expected.AddDays(dice.Between(-9, 12)) : expected,
                    Sex = dice.Code("sex"),
                    Ethnicity = ethnicity,
                    Disabilities = Disabilities(arrival == Arrival.Disability && children.Count == 0, dice),
                }
            );
            age += dice.Number("years_between_children");
            if (age > 17)
            {
                break;
            }
        }

        return children;
    }

    private static Child AsylumSeeker(long number, DateOnly day, Dice dice)
    {
        var born = Birth(day, int.Parse(dice.Code("age_asylum"), CultureInfo.InvariantCulture), dice);
        // A day of birth that is not known is recorded as the 15th of the month.
        born = new DateOnly(born.Year, born.Month, dice.Happens(0.4) ? 15 : born.Day);
        return new Child
        {
            Number = number * 10,
            Dice = dice.Fork(0),
            Born = born,
            Expected = born,
            Sex = dice.Happens(0.93) ? "M" : "F",
            Ethnicity = dice.Code("ethnicity_asylum"),
            Disabilities = [],
            ArrivedAlone = day,
        };
    }

    private static DateOnly Birth(DateOnly day, int age, Dice dice) =>
        day.AddYears(-age).AddDays(-dice.Between(1, 364));

    private static string[] Disabilities(bool certain, Dice dice) =>
        certain || dice.Happens("child_disabled") ? [dice.Code("disability")] : [];
}
