namespace Yardstick.Core.Reports.Statements;

/// <summary>Something that the figures themselves support, said in one clause of a sentence whose subject is the figure.</summary>
/// <param name="Rule">Name of the rule that says it.</param>
/// <param name="Clause">Without subject and full stop: <c>fell from 92% (321 of 347) to 86% (265 of 307)</c>.</param>
/// <param name="Weight">From 0 to 100: what is printed first and what is left out when there is little room.</param>
public sealed record Statement(string Rule, string Clause, int Weight);
