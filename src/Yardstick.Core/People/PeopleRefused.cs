namespace Yardstick.Core.People;

/// <summary>What was asked for people, grants or responsibilities cannot be done; the sentence says why and what to do. Nothing is changed.</summary>
public sealed class PeopleRefused(string message) : Exception(message);
