namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>Functions of teams, as <c>local_team</c> writes them.</summary>
internal static class TeamFunction
{
    public const string FrontDoor = "front-door";
    public const string EarlyHelp = "early-help";
    public const string Assessment = "assessment";
    public const string Safeguarding = "safeguarding";
    public const string Disability = "disability";
    public const string Care = "care";
    public const string LeavingCare = "leaving-care";
}
