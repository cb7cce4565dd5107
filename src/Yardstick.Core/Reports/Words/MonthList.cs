using Yardstick.Core.Periods;

namespace Yardstick.Core.Reports.Words;

/// <summary>Months in words, runs shortened: <c>June 2022</c>, <c>June to November 2022</c>.</summary>
public static class MonthList
{
    public static string Of(IReadOnlyList<Month> months)
    {
        var runs = new List<(Month First, Month Last)>();
        foreach (var month in months.Order())
        {
            if (runs.Count > 0 && runs[^1].Last.Next == month)
            {
                runs[^1] = (runs[^1].First, month);
            }
            else
            {
                runs.Add((month, month));
            }
        }

        return string.Join(", ", runs.Select(Run));
    }

    private static string Run((Month First, Month Last) run) =>
        run.First == run.Last ? run.First.ToWords()
        : run.First.Year == run.Last.Year ? $"{JudgementWords.MonthName(run.First)} to {run.Last.ToWords()}"
        : $"{run.First.ToWords()} to {run.Last.ToWords()}";
}
