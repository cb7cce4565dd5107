using Yardstick.Core.Plans;
using Yardstick.Core.Storage;
using Yardstick.Tests.Commentaries;
using Yardstick.Tests.Editions;

namespace Yardstick.Tests.Plans;

/// <summary>An area of focus of Anytown about its visits, written by Max and signed off by Dirk. 4 August 2023.</summary>
internal static class SomeFocus
{
    public const string Max = "max@council.example";
    public const string Director = "dirk@council.example";
    public const string Visits = SomePeople.Visits;

    public static FocusToKeep Wanted { get; } =
        new()
        {
            Title = "Visits to children on plans",
            Indicators = [Visits],
            Response = "Now {{cpp_visit_10wd_pct}} are seen in time.",
            LeadRole = "Head of safeguarding",
            OpenedOn = new DateOnly(2023, 6, 12),
        };

    public static PlanToKeep Improvement { get; } =
        new()
        {
            Kind = PlanKind.Improvement,
            Title = "Improvement plan",
            Aim = "Every child is seen in time.",
            StartedOn = new DateOnly(2023, 4, 1),
            EndsOn = new DateOnly(2024, 3, 31),
        };

    public static PlanRegister PlansIn(Database database) => new(database, SomePeople.Clock);

    public static FocusRegister AreasIn(Database database) =>
        new(database, Measured.Product.Value.Catalogue, SomePeople.Clock);

    public static FocusSigning SigningIn(Database database) =>
        new(database, Measured.Product.Value.Checker, SomePeople.Clock);
}
