using Yardstick.Core.People;

namespace Yardstick.Tests.People;

public sealed class AuthenticatorCodeTests
{
    /// <summary>"12345678901234567890" in Base32: the secret of the examples of RFC 6238, appendix B.</summary>
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /// <summary>The last six of the eight digits that the appendix prints for SHA-1, by seconds since 1970.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(seconds / 30, StepAt(seconds, code));

    [Fact]
    public void A_code_may_be_typed_with_a_space() => Assert.Equal(1, StepAt(59, " 287 082 "));

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, true)]
    [InlineData(89, true)]
    [InlineData(90, false)]
    public void A_code_is_taken_half_a_minute_before_and_after_its_own(long seconds, bool taken) =>
        Assert.Equal(taken, StepAt(seconds, "287082") is not null);

    [Fact]
    public void A_code_is_taken_once() => Assert.Null(StepAt(59, "287082", lastStep: 1));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("287083")]
    public void Anything_else_is_not_taken(string? code) => Assert.Null(StepAt(59, code));

    [Fact]
    public void A_new_key_has_32_letters_and_is_never_the_same()
    {
        var (first, second) = (AuthenticatorCode.NewKey(), AuthenticatorCode.NewKey());

        Assert.Matches("^[A-Z2-7]{32}$", first);
        Assert.NotEqual(first, second);
    }

    private static long? StepAt(long seconds, string? code, long? lastStep = null) =>
        AuthenticatorCode.StepOf(code, Key, DateTimeOffset.FromUnixTimeSeconds(seconds), lastStep);
}
