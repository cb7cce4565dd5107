namespace Yardstick.Core.Checks.Rules;

/// <summary>One kind of contradiction inside one edition.</summary>
internal interface IEditionRule
{
    IEnumerable<CheckFinding> Check(CheckedEdition edition);
}
