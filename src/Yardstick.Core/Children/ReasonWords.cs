namespace Yardstick.Core.Children;

/// <summary>The reason of a member (contracts: members) as a manager would say it.</summary>
public static class ReasonWords
{
    public static string Of(string reason) =>
        reason switch
        {
            "in-time" => "in time",
            "not-yet-due" => "not yet due",
            "late" => "late",
            "none-recorded" => "nothing recorded",
            "date-missing" => "a date is missing",
            "not-seen" => "visited, but the child was not seen",
            "outside-window" => "the last one is too long ago",
            "met" => "meets the test",
            "not-met" => "does not meet the test",
            _ => reason,
        };
}
