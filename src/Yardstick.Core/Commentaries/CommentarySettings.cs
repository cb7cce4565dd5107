using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Commentaries;

/// <summary>When commentary is due, who may approve it, and when people are reminded: <c>definitions/commentary.yml</c>.</summary>
public sealed record CommentarySettings
{
    private const string FileName = "commentary.yml";
    private const int MostDays = 60;

    /// <summary>Working days after the freeze of a month.</summary>
    public required int DeadlineWorkingDays { get; init; }

    /// <summary>Working days before the deadline from which people are reminded.</summary>
    public required int ReminderWorkingDays { get; init; }

    public required bool OwnTextMayBeApproved { get; init; }

    /// <param name="folder">The <c>definitions</c> folder.</param>
    /// <exception cref="DefinitionsInvalid">The file is missing, or a setting is missing, unknown or out of range.</exception>
    public static CommentarySettings Load(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            throw Invalid(0, $"not found in {folder}; restore it from the product.");
        }

        try
        {
            var settings =
                new DeserializerBuilder()
                    .WithNamingConvention(UnderscoredNamingConvention.Instance)
                    .WithDuplicateKeyChecking()
                    .WithEnforceRequiredMembers()
                    .Build()
                    .Deserialize<CommentarySettings?>(File.ReadAllText(path))
                ?? throw Invalid(1, "the file is empty; restore it from the product.");
            return settings is { DeadlineWorkingDays: >= 1 and <= MostDays, ReminderWorkingDays: >= 0 and <= MostDays }
                ? settings
                : throw Invalid(
                    1,
                    $"deadline and reminder are working days from 1 (0 for the reminder) to {MostDays}; correct the number."
                );
        }
        catch (YamlException error)
        {
            throw Invalid(
                (int)error.Start.Line,
                (error.InnerException?.Message ?? error.Message).TrimEnd('.').ReplaceLineEndings(" ")
                    + "; write deadline_working_days, reminder_working_days and own_text_may_be_approved."
            );
        }
    }

    private static DefinitionsInvalid Invalid(int line, string message) =>
        new([new DefinitionProblem(FileName, line, message)]);
}
