using Yardstick.Core.Administration.Settings;
using Yardstick.Core.CaseData;
using Yardstick.Core.Checks;
using Yardstick.Core.Commentaries;
using Yardstick.Core.Editions;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Disclosure.Definitions;
using Yardstick.Core.Editions.Disclosure.Texts;
using Yardstick.Core.Extracts.Statistics;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Indicators;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Reports.Flows;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.PlainLanguage;
using Yardstick.Core.Reports.Statements;
using Yardstick.Core.Storage;
using Yardstick.Core.Trackers;

namespace Yardstick.Core;

/// <summary>What the product knows of printed figures, reports and pages: nothing that a figure is calculated with.</summary>
internal sealed record ReportingDefinitions
{
    public required PermissionTable Permissions { get; init; }

    public required SettingCatalogue Settings { get; init; }

    public required CommentarySettings Commentary { get; init; }

    public required IReadOnlyList<ViewDefinition> CaseData { get; init; }

    public required StatisticsDataSets Statistics { get; init; }

    public required PublishedSpellings Spellings { get; init; }

    public required ReportLayouts Layouts { get; init; }

    public required ReportLayout UsualLayout { get; init; }

    public required StatementWriter Statements { get; init; }

    public required FlowDefinition Flow { get; init; }

    public required PlainLanguageWords PlainLanguage { get; init; }

    public required Checker Checker { get; init; }

    public required ReportComposer Composer { get; init; }

    public required MeasuredEditions Measured { get; init; }

    public required FigureRelations Relations { get; init; }

    public required PublicTextScan PublicTexts { get; init; }

    public required TrackerCatalogue Trackers { get; init; }

    /// <param name="keys">Keys of the catalogue.</param>
    /// <exception cref="DefinitionsInvalid">With every problem of the first kind of definition that has one.</exception>
    public static ReportingDefinitions Load(
        ProductFolders folders,
        ReferenceData reference,
        IndicatorCatalogue catalogue,
        IReadOnlySet<string> keys
    )
    {
        var permissions = PermissionTable.Load(folders.Definitions);
        var caseData = ViewDefinitions.Load(folders.Definitions);
        var spellings = PublishedSpellings.Read(Path.Combine(folders.Definitions, "extracts", "published"));
        var layouts = ReportLayouts.Load(folders.Definitions, keys);
        var usual = layouts.Find(ReportLayouts.Usual) ?? layouts.All[0];
        var checks = CheckDefinitions.Load(folders.Definitions, catalogue);
        var statements = StatementWriter.Load(folders.Definitions, keys, checks.Relations.Flows);
        return new ReportingDefinitions
        {
            Permissions = permissions,
            Settings = SettingCatalogue.Load(folders.Definitions),
            Commentary = CommentarySettings.Load(folders.Definitions),
            CaseData = caseData,
            Statistics = StatisticsDataSets.Load(folders.Definitions, reference.Measures),
            Spellings = spellings,
            Layouts = layouts,
            UsualLayout = usual,
            Statements = statements,
            Trackers = TrackerCatalogue.Load(folders.Definitions, catalogue),
            Flow = FlowDefinition.Load(folders.Definitions, keys),
            PlainLanguage = PlainLanguageWords.Load(folders.Definitions, keys),
            Checker = new Checker(catalogue, checks),
            Composer = new ReportComposer(statements),
            PublicTexts = PublicTextScan.Load(folders.Definitions, reference.Glossary),
            Relations = FigureRelationsReader.Load(folders.Definitions, catalogue, checks.Relations),
            Measured = new MeasuredEditions(
                catalogue,
                [.. usual.Sections.Select(section => new EditionSection(section.Title, section.Indicators))]
            ),
        };
    }
}
