using Yardstick.Core.People;

namespace Yardstick.Web.SignIn;

/// <summary>A person and how the person signs in, as the framework's account verbs take it: they change it and save it.</summary>
public sealed class SignInAccount(Person person, SignInRecord record)
{
    public Person Person => person;

    public SignInRecord Record { get; set; } = record;
}
