namespace Yardstick.Core.Assessments;

/// <summary>Closed union: a target is a bound, a range, or a state such as <c>TBC</c>, which is not a number.</summary>
public abstract record Target
{
    private Target() { }

    /// <param name="Value">In per cent for percentages.</param>
    /// <param name="IsYearly">A target for a whole year (contacts <c>&lt;17K</c>): no month is judged by it.</param>
    public sealed record Bound(TargetOperator Operator, decimal Value, bool IsYearly = false) : Target;

    public sealed record Range(decimal Lower, decimal Upper) : Target;

    public sealed record Undecided(string Printed) : Target;
}

public enum TargetOperator
{
    AtLeast,
    AtMost,
    LessThan,
    MoreThan,
}
