namespace Yardstick.Tests;

/// <summary>The size of what a test class works on, so that a newcomer's first run can leave out the large ones.</summary>
internal static class TestScale
{
    public const string Name = "Scale";

    /// <summary>Imports or measures a whole council, several times.</summary>
    public const string Council = "council";
}
