namespace Yardstick.Core.Imports.Rules;

/// <summary>The words by which rules are defined and listed.</summary>
public static class RuleText
{
    public static string Word(this RuleMoment moment) => moment.ToString().ToLowerInvariant();

    public static string Word(this RuleEffect effect) =>
        effect switch
        {
            RuleEffect.ListOnly => "list-only",
            RuleEffect.FailTest => "fail-test",
            RuleEffect.ExcludeRecord => "exclude-record",
            _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "Not an effect."),
        };
}
