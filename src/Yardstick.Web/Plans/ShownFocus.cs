using Yardstick.Core.Children;
using Yardstick.Core.Clinics;
using Yardstick.Core.People;
using Yardstick.Core.Plans;
using Yardstick.Core.Storage;
using Yardstick.Web.SignIn;

namespace Yardstick.Web.Plans;

/// <summary>The open areas of focus that stand beside figures, for those who may read plans.</summary>
public sealed class ShownFocus(FocusRegister areas, Database database, CurrentReader reader)
{
    /// <summary>Those about an indicator.</summary>
    public IReadOnlyList<FocusArea> OfIndicator(string council, string key) =>
        [.. OfCouncil(council).Where(focus => focus.Current.Indicators.Contains(key))];

    /// <summary>Those that are a focus of the clinic of an area.</summary>
    public IReadOnlyList<FocusArea> OfArea(ClinicArea area)
    {
        var teams = Teams.Of(database, area.Authority);
        return
        [
            .. OfCouncil(area.Authority)
                .Where(focus =>
                    area.Parts.Any(part => focus.IsFocusOf(part, (node, above) => teams.IsBelow(node, above)))
                ),
        ];
    }

    /// <param name="council">Null for none.</param>
    public IReadOnlyList<FocusArea> OfCouncil(string? council) =>
        council is not null && reader.May(Permission.ReadPlans, council)
            ? [.. areas.Of(council).Where(focus => focus.IsOpen)]
            : [];
}
