namespace Yardstick.Core.Children;

/// <summary>Moments as the store keeps them: UTC to the millisecond, without a zone.</summary>
internal static class Moment
{
    /// <summary>Stands for "not yet".</summary>
    public static readonly DateTime Never = new(9999, 12, 31, 0, 0, 0, DateTimeKind.Unspecified);

    public static DateTime Now(TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Unspecified);
    }
}
