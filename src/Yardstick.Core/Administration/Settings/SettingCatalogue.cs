using System.Globalization;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Administration.Settings;

/// <summary>Everything that an authority may set, read once.</summary>
public sealed class SettingCatalogue
{
    private const string File = "settings.yml";

    private SettingCatalogue(IReadOnlyList<Setting> all) => All = all;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Setting> All { get; }

    public Setting? Find(string name) => All.FirstOrDefault(setting => setting.Name == name);

    /// <param name="definitions">The folder <c>definitions/</c>.</param>
    /// <exception cref="DefinitionsInvalid">The file is missing or a setting of it is wrong.</exception>
    public static SettingCatalogue Load(string definitions)
    {
        var problems = new List<DefinitionProblem>();
        IReadOnlyList<Setting> all = DefinitionFile.Open(definitions, File, problems) is { } file ? Read(file) : [];
        return problems.Count == 0 ? new SettingCatalogue(all) : throw new DefinitionsInvalid(problems);
    }

    private static List<Setting> Read(DefinitionNode file)
    {
        file.Allow("settings");
        return [.. file.Groups("settings").Select(ReadSetting)];
    }

    private static Setting ReadSetting(DefinitionNode node)
    {
        node.Allow("setting", "title", "means", "choices", "unit", "least", "most", "usual", "source", "read_by");
        var isChoice = node.Has("choices");
        var setting = new Setting
        {
            Name = node.Text("setting").Text,
            Title = node.Text("title").Text,
            Means = node.Text("means").Text,
            Choices = isChoice ? [.. node.Texts("choices").Select(choice => choice.Text)] : [],
            Unit = isChoice ? null : node.Text("unit").Text,
            Least = isChoice ? 0 : node.Number<int>("least"),
            Most = isChoice ? 0 : node.Number<int>("most"),
            Usual = node.Text("usual").Text,
            Source = node.Text("source").Text,
            IsMeasured = !node.Has("read_by"),
        };
        if (!Allows(setting, setting.Usual))
        {
            node.Note(node.LineOf("usual"), $"'{setting.Usual}' is not a value that the setting may have.");
        }

        return setting;
    }

    internal static bool Allows(Setting setting, string value) =>
        setting.Unit is null
            ? setting.Choices.Contains(value)
            : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= setting.Least
                && number <= setting.Most;
}
