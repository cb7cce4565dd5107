using System.Text.RegularExpressions;

namespace Yardstick.Tests.Architecture;

/// <summary>The journey of a datum runs one way: a stage uses only the stages to its left (docs/architecture.md, rule 1).</summary>
public sealed partial class StageOrderTests
{
    private static readonly string[] Stages =
    [
        "Periods",
        "Storage",
        "Indicators",
        "Reference",
        "People",
        "Extracts",
        "Imports",
        "Jobs",
        "CaseData",
        "Supplied",
        "Observations",
        "Snapshots",
        "Children",
        "Assessments",
        "Administration",
        "SavedViews",
        "Clinics",
        "Audits",
        "Trackers",
        "Checks",
        "Commentaries",
        "Plans",
        "Positions",
        "Reports",
        "Editions",
        "Scrutiny",
    ];

    [Fact]
    public void No_stage_looks_to_the_right()
    {
        var core = Path.Combine(SourceTree.Root, "src", "Yardstick.Core");
        var looks =
            from stage in Stages
            let folder = Path.Combine(core, stage)
            where Directory.Exists(folder)
            from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            from Match mention in Mention().Matches(File.ReadAllText(file))
            let seen = mention.Groups["stage"].Value
            where Array.IndexOf(Stages, seen) > Array.IndexOf(Stages, stage)
            select $"{Path.GetRelativePath(core, file)} uses {seen}";

        Assert.Empty(looks.Distinct());
    }

    [Fact]
    public void Every_folder_of_the_core_is_a_stage()
    {
        var folders = Directory
            .EnumerateDirectories(Path.Combine(SourceTree.Root, "src", "Yardstick.Core"))
            .Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj"));

        Assert.Empty(folders.Except(Stages));
    }

    [Fact]
    public void Rendering_sees_report_blocks_only()
    {
        var rendering = Path.Combine(SourceTree.Root, "src", "Yardstick.Rendering");
        var looks =
            from file in Directory.EnumerateFiles(rendering, "*.cs", SearchOption.AllDirectories)
            where
                !file.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            from Match mention in AnyMention().Matches(File.ReadAllText(file))
            where mention.Groups["name"].Value != "Reports.Blocks"
            select $"{Path.GetRelativePath(rendering, file)} uses {mention.Groups["name"].Value}";

        Assert.Empty(looks.Distinct());
    }

    [GeneratedRegex(@"Yardstick\.Core\.(?<stage>[A-Za-z]+)")]
    private static partial Regex Mention();

    [GeneratedRegex(@"Yardstick\.Core\.(?<name>[A-Za-z]+(\.[A-Za-z]+)?)")]
    private static partial Regex AnyMention();
}
