using Yardstick.Core;

namespace Yardstick.Web.Starting;

/// <summary>How far the invented council of the sample is, for pages; nothing is said when it is there or not wanted.</summary>
public sealed class SampleProgress
{
    private volatile SampleStep? _step;
    private volatile string? _fault;

    /// <summary>What is being done, in one sentence; null when nothing is.</summary>
    public string? Doing =>
        _step is { } step
            ? $"Step {step.Number} of {SampleStep.All}: {step.Doing} ({step.Done} of {step.Of} {step.Unit})."
            : null;

    /// <summary>Why the council could not be made; null when nothing went wrong.</summary>
    public string? Fault => _fault;

    public void Tell(SampleStep step) => _step = step;

    public void Finish() => _step = null;

    public void Fail(string sentence)
    {
        _fault = sentence;
        _step = null;
    }
}
