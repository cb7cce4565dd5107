using Yardstick.Core.Checks;

namespace Yardstick.Web.Figures;

/// <summary>A contradiction, and the edition that brought it.</summary>
public sealed record EditionFinding(JudgedEdition Edition, CheckFinding Finding);
