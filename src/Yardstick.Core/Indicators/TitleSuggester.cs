namespace Yardstick.Core.Indicators;

/// <summary>
/// Ranks indicators by the words that their titles share with a printed one. A rare word ("adopted") says more than a common one
/// ("children"): each weighs by the logarithm of how few titles have it. The score is the shared weight over itself and what stands
/// in one title only (the Tversky index).
/// </summary>
internal sealed class TitleSuggester
{
    /// <summary>Below this the words shared are those that most titles have.</summary>
    private const decimal LeastScore = 0.25m;

    /// <summary>
    /// A word printed but not known costs more than the reverse, so that a short printed title finds the long one that says it all
    /// ("UASC in care" finds the number looked after before the number of new ones).
    /// </summary>
    private const double CostOfPrinted = 0.75;

    private readonly (string[] Phrase, string[] Word)[] _phrases;
    private readonly (Indicator Indicator, string Title, HashSet<string> Words)[] _titles;
    private readonly Dictionary<string, double> _weights;
    private readonly double _weightOfUnknown;

    public TitleSuggester(
        IEnumerable<Indicator> indicators,
        IEnumerable<(PrintedTitle Phrase, PrintedTitle Word)> phrases
    )
    {
        _phrases =
        [
            .. phrases
                .Select(pair => (Phrase: pair.Phrase.Words, Word: pair.Word.Words))
                .OrderByDescending(pair => pair.Phrase.Length),
        ];
        _titles =
        [
            .. indicators.SelectMany(
                indicator => indicator.Aliases.Prepend(indicator.Title),
                (indicator, title) => (indicator, title, Words(title))
            ),
        ];
        _weightOfUnknown = Math.Log(1 + _titles.Length);
        _weights = _titles
            .SelectMany(title => title.Words)
            .GroupBy(word => word, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => Math.Log(1 + ((double)_titles.Length / group.Count())),
                StringComparer.Ordinal
            );
    }

    public IReadOnlyList<TitleSuggestion> Suggest(string printedTitle, int count)
    {
        var words = Words(printedTitle);
        return
        [
            .. _titles
                .Select(title => new TitleSuggestion(title.Indicator, title.Title, Score(words, title.Words)))
                .Where(suggestion => suggestion.Score >= LeastScore)
                .GroupBy(suggestion => suggestion.Indicator.Key, StringComparer.Ordinal)
                .Select(group => group.MaxBy(suggestion => suggestion.Score)!)
                .OrderByDescending(suggestion => suggestion.Score)
                .ThenBy(suggestion => suggestion.Indicator.Key, StringComparer.Ordinal)
                .Take(count),
        ];
    }

    private decimal Score(HashSet<string> printed, HashSet<string> known)
    {
        var shared = Weight(printed.Where(known.Contains));
        var apart =
            (CostOfPrinted * Weight(printed.Where(word => !known.Contains(word))))
            + ((1 - CostOfPrinted) * Weight(known.Where(word => !printed.Contains(word))));
        return shared == 0 ? 0 : Math.Round((decimal)(shared / (shared + apart)), 2);
    }

    private double Weight(IEnumerable<string> words) =>
        words.Sum(word => _weights.GetValueOrDefault(word, _weightOfUnknown));

    /// <summary>The words of a title, longest known phrases first replaced by the word they stand for.</summary>
    private HashSet<string> Words(string title)
    {
        var words = PrintedTitle.Of(title).Words;
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; )
        {
            var rest = words.AsSpan(i);
            var (length, word) = LongestPhrase(rest);
            found.UnionWith(word);
            i += length;
        }

        return found;
    }

    private (int Length, string[] Word) LongestPhrase(ReadOnlySpan<string> rest)
    {
        foreach (var (phrase, word) in _phrases)
        {
            if (rest.StartsWith(phrase))
            {
                return (phrase.Length, word);
            }
        }

        return (1, [rest[0]]);
    }
}
