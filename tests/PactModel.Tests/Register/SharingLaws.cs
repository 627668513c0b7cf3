using NodaTime;

namespace PactModel.Tests.Registers;

/// <summary>Whether a register came about at once or step by step cannot be told from its answers.</summary>
public sealed class SharingLaws
{
    [Law(Arbitrary = [typeof(RegisterArbitraries)], MaxTest = 500)]
    public void With_AndWithout_AnySteps_GiveTheRegisterOfWhatIsLeft(History history)
    {
        Register register = Register.Of(history.First);
        Dictionary<AgreementId, Agreement> left = history.First.ToDictionary(a => a.Id);
        List<(Register Register, Agreement[] Left)> states = [(register, [.. left.Values])];
        foreach (Step step in history.Steps)
        {
            register = register.With(step.Added).Without(step.Removed);
            foreach (Agreement added in step.Added) left[added.Id] = added;
            foreach (AgreementId removed in step.Removed) left.Remove(removed);
            states.Add((register, [.. left.Values]));
        }

        // The earlier registers stay what they were.
        foreach ((Register stepwise, Agreement[] agreements) in states) AnswersAlike(Register.Of(agreements), stepwise, history.Query);
    }

    [Law(Arbitrary = [typeof(RegisterArbitraries)])]
    public void Of_AnyOrder_IsTheSame(Asked asked) => AnswersAlike(Register.Of(asked.Agreements), Register.Of(Enumerable.Reverse(asked.Agreements)), asked.Query);

    /// <summary>A register of very many agreements is kept in several segments that are not merged.</summary>
    [Law(Arbitrary = [typeof(RegisterArbitraries)], MaxTest = 200)]
    public void Of_SegmentsOfAnySize_AnswerAlike(History history, byte size)
    {
        Register whole = Register.Of(history.First), parted = Register.Make(history.First.Select(a => (a, (string?)null, (int?)null)), [], [], 1 + (size % 6));
        foreach (Step step in (Step[])[new Step([], []), .. history.Steps])
        {
            (whole, parted) = (whole.With(step.Added).Without(step.Removed), parted.With(step.Added).Without(step.Removed));
            AnswersAlike(whole, parted, history.Query);
            Assert.Equal(whole.Where(history.Query).Page(1, 3), parted.Where(history.Query).Page(1, 3));
        }
    }

    private static void AnswersAlike(Register expected, Register actual, AgreementQuery query)
    {
        Assert.Equal(expected, (IEnumerable<Agreement>)actual);
        Assert.Equal(expected.Count, actual.Count);
        Assert.Equal(expected.Findings, actual.Findings);
        Assert.Equal(expected.Where(query).Possibly().Matches, actual.Where(query).Possibly().Matches);
        Assert.Equal(expected.Where(query).Counts, actual.Where(query).Counts);
        Assert.Equal(expected.Where(query).OrderBy(AgreementComparer.BySignature), (IEnumerable<Agreement>)actual.Where(query).OrderBy(AgreementComparer.BySignature));
        foreach (Agreement agreement in expected)
        {
            Assert.Equal(expected.LifecycleOf(agreement.Id).Timeline.ToString(), actual.LifecycleOf(agreement.Id).Timeline.ToString());
            Assert.Equal(expected.StatusOn(agreement.Id.ToString(), new LocalDate(2004, 6, 1)).Reasons, actual.StatusOn(agreement.Id.ToString(), new LocalDate(2004, 6, 1)).Reasons);
        }
    }
}
