using Yardstick.Core.Indicators;

namespace Yardstick.Core.Observations.Measuring.Bridges;

/// <summary>What became of one child or record of an area between two months.</summary>
internal sealed class Change
{
    private readonly Indicator _indicator;
    private readonly bool _isLate;
    private readonly List<Member> _before;
    private readonly List<Member> _after;
    private readonly bool _wasAnywhere;
    private readonly bool _isAnywhere;

    public Change(
        Indicator indicator,
        (string? Person, string? Record) subject,
        IEnumerable<Member> before,
        IEnumerable<Member> after,
        Func<Member, bool> inArea,
        bool isLate
    )
    {
        (_indicator, _isLate) = (indicator, isLate);
        (_before, _after) = ([.. before.Where(inArea)], [.. after.Where(inArea)]);
        (_wasAnywhere, _isAnywhere) = (before.Any(), after.Any());
        Id = subject.Record ?? subject.Person!;
        Before = Sum(_before);
        After = Sum(_after);
    }

    /// <summary>Id of the record where the indicator counts events, otherwise of the person.</summary>
    public string Id { get; }

    public (decimal Numerator, decimal Denominator) Before { get; }

    public (decimal Numerator, decimal Denominator) After { get; }

    /// <summary>Null for who stands outside the area in both months, or counts the same in both.</summary>
    public BridgeCause? Cause =>
        (_before.Count, _after.Count) switch
        {
            (0, 0) => null,
            (0, _) when _isLate => BridgeCause.RecordedLate,
            (0, _) => _wasAnywhere ? BridgeCause.Reclassified : BridgeCause.Joined,
            (_, 0) => _isAnywhere ? BridgeCause.Reclassified : BridgeCause.Left,
            _ when Before == After => null,
            _ when _isLate => BridgeCause.RecordedLate,
            _ when Before.Denominator != After.Denominator || !IsTimed => BridgeCause.Reclassified,
            _ => After.Numerator > Before.Numerator == CountsGood ? BridgeCause.Recovered : BridgeCause.NewlyLate,
        };

    /// <summary>A test of time gives its verdict in words of time; one of kind says met or not met.</summary>
    private bool IsTimed => _before.Concat(_after).All(member => member.Reason is not ("met" or "not-met"));

    private bool CountsGood => _indicator.Polarity != Polarity.Lower;

    private static (decimal Numerator, decimal Denominator) Sum(List<Member> members) =>
        (members.Sum(member => member.Numerator), members.Sum(member => member.Denominator ?? 0));
}
