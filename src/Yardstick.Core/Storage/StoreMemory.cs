using System.Collections.Concurrent;

namespace Yardstick.Core.Storage;

/// <summary>Answers of the store that hold while it is as it was when they were asked for. All are forgotten when it has changed.</summary>
internal sealed class StoreMemory
{
    /// <summary>Each answer is small: some ten people read some ten pages.</summary>
    private const int Most = 2000;

    private volatile Held _held = new("");

    /// <param name="mark">Of the store before it is asked: an answer that is newer than its mark does no harm.</param>
    public T Answer<T>(string mark, object question, Func<T> ask)
    {
        var held = _held;
        if (held.Mark != mark || held.Answers.Count >= Most)
        {
            _held = held = new Held(mark);
        }

        if (held.Answers.TryGetValue(question, out var known))
        {
            return (T)known!;
        }

        var answer = ask();
        held.Answers[question] = answer;
        return answer;
    }

    private sealed record Held(string Mark)
    {
        public ConcurrentDictionary<object, object?> Answers { get; } = new();
    }
}
