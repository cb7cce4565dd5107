namespace Yardstick.Core.Extracts.Generating.Profiles;

/// <summary>
/// How long something takes, as equally spaced points from the shortest to the longest. Between two points every length is equally likely:
/// only sums and products, so that every machine finds the same lengths.
/// </summary>
internal sealed record Length(IReadOnlyList<double> Points)
{
    /// <param name="share">From 0, the shortest, to 1, the longest.</param>
    public int At(double share)
    {
        var place = share * (Points.Count - 1);
        var below = Math.Min((int)place, Points.Count - 2);
        return (int)Math.Floor(Points[below] + ((place - below) * (Points[below + 1] - Points[below])) + 0.5);
    }
}
