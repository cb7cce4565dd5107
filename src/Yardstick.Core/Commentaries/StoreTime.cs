namespace Yardstick.Core.Commentaries;

/// <summary>Moments as both engines keep them: UTC, without a zone, to the microsecond.</summary>
internal static class StoreTime
{
    public static DateTime Now(TimeProvider clock)
    {
        var utc = clock.GetUtcNow().UtcDateTime;
        return new DateTime(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Unspecified);
    }
}
