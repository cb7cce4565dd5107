using Yardstick.Core.Administration.Settings;
using Yardstick.Core.People;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.National;

namespace Yardstick.Web.Councils;

/// <summary>National figures as they are today, with the releases of the store.</summary>
public sealed class NationalFigures(ReferenceData reference, ChosenNeighbours neighbours, PeopleStore people)
{
    public ReferenceData Reference => reference;

    public CouncilProfiles Profiles => new(reference, neighbours.Statistics, people.Today);

    /// <summary>The neighbour model that an address names, else the one that the council uses today.</summary>
    public NeighbourModel ModelFor(string code, string? named) =>
        reference.NeighbourModels.All.FirstOrDefault(model => model.Name == named) ?? neighbours.On(code, people.Today);
}
