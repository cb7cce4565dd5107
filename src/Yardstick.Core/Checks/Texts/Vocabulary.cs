namespace Yardstick.Core.Checks.Texts;

/// <summary>Which indicators a sentence speaks of, by the words of <c>definitions/checks/vocabulary.yml</c>.</summary>
internal sealed class Vocabulary(IReadOnlyDictionary<string, IReadOnlyList<Mention>> mentions)
{
    public IReadOnlyList<string> IndicatorsIn(string sentence) =>
        [.. mentions.Where(entry => entry.Value.Any(mention => mention.IsIn(sentence))).Select(entry => entry.Key)];
}
