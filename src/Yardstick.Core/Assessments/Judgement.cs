namespace Yardstick.Core.Assessments;

/// <summary>Closed union: a judgement was made, or it was not and the reason is printed.</summary>
public abstract record Judgement<T>
    where T : notnull
{
    private Judgement() { }

    /// <param name="Why">The arithmetic or rule in one line, for the person who asks.</param>
    public sealed record Made(T Verdict, string Why) : Judgement<T>;

    public sealed record NotMade(string Reason) : Judgement<T>;

    public bool Is(T verdict) => this is Made made && made.Verdict.Equals(verdict);
}

public enum Rag
{
    Red,
    Amber,
    Green,
}

/// <summary>Direction of travel against the previous month, by polarity, on displayed values.</summary>
public enum Direction
{
    Worse,
    Same,
    Better,
}

/// <summary>The latest point against the series' own history.</summary>
public enum Variation
{
    Improving,
    Concerning,
    Neutral,
    Common,
}

/// <summary>Whether the process, as it runs, meets its target.</summary>
public enum Assurance
{
    Always,
    Never,
    Sometimes,
}
