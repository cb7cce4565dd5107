using Yardstick.Core.Indicators;

namespace Yardstick.Tests.Indicators;

/// <summary>A folder of invented definitions with two sections; gone at the end of the test.</summary>
internal sealed class DefinitionsFolder : IDisposable
{
    /// <summary>What a definition with SQL must have beside it.</summary>
    public const string OneExample =
        "[{ name: One child, month: 2023-06, given: { ssd_person: [{ pers_person_id: A }] }, expect: 1 }]";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("definitions-");

    public DefinitionsFolder()
    {
        Write("sections.yml", "sections: [Front door, \"CLA: plans, reviews\"]");
        Write("title-words.yml", "cla: [children looked after, looked after children]\npercentage: ['%']");
    }

    /// <summary>A sound definition in the section Front door; fields given here replace those of the same name, and null removes one.</summary>
    public DefinitionsFolder Add(string key, params (string Field, string? Value)[] changes)
    {
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["key"] = key,
            ["title"] = $"Number of {key.Replace('_', ' ')}",
            ["section"] = "Front door",
            ["unit"] = "count",
            ["time_basis"] = "in month",
            ["polarity"] = "neutral",
            ["decimals"] = "0",
            ["definition"] = "What is counted.",
            ["numerator"] = "The count.",
            ["source"] = "The law.",
            ["outcome"] = "Children are seen.",
            ["family"] = "demand",
            ["required_tables"] = "[]",
            ["aliases"] = "[]",
            ["not_available"] = "not built yet",
            ["versions"] = "[{ number: 1, valid_from: 2017-04-01, change: First version. }]",
        };
        foreach (var (field, value) in changes)
        {
            fields[field] = value;
        }

        var lines = fields.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}: {pair.Value}");
        return Write($"indicators/front-door/{key}.yml", string.Join('\n', lines) + '\n');
    }

    public DefinitionsFolder Write(string file, string text)
    {
        var path = Path.Combine(_folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public IndicatorCatalogue Load() =>
        IndicatorCatalogue.Load(_folder.FullName, new HashSet<string>(StringComparer.Ordinal) { "LAC", "ReReferral" });

    /// <summary>The problems as they are shown.</summary>
    public IReadOnlyList<string> Problems() =>
        [.. Assert.Throws<DefinitionsInvalid>(Load).Problems.Select(problem => problem.ToString())];

    public void Dispose() => _folder.Delete(recursive: true);
}
