namespace Yardstick.Core.Extracts.Generating.Profiles;

/// <summary>Codes with the share of cases in which each is recorded.</summary>
internal sealed class WeightedCodes
{
    private readonly string[] _codes;
    private readonly double[] _upTo;

    /// <param name="shares">Whatever they add up to is the whole.</param>
    public WeightedCodes(IReadOnlyCollection<KeyValuePair<string, double>> shares)
    {
        _codes = [.. shares.Select(share => share.Key)];
        var sum = 0.0;
        _upTo = [.. shares.Select(share => sum += share.Value)];
    }

    public IReadOnlyList<string> Codes => _codes;

    /// <param name="share">From 0 to 1, spread over the codes.</param>
    public string At(double share)
    {
        var wanted = share * _upTo[^1];
        var place = Array.FindIndex(_upTo, upTo => wanted < upTo);
        return _codes[place < 0 ? _codes.Length - 1 : place];
    }
}
