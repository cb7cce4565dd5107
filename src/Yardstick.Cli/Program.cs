using System.CommandLine;
using Yardstick.Cli;
using Yardstick.Cli.Commands;

var root = new RootCommand("Yardstick: from records to figures that are trusted, judged, explained and challenged.")
{
    ImportCommand.Create(),
    CheckCommand.Create(),
    AssessCommand.Create(),
    ReportCommand.Create(),
    DefinitionsCommand.Create(),
    MappingCommand.Create(),
    MeasureCommand.Create(),
    MembersCommand.Create(),
    BridgeCommand.Create(),
    DistributionCommand.Create(),
    GenerateCommand.Create(),
    QualityCommand.Create(),
    LateRecordingCommand.Create(),
    FreezeCommand.Create(),
    RestatementsCommand.Create(),
    RebuildCommand.Create(),
    PeopleCommand.Create(),
    JobsCommand.Create(),
    TargetsCommand.Create(),
    SettingsCommand.Create(),
    PopulationsCommand.Create(),
    SuppliedCommand.Create(),
    AuditsCommand.Create(),
    RetentionCommand.Create(),
    ViewsCommand.Create(),
    TasksCommand.Create(),
    CommentaryCommand.Create(),
    EditionsCommand.Create(),
    ActionsCommand.Create(),
    RemindCommand.Create(),
    ScrutinyCommand.Create(),
    RecommendationsCommand.Create(),
    AccessLogCommand.Create(),
    AttentionCommand.Create(),
    ForecastCommand.Create(),
    OpenDataCommand.Create(),
    PublicReportCommand.Bulletin(),
    PublicReportCommand.PlainWords(),
    DisclosureCommand.Create(),
};

return await CommandRun.Of(root, args);
