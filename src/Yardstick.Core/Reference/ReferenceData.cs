using Yardstick.Core.Storage;

namespace Yardstick.Core.Reference;

/// <summary>Everything in <c>reference/</c>, read and checked once at start (national values at the first question).</summary>
public sealed class ReferenceData
{
    /// <exception cref="ReferenceInvalid">A file is missing or wrong.</exception>
    public ReferenceData(ProductFolders folders)
    {
        var folder = folders.Reference;
        BankHolidays = BankHoliday.ReadAll(folder);
        WorkingDays = new WorkingDays(BankHolidays);
        Authorities = new Authorities(folder);
        Geographies = new Geographies(folder);
        Populations = new Populations(folder);
        NeighbourModels = new NeighbourModels(folder);
        Measures = new PublishedMeasures(folder);
        Reorganisations = new Reorganisations(folder);
        JointServices = new JointServices(folder);
        NationalStatistics = new NationalStatistics(folder, this);
        Inspections = Inspection.ReadAll(folder);
        Events = new Events(folder, Inspections);
        Glossary = new Glossary(folder);
        Targets = Targets.Read(folder);
        PanelMeetings = new PanelMeetings(folder);
    }

    public IReadOnlyList<BankHoliday> BankHolidays { get; }

    public WorkingDays WorkingDays { get; }

    public Authorities Authorities { get; }

    public Geographies Geographies { get; }

    public Populations Populations { get; }

    public NeighbourModels NeighbourModels { get; }

    /// <summary>The national measures; <see cref="PublishedMeasures.Names"/> is what definitions are checked against.</summary>
    public PublishedMeasures Measures { get; }

    public Reorganisations Reorganisations { get; }

    public JointServices JointServices { get; }

    /// <summary>Names of the councils that one was made of; empty for one that was there before the statistics began.</summary>
    public IReadOnlyList<string> PredecessorNames(string authorityCode) =>
        [
            .. Reorganisations
                .Before(authorityCode)
                .Select(change => Authorities.Find(change.Predecessor)?.Name ?? change.Predecessor),
        ];

    /// <summary>The published values that come with the product; <see cref="NationalStatistics.In"/> has later releases too.</summary>
    public NationalStatistics NationalStatistics { get; }

    /// <summary>The newest inspection of each council.</summary>
    public IReadOnlyList<Inspection> Inspections { get; }

    public Events Events { get; }

    public Glossary Glossary { get; }

    public Targets Targets { get; }

    public PanelMeetings PanelMeetings { get; }
}
