namespace PactModel.Tests.Basics;

public sealed class ModelExceptionTests
{
    [Fact]
    public void Constructor_WithoutFindings_IsRefused() =>
        Assert.Equal("At least one finding is needed. (Parameter 'findings')", Assert.Throws<ArgumentException>(() => new ModelException("an agreement", [])).Message);
}
