namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>Which of two days comes first.</summary>
internal static class Day
{
    public static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    public static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
